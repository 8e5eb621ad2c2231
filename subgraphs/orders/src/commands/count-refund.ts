import type { Tx } from '@stoa/platform/database.ts';
import { issueDocument } from '../store/documents.ts';
import { unitsOfOrders } from '../store/lines.ts';
import { lockOrder } from '../store/orders.ts';
import { insertRefund, type RefundReason } from '../store/refunds.ts';
import { progress } from './progress.ts';
import { sharesWithin } from './settle-refund.ts';

export interface CountRefund {
  readonly refundId: string;
  readonly orderId: string;
  readonly amountMinor: bigint;
  readonly reason: RefundReason;
  readonly at: string;
}

/** Staff gave money back where it was taken: it counts as far as it was not promised already, and once. */
export async function countRefund(tx: Tx, { refundId, orderId, amountMinor, reason, at }: CountRefund): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (!order) return;
  const parts = sharesWithin(await unitsOfOrders(tx.sql, [orderId]), amountMinor);
  const refund = { id: refundId, orderId, cause: `payments ${refundId}`, reason, amountMinor, parts, at };
  if (!(await insertRefund(tx, { ...refund, status: 'REQUESTED' }))) return;
  await progress(tx, order, { kind: 'REFUND_REQUESTED', at, amountMinor, note: 'by staff' });
  await issueDocument(tx, 'CREDIT_NOTE', { orderId, refundId, totalMinor: amountMinor, at });
}
