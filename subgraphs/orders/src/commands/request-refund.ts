import { refundRequested } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Random } from '@stoa/kernel/random.ts';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { OrderRow } from '../store/orders.ts';
import { issueDocument } from '../store/documents.ts';
import { unitsById } from '../store/lines.ts';
import { insertRefund, type NewRefund } from '../store/refunds.ts';
import { progress } from './progress.ts';

/**
 * Money is due to the buyer of a locked order: once for each cause, and never more of a unit than was paid for it. What was
 * given for goodwill counts: the rest of it is what a cancellation or a return still gives back.
 */
export async function requestRefund(
  tx: Tx,
  { clock, random }: { readonly clock: Clock; readonly random: Random },
  order: OrderRow,
  { cause, reason, parts, isAgain = false }: Pick<NewRefund, 'cause' | 'reason' | 'parts'> & { isAgain?: boolean },
): Promise<void> {
  const due = await leftOf(tx, parts);
  if (due.length === 0) return;
  const id = ids.refund.make(clock, random);
  const at = clock.now().toISOString();
  const amountMinor = due.reduce((sum, part) => sum + part.amountMinor, 0n);
  // Payments has never heard of what was paid at a till: it goes back there.
  const status = order.channel === 'STORE' ? 'DUE_AT_TILL' : 'REQUESTED';
  if (!(await insertRefund(tx, { id, orderId: order.id, cause, reason, amountMinor, parts: due, status, at }))) return;
  await progress(tx, order, { kind: `REFUND_${status}`, at, amountMinor });
  // The note of the one that failed says already what the buyer is owed.
  if (!isAgain)
    await issueDocument(tx, 'CREDIT_NOTE', { orderId: order.id, refundId: id, totalMinor: amountMinor, at });
  if (status === 'DUE_AT_TILL') return;
  await record(tx, refundRequested, order.id, {
    refundId: id,
    orderId: order.id,
    currency: order.currency,
    reason,
    parts: due.map((part) => ({ unitId: part.unitId, amountMinor: `${part.amountMinor}` })),
  });
}

async function leftOf(tx: Tx, parts: NewRefund['parts']): Promise<NewRefund['parts']> {
  const wanted = parts.filter(({ amountMinor }) => amountMinor > 0n);
  if (wanted.length === 0) return wanted;
  const units = await unitsById(
    tx.sql,
    wanted.map(({ unitId }) => unitId),
  );
  const left = new Map(units.map(({ id, totalMinor, refundMinor }) => [id, totalMinor - refundMinor]));
  return wanted
    .map(({ unitId, amountMinor }) => ({ unitId, amountMinor: least(amountMinor, left.get(unitId) ?? 0n) }))
    .filter(({ amountMinor }) => amountMinor > 0n);
}

const least = (a: bigint, b: bigint): bigint => (a < b ? a : b);
