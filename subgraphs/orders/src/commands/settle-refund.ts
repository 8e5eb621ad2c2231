import type { Tx } from '@stoa/platform/database.ts';
import { type RefundNews, settleRefund as settle } from '../domain/settle-refund.ts';
import { spread } from '../domain/spread.ts';
import { type UnitRow, unitsOfOrders } from '../store/lines.ts';
import { lockOrder } from '../store/orders.ts';
import { countMore, type RefundRow, type RefundShare, refundById, saveRefund, shortRefunds } from '../store/refunds.ts';
import { progress } from './progress.ts';

/** What the buyer did not get counts no more: it may be given back anew. News that was told before changes nothing. */
export async function settleRefund(
  tx: Tx,
  { orderId, refundId, news, at }: { orderId: string; refundId: string; news: RefundNews; at: string },
): Promise<void> {
  const order = await lockOrder(tx, orderId);
  const refund = order && (await refundById(tx.sql, refundId));
  const next = refund && settle(refund, news);
  if (!order || !refund || !next) return;
  await saveRefund(tx, { ...refund, ...next }, failedShares(refund, next.amountMinor - next.failedMinor));
  const amountMinor = next.status === 'FAILED' ? next.failedMinor : next.amountMinor;
  await progress(tx, order, { kind: `REFUND_${next.status}`, at, amountMinor });
  if (next.status === 'FAILED') await countShort(tx, orderId);
}

/** What counts of a refund beyond what went back. */
function failedShares({ parts }: RefundRow, wentBack: bigint): RefundShare[] {
  const rooms = parts.map(({ amountMinor, failedMinor }) => amountMinor - failedMinor);
  const counted = rooms.reduce((sum, room) => sum + room, 0n);
  return sharesOf(
    parts.map(({ unitId }) => unitId),
    spread(counted - wentBack, rooms),
  );
}

/** A refund that staff gave when all was promised to others already has its room now. */
async function countShort(tx: Tx, orderId: string): Promise<void> {
  for (const refund of await shortRefunds(tx, orderId)) {
    const counted = refund.parts.reduce((sum, part) => sum + part.amountMinor - part.failedMinor, 0n);
    const units = await unitsOfOrders(tx.sql, [orderId]);
    const shares = sharesWithin(units, refund.amountMinor - refund.failedMinor - counted);
    if (shares.length > 0) await countMore(tx, refund, shares);
  }
}

/** An amount of no unit in particular, laid upon what is left of each. */
export const sharesWithin = (units: readonly UnitRow[], amountMinor: bigint): RefundShare[] =>
  sharesOf(
    units.map(({ id }) => id),
    spread(
      amountMinor,
      units.map(({ totalMinor, refundMinor }) => totalMinor - refundMinor),
    ),
  );

const sharesOf = (unitIds: readonly string[], amounts: readonly bigint[]): RefundShare[] =>
  unitIds
    .map((unitId, index) => ({ unitId, amountMinor: amounts[index] ?? 0n }))
    .filter(({ amountMinor }) => amountMinor > 0n);
