import { runSaga } from '@stoa/platform/saga/run-saga.ts';
import { wakeSaga } from '@stoa/platform/saga/wake-saga.ts';
import { type SubmitCheckout, submitCheckout as book } from '../commands/submit-checkout.ts';
import type { Shop } from '../context.ts';
import type { Refused } from '../domain/refusals.ts';
import { placeOrder, type Placing } from './place-order.ts';

/** What became of a submission, as far as it is known now. */
export type Outcome =
  | { readonly placed: string }
  | { readonly waiting: NonNullable<Placing['payment']> }
  | { readonly unclear: string }
  | Refused;

/** Books it and runs it here and now, for speed; what this process cannot end, the job does. */
export async function submitCheckout(shop: Shop, ask: SubmitCheckout): Promise<Outcome> {
  const booked = await book(shop, ask);
  return 'kind' in booked ? booked : await outcomeOf(shop, booked.orderId, booked.isNew);
}

/** Whoever asks brings it on: a buyer who comes back from a challenge need not wait for the provider's word. */
export async function outcomeOf(shop: Shop, orderId: string, isNew = false): Promise<Outcome> {
  const first = await runSaga(shop, placeOrder, orderId);
  const { payment } = first.state as Placing;
  const isWaiting = !isNew && first.outcome === 'open' && payment !== null && payment.status !== 'AUTHORIZED';
  const result = isWaiting ? await lookAgain(shop, orderId) : first;
  if (result.outcome === 'done') return { placed: orderId };
  if (result.outcome === 'undone') return (result.refusal ?? { kind: 'CheckoutFailed' }) as Refused;
  const { payment: now } = result.state as Placing;
  return now && now.status !== 'AUTHORIZED' ? { waiting: now } : { unclear: orderId };
}

async function lookAgain(shop: Shop, orderId: string) {
  await shop.db.transaction((tx) => wakeSaga(tx, placeOrder, orderId, shop.clock));
  return await runSaga(shop, placeOrder, orderId);
}
