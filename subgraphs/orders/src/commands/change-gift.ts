import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Gift } from '../domain/buyer.ts';
import { checkGift } from '../domain/input.ts';
import type { Refused } from '../domain/refusals.ts';
import { setBuyer } from '../store/buyers.ts';
import { lockOrder } from '../store/orders.ts';
import { progress } from './progress.ts';

/** While nothing has begun. Null when it is done. */
export async function changeGift(
  { db, clock }: Environment,
  orderId: string,
  gift: Gift | null,
): Promise<Refused | null> {
  const wrong = gift && checkGift(gift);
  if (wrong) return wrong;
  return await db.transaction(async (tx) => {
    const order = await lockOrder(tx, orderId);
    if (!order) return { kind: 'UnknownOrder' };
    if (order.status !== 'PENDING') return { kind: 'AlreadyPacked', orderId, lineIds: [] };
    await setBuyer(tx, orderId, { ...order.buyer, gift });
    await progress(tx, order, { kind: 'GIFT_CHANGED', at: clock.now().toISOString() });
    return null;
  });
}
