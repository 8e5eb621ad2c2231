import { hashOf } from './hash.ts';

/** Who asks: a signed-in user, or whoever knows the secret of a guest's cart. */
export interface Shopper {
  readonly userId: string | null;
  readonly secret: string | null;
}

export const guestWith = (secret: string): string => `guest ${hashOf(secret)}`;

/** Whose keys and checkouts these are; null for somebody who has shown neither. */
export const ownerOf = ({ userId, secret }: Shopper): string | null =>
  userId ?? (secret === null ? null : guestWith(secret));
