import { timingSafeEqual } from 'node:crypto';
import { allows, type Viewer } from '@stoa/kernel/viewer.ts';
import { hashOf } from '../domain/hash.ts';

interface Owned {
  readonly userId: string | null;
  readonly secretHash: string | null;
}

/** The buyer, or a guest who knows the cart's secret. */
export function isOwner({ userId, secretHash }: Owned, viewer: Viewer, secret: string | null | undefined): boolean {
  if (userId !== null) return viewer.userId === userId;
  if (secretHash === null || secret == null) return false;
  return timingSafeEqual(Buffer.from(secretHash), Buffer.from(hashOf(secret)));
}

/** Staff may look, too. */
export const maySee = (thing: Owned, viewer: Viewer, secret: string | null | undefined): boolean =>
  isOwner(thing, viewer, secret) || allows(viewer, 'orders:read');

/**
 * A whole order as an entity: a guest's is shown where its secret was, which is not here. A tracking code, or a carrier's
 * rights, lead to parcels, and not to who bought them for how much.
 */
export const mayMeetOrder = (order: Owned, viewer: Viewer): boolean =>
  (order.userId !== null && viewer.userId === order.userId) || allows(viewer, 'orders:read');

/** What lies in a parcel, for whoever has got to the parcel: a guest has shown a secret or a tracking code for it. */
export const mayMeet = (thing: Owned, viewer: Viewer): boolean =>
  thing.userId === null || viewer.userId === thing.userId || allows(viewer, 'orders:read');
