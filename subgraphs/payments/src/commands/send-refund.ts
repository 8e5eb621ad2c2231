import { refundSettled } from '@stoa/contracts/payments.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { type Booking, bookings } from '../domain/bookings.ts';
import { isOwn } from '../domain/part.ts';
import type { Payment } from '../domain/payment.ts';
import { ProviderRefused, type ProviderRefund, ProviderUnavailable } from '../providers/payment-provider.ts';
import { book } from '../store/books.ts';
import { lockPayment, paymentById } from '../store/payments.ts';
import {
  refundById,
  refundParts,
  type RefundPartRow,
  type RefundStatus,
  saveRefundPart,
  saveRefundStatus,
} from '../store/refunds.ts';
import { savePayment } from '../store/save-payment.ts';
import type { World } from '../context.ts';
import { announce } from './announce.ts';

/** Asks the provider for what it has not answered yet, or how it stands; each line has a key of its own. */
export async function sendRefund(world: World, paymentId: string, refundId: string): Promise<void> {
  const payment = await paymentById(world.db.sql, paymentId);
  const open = (await refundParts(world.db.sql, refundId)).filter(({ status }) => status === 'REQUESTED');
  for (const line of open) {
    const part = payment?.parts.find(({ id }) => id === line.partId);
    if (!payment || !part || isOwn(part) || part.providerRef === null) continue;
    const told = await ask(world, line, part.providerRef, payment.currency);
    await settleRefund(world, paymentId, refundId, line.id, told);
  }
}

async function ask(world: World, line: RefundPartRow, reference: string, currency: string): Promise<ProviderRefund> {
  const provider = await world.state.provider();
  const key = `refund ${line.id}`;
  try {
    return await provider.refund({ key, reference, amount: line.amount, currency, refundPartId: line.id });
  } catch (error) {
    if (error instanceof ProviderRefused)
      return { reference: `refused ${line.id}`, status: 'FAILED', problem: error.message };
    if (error instanceof ProviderUnavailable)
      fail('DOMAIN_UNAVAILABLE', 'The payment provider did not answer: ask again.');
    throw error;
  }
}

/** What the provider says of one line of a refund becomes ours, once, whoever heard it. */
export const settleRefund = (world: World, paymentId: string, refundId: string, lineId: string, told: ProviderRefund) =>
  world.db.transaction(async (tx) => {
    const payment = await lockPayment(tx, paymentId);
    const lines = await refundParts(tx.sql, refundId);
    const line = lines.find(({ id }) => id === lineId);
    // A failure is the last word: a bank may refuse what seemed to have succeeded.
    if (
      !line ||
      line.status === told.status ||
      line.status === 'FAILED' ||
      (line.status === 'SUCCEEDED' && told.status === 'PENDING')
    )
      return;
    const next = { ...line, status: told.status, providerRef: told.reference, problem: told.problem };
    await saveRefundPart(tx, next);
    await book(tx, movementOf(payment, line, told.status), world.clock.now());
    const parts = payment.parts.map((part) =>
      part.id === line.partId && told.status === 'FAILED' ? { ...part, refunded: part.refunded - line.amount } : part,
    );
    if (told.status === 'FAILED') await savePayment(tx, { id: payment.id, parts }, payment.status);
    await end(
      tx,
      refundId,
      lines.map((each) => (each.id === lineId ? next : each)),
    );
    if (told.status !== 'PENDING') await announce(tx, payment, parts, payment.status);
  });

function movementOf(
  { id: paymentId, currency, provider }: Payment,
  line: RefundPartRow,
  status: RefundStatus,
): Booking[] {
  const about = { reference: line.id, paymentId, currency };
  const account = `provider:${provider}`;
  if (status === 'SUCCEEDED') return [bookings.refunded(about, account, line.amount)];
  if (status === 'FAILED' && line.status === 'SUCCEEDED') return [bookings.refundFailed(about, account, line.amount)];
  return [];
}

async function end(tx: Tx, refundId: string, lines: readonly RefundPartRow[]): Promise<void> {
  const refund = await refundById(tx.sql, refundId);
  if (!refund || lines.some(({ status }) => status === 'REQUESTED' || status === 'PENDING')) return;
  const failed = lines.reduce((sum, line) => (line.status === 'FAILED' ? sum + line.amount : sum), 0n);
  const status = failed === 0n ? 'SUCCEEDED' : 'FAILED';
  // Of one that has failed more may fail later.
  if (status === refund.status && status === 'SUCCEEDED') return;
  await saveRefundStatus(tx, refundId, status);
  const { orderId, currency, amount } = refund;
  const fact = { refundId, orderId, status, currency, amountMinor: String(amount) } as const;
  await record(tx, refundSettled, orderId, failed === 0n ? fact : { ...fact, failedMinor: String(failed) });
}
