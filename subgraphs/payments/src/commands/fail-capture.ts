import { refundBegun, refundSettled } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import { bookings } from '../domain/bookings.ts';
import { isOwn, refundable } from '../domain/part.ts';
import type { ProviderEvent } from '../providers/payment-provider.ts';
import { book } from '../store/books.ts';
import { lockPayment, paymentOfCharge } from '../store/payments.ts';
import { insertRefund, insertRefundParts, refundOfProvider, saveRefundPart } from '../store/refunds.ts';
import { savePayment } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import { announce } from './announce.ts';

type Failed = Extract<NonNullable<ProviderEvent['about']>, { kind: 'capture-failed' }>;

/**
 * What seemed to have been taken went back to the buyer by itself: the provider's refund, of which the buyer, the books and
 * the orders hear as of any other, so that nobody gives it back once more. Should it be taken after all, that refund fails.
 * The goods have left: what is to be done about the money is for people.
 */
export async function failCapture(
  world: World,
  { reference, captureReference, amount, problem }: Failed,
): Promise<void> {
  const { db, clock, random, log } = world;
  const paymentId = await paymentOfCharge(db.sql, reference, null);
  if (paymentId === null || (await refundOfProvider(db.sql, captureReference))) return;
  const isNew = await db.transaction(async (tx) => {
    const payment = await lockPayment(tx, paymentId);
    // Asked again under the lock: of two who hear it at once the second finds it.
    const known = await tx.sql`select 1 from refund_part where provider_ref = ${captureReference}`;
    const part = payment.parts.find((each) => !isOwn(each) && each.providerRef === reference);
    const back = part && (amount < refundable(part) ? amount : refundable(part));
    if (known.length > 0 || !part || !back) return false;
    const { orderId, currency, provider } = payment;
    const refund = { id: ids.refund.make(clock, random), paymentId, orderId, currency, amount: back };
    const given = {
      ...refund,
      reason: 'CANCELLED' as const,
      status: 'SUCCEEDED' as const,
      requestedBy: `provider:${provider}`,
    };
    const line = { id: ids.refund.make(clock, random), partId: part.id, how: 'REFUNDED' as const, amount: back };
    const told = { ...line, status: 'SUCCEEDED' as const, providerRef: captureReference, problem };
    await insertRefund(tx, given, clock.now());
    await insertRefundParts(tx, refund.id, [told]);
    await saveRefundPart(tx, told);
    const parts = payment.parts.map((each) =>
      each.id === part.id ? { ...each, refunded: each.refunded + back } : each,
    );
    await savePayment(tx, { id: paymentId, parts }, payment.status);
    const about = { reference: line.id, paymentId, currency };
    await book(tx, [bookings.refunded(about, `provider:${provider}`, back)], clock.now());
    const fact = { refundId: refund.id, orderId, currency, amountMinor: String(back) };
    await record(tx, refundBegun, orderId, { ...fact, reason: given.reason });
    await record(tx, refundSettled, orderId, { ...fact, status: given.status });
    await announce(tx, payment, parts, payment.status);
    return true;
  });
  if (isNew) log.error({ paymentId, captureReference, problem }, 'what has shipped was not paid: its capture failed');
}
