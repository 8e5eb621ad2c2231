import type { Shop } from '../context.ts';
import { type Shopper, guestWith } from '../domain/shopper.ts';
import { claimCheckout as claim } from '../store/checkouts.ts';

/**
 * A guest's open checkout becomes a user's who shows both a session and the secret that it was begun with. Anything less
 * changes nothing: then it is not one of theirs.
 */
export async function claimCheckout({ db }: Shop, { userId, secret }: Shopper, checkoutId: string): Promise<void> {
  if (userId === null || secret === null) return;
  await claim(db.sql, { id: checkoutId, guest: guestWith(secret), userId });
}
