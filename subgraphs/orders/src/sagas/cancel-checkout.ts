import { releaseReservation } from '@stoa/contracts/inventory.ts';
import { wakeSaga } from '@stoa/platform/saga/wake-saga.ts';
import { runSaga } from '@stoa/platform/saga/run-saga.ts';
import type { Shop } from '../context.ts';
import type { Refused } from '../domain/refusals.ts';
import { ownerOf, type Shopper } from '../domain/shopper.ts';
import { cancelCheckout as cancel, checkoutById, type CheckoutRow } from '../store/checkouts.ts';
import { abandonSubmission } from '../store/submissions.ts';
import { placeOrder } from './place-order.ts';

/** An open one lets go of its stock; one whose payment waits for its buyer gives that up first. */
export async function cancelCheckout(
  shop: Shop,
  ask: Shopper & { readonly checkoutId: string },
): Promise<CheckoutRow | Refused> {
  const { db, bus, clock } = shop;
  const checkout = await checkoutById(db.sql, ask.checkoutId);
  if (!checkout || checkout.owner !== ownerOf(ask)) return { kind: 'UnknownCheckout' };
  const { orderId, reservationId, id } = checkout;
  if (checkout.status === 'SUBMITTED' && orderId !== null) {
    await db.transaction(async (tx) => {
      await abandonSubmission(tx, orderId);
      await wakeSaga(tx, placeOrder, orderId, clock);
    });
    await runSaga(shop, placeOrder, orderId);
  }
  await cancel(db.sql, id);
  const now = await checkoutById(db.sql, id);
  if (now?.status !== 'CANCELLED') return { kind: 'CheckoutClosed', status: now?.status ?? 'EXPIRED' };
  await bus.send(releaseReservation, { reservationId }, { key: `cancel ${id}` });
  return now;
}
