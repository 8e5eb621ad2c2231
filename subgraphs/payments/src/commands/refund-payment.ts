import { refundBegun, refundSettled } from '@stoa/contracts/payments.ts';
import { currencyCode } from '@stoa/kernel/currency.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { bookings, purseOf } from '../domain/bookings.ts';
import { held, isOwn } from '../domain/part.ts';
import type { PaidPart, Payment } from '../domain/payment.ts';
import { statusOf } from '../domain/payment-status.ts';
import { planRefund, type RefundPlan } from '../domain/plan-refund.ts';
import { book } from '../store/books.ts';
import { lockPayment, paymentByOrder } from '../store/payments.ts';
import { credit } from '../store/purses.ts';
import {
  insertRefund,
  insertRefundParts,
  type RefundPartRow,
  type RefundReason,
  type RefundRow,
  refundById,
} from '../store/refunds.ts';
import { changeUnits, savePayment } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import { announce } from './announce.ts';
import { sendRefund } from './send-refund.ts';
import { movements } from './settle-payment.ts';

export interface RefundOrder {
  readonly refundId: string;
  readonly orderId: string;
  /** The latest attempt of the order when absent. */
  readonly paymentId?: string;
  readonly reason: RefundReason;
  readonly parts: readonly { readonly unitId: string; readonly amount: bigint }[];
  /** Beside the units': of no unit in particular. */
  readonly amount: bigint;
  readonly requestedBy: string | null;
}

/** Gives money back, or does not take it. The same refund twice is one; what is left to do of it is done. */
export async function refundPayment(world: World, wanted: RefundOrder): Promise<RefundRow | null> {
  const paymentId = wanted.paymentId ?? (await paymentByOrder(world.db.sql, wanted.orderId))?.id;
  if (paymentId === undefined) return null;
  const released = await world.db.transaction((tx) => begin(world, tx, paymentId, wanted));
  await letGoAtProvider(world, released);
  await sendRefund(world, paymentId, wanted.refundId);
  return (await refundById(world.db.sql, wanted.refundId)) ?? null;
}

/** Answers the parts of which nothing more will be taken. */
async function begin(world: World, tx: Tx, paymentId: string, wanted: RefundOrder): Promise<PaidPart[]> {
  const now = world.clock.now();
  const payment = await lockPayment(tx, paymentId);
  if (await refundById(tx.sql, wanted.refundId)) return [];
  const amount = wanted.parts.reduce((sum, part) => sum + part.amount, wanted.amount);
  const plan = planRefund(payment.parts, payment.units, wanted.parts, wanted.amount, currencyCode(payment.currency));
  if (plan === null && payment.parts.some(({ capturing }) => capturing > 0n))
    fail('DOMAIN_UNAVAILABLE', 'Money of this payment is just being taken: ask again.');
  const row = { id: wanted.refundId, paymentId, orderId: wanted.orderId, currency: payment.currency, amount };
  const lines = plan ? linesOf(world, payment, plan) : [];
  const isDone = lines.every(({ status }) => status === 'SUCCEEDED');
  const status = plan === null ? ('FAILED' as const) : isDone ? ('SUCCEEDED' as const) : ('PENDING' as const);
  const { reason, requestedBy } = wanted;
  if (!(await insertRefund(tx, { ...row, reason, status, requestedBy }, now))) return [];
  if (plan) await apply(tx, payment, plan, lines, wanted.refundId, now);
  if (plan && requestedBy !== null)
    await record(tx, refundBegun, wanted.orderId, {
      refundId: wanted.refundId,
      orderId: wanted.orderId,
      currency: payment.currency,
      amountMinor: String(amount),
      reason,
    });
  if (status !== 'PENDING')
    await record(tx, refundSettled, wanted.orderId, {
      refundId: wanted.refundId,
      orderId: wanted.orderId,
      status,
      currency: payment.currency,
      amountMinor: String(amount),
    });
  return plan ? changed(payment, plan).filter((part) => !isOwn(part) && part.released > 0n && held(part) === 0n) : [];
}

function linesOf({ clock, random }: World, payment: Payment, { releases, refunds }: RefundPlan): RefundPartRow[] {
  const isOurs = (partId: string) => payment.parts.some((part) => part.id === partId && isOwn(part));
  const line =
    (how: RefundPartRow['how']) =>
    (share: { partId: string; amount: bigint }): RefundPartRow => ({
      id: ids.refund.make(clock, random),
      how,
      ...share,
      status: how === 'RELEASED' || isOurs(share.partId) ? 'SUCCEEDED' : 'REQUESTED',
      providerRef: null,
      problem: null,
    });
  return [...releases.map(line('RELEASED')), ...refunds.map(line('REFUNDED'))];
}

/** Counts, own money, books and news together. */
async function apply(
  tx: Tx,
  payment: Payment,
  plan: RefundPlan,
  lines: readonly RefundPartRow[],
  refundId: string,
  now: Date,
) {
  const { id, userId, currency } = payment;
  const parts = changed(payment, plan);
  const status = statusOf(parts, payment.status);
  const own = lines.flatMap((line) => {
    const part = payment.parts.find((each) => each.id === line.partId);
    return part && isOwn(part) ? [{ line, part }] : [];
  });
  for (const { line, part } of own) await credit(tx, part, userId, currency, line.amount);
  await savePayment(tx, { id, parts }, status);
  await changeUnits(tx, id, plan.units);
  await insertRefundParts(tx, refundId, lines);
  const back = own.filter(({ line }) => line.how === 'REFUNDED');
  await book(
    tx,
    [
      ...movements(payment, parts),
      ...back.map(({ line, part }) =>
        bookings.refunded({ reference: line.id, paymentId: id, currency }, purseOf(part, userId), line.amount),
      ),
    ],
    now,
  );
  await announce(tx, payment, parts, status);
}

function changed({ parts }: Payment, { releases, refunds }: RefundPlan): PaidPart[] {
  const of = (shares: RefundPlan['releases'], id: string) =>
    shares.filter(({ partId }) => partId === id).reduce((sum, { amount }) => sum + amount, 0n);
  return parts.map((part) => {
    const released = part.released + of(releases, part.id);
    const isGone = isOwn(part) && released === part.authorized;
    return {
      ...part,
      released,
      refunded: part.refunded + of(refunds, part.id),
      ...(isGone && { status: 'VOIDED' as const }),
    };
  });
}

/** A hold of which nothing will be taken any more ends at once, not when it lapses. */
async function letGoAtProvider(world: World, parts: readonly PaidPart[]): Promise<void> {
  if (parts.length === 0) return;
  const { letGo } = await import('./let-go.ts');
  await letGo(world, parts);
}
