import { fillCart } from '@stoa/contracts/cart.ts';
import type { Shop } from '../context.ts';
import { checkKey } from '../domain/input.ts';
import type { Refused } from '../domain/refusals.ts';
import { type LineRow, linesOfOrders } from '../store/lines.ts';
import { offersForSale } from '../store/offers.ts';
import type { OrderRow } from '../store/orders.ts';

export interface Reordered {
  readonly cartId: string | null;
  readonly skipped: readonly LineRow[];
}

/** One command, idempotent by its key: nothing to undo. */
export async function reorder(shop: Shop, order: OrderRow, userId: string, key: string): Promise<Reordered | Refused> {
  const wrong = checkKey(key);
  if (wrong) return wrong;
  const lines = await linesOfOrders(shop.db.sql, [order.id]);
  const offerIds = lines.map(({ offerId }) => offerId);
  const offers = await offersForSale(shop.db.sql, offerIds, order.currency, shop.clock.now());
  const isSold = ({ offerId }: LineRow) => offers.get(offerId)?.isForSale ?? false;
  const skipped = lines.filter((line) => !isSold(line));
  const wanted = lines.filter(isSold).map(({ offerId, quantity }) => ({ offerId, quantity }));
  if (wanted.length === 0) return { cartId: null, skipped };
  const filled = await shop.bus.send(
    fillCart,
    { userId, currency: order.currency, lines: wanted },
    { key: `reorder ${userId} ${key}` },
  );
  return 'kind' in filled ? { kind: 'CartCannotTake' } : { cartId: filled.cartId, skipped };
}
