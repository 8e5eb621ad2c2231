import { allows, type Viewer } from '@stoa/kernel/viewer.ts';
import type { OrderModel } from '../models.ts';

/**
 * From a parcel to the whole order. Who has the tracking code of a guest's parcel, or carries it, has not shown the secret
 * that the order needs; and other domains could not tell by which way somebody got there.
 */
export const orderBehind = (
  { orderId, userId }: { readonly orderId: string; readonly userId: string | null },
  viewer: Viewer,
): OrderModel | null =>
  (userId !== null && userId === viewer.userId) || allows(viewer, 'orders:read') ? { id: orderId } : null;
