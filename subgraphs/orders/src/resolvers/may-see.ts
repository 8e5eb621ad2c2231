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

/** As an entity: whoever got here through the graph has shown a guest's secret already, for it is nowhere else. */
export const mayMeet = (thing: Owned, viewer: Viewer): boolean =>
  thing.userId === null || viewer.userId === thing.userId || allows(viewer, 'orders:read');
