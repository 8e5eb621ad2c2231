import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { startSaga } from '@stoa/platform/saga/start-saga.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { hashOf } from '../domain/hash.ts';
import { checkKey, type InvalidInput } from '../domain/input.ts';
import { checkParts, checkSum } from '../domain/payment-parts.ts';
import type { CheckoutClosed, QuoteExpired, QuoteOutdated, UnknownCheckout } from '../domain/refusals.ts';
import type { PaymentPart } from '../domain/submission.ts';
import { placeOrder } from '../sagas/place-order.ts';
import { checkoutById, type CheckoutRow, takeCheckout } from '../store/checkouts.ts';
import { insertSubmission, submissionByKey } from '../store/submissions.ts';

export interface SubmitCheckout {
  readonly key: string;
  readonly owner: string;
  readonly checkoutId: string;
  readonly quoteVersion: number;
  readonly parts: readonly PaymentPart[];
  readonly save: boolean;
  readonly returnUrl: string | null;
}

type Refused = UnknownCheckout | QuoteOutdated | QuoteExpired | CheckoutClosed | InvalidInput;

/**
 * Books the business: the submission, its saga and the job that recovers it, or none of them. Of many submissions of one
 * checkout at once one gets it; a repeat of a key gets the first one's order.
 */
export async function submitCheckout(
  environment: Environment,
  ask: SubmitCheckout,
): Promise<{ readonly orderId: string; readonly isNew: boolean } | Refused> {
  const { db, clock, random } = environment;
  const { key, owner, checkoutId, quoteVersion } = ask;
  const wrong = checkKey(key) ?? checkParts(ask.parts);
  if (wrong) return wrong;
  const inputHash = hashOf(ask);
  return await db.transaction(async (tx) => {
    const repeat = await firstUnder(tx, ask, inputHash);
    if (repeat) return repeat;
    const wrongSum = await sumRefused(tx, ask);
    if (wrongSum) return wrongSum;
    const orderId = ids.order.make(clock, random);
    const now = clock.now();
    const checkout = await takeCheckout(tx, { id: checkoutId, owner, quoteVersion, orderId, now });
    // Whoever came first under this key has committed by now: the row's lock was waited for.
    if (!checkout)
      return (await firstUnder(tx, ask, inputHash)) ?? whyNot(await checkoutById(tx.sql, checkoutId), ask, now);
    const { quote, reservationId, expiresAt } = checkout;
    const state = {
      orderId,
      checkoutId,
      reservationId,
      heldUntil: expiresAt.toISOString(),
      unitIds: quote.units.map(() => ids.fulfillmentUnit.make(clock, random)),
      parts: ask.parts,
      save: ask.save,
      returnUrl: ask.returnUrl,
      payment: null,
    };
    await Promise.all([
      insertSubmission(tx, { orderId, checkoutId, inputHash, owner, key, now }),
      startSaga(tx, placeOrder, orderId, state, clock),
    ]);
    return { orderId, isNew: true };
  });
}

/** Only amounts that were said can be wrong; another version of the quote is refused as such. */
async function sumRefused(tx: Tx, { checkoutId, owner, quoteVersion, parts }: SubmitCheckout) {
  if (parts.every(({ amountMinor }) => amountMinor === null)) return null;
  const checkout = await checkoutById(tx.sql, checkoutId);
  if (checkout?.owner !== owner || checkout.quoteVersion !== quoteVersion) return null;
  return checkSum(parts, checkout.quote.totalMinor);
}

async function firstUnder(tx: Tx, { owner, key }: SubmitCheckout, inputHash: string) {
  const first = await submissionByKey(tx.sql, owner, key);
  if (first && first.inputHash !== inputHash)
    fail('IDEMPOTENCY_MISMATCH', 'This idempotency key was used with another input: make a new key for a new request.');
  return first && { orderId: first.orderId, isNew: false };
}

function whyNot(checkout: CheckoutRow | null, { owner, quoteVersion }: SubmitCheckout, now: Date): Refused {
  if (checkout?.owner !== owner) return { kind: 'UnknownCheckout' };
  const { status } = checkout;
  if (status === 'EXPIRED' || (status === 'OPEN' && checkout.expiresAt <= now)) return { kind: 'QuoteExpired' };
  if (status !== 'OPEN') return { kind: 'CheckoutClosed', status };
  if (checkout.quoteVersion !== quoteVersion) return { kind: 'QuoteOutdated', quoteVersion: checkout.quoteVersion };
  // Taken and let go again between two looks: the buyer may simply try once more.
  return { kind: 'CheckoutClosed', status };
}
