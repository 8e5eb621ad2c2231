import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { moveUnits } from '../commands/move-units.ts';
import { progress } from '../commands/progress.ts';
import { mayMove, type Status } from '../domain/unit-states.ts';
import { issueDocument } from '../store/documents.ts';
import { unitsById } from '../store/lines.ts';
import { lockOrder } from '../store/orders.ts';

const statusOf: Readonly<Record<string, Status>> = {
  PENDING: 'PENDING',
  PICKING: 'PROCESSING',
  PACKED: 'PROCESSING',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  UNDELIVERED: 'UNDELIVERED',
  // The order has cancelled it itself, before the warehouse says so.
  CANCELLED: 'CANCELLED',
};

/** The warehouse moved on; so does the order, and its bill is written when the first goods leave. */
export const onUnitProgressed = handle(unitProgressed, async (tx, { orderId, unitId, status, at }) => {
  const order = await lockOrder(tx, orderId);
  const [unit] = order ? await unitsById(tx.sql, [unitId]) : [];
  const to = statusOf[status];
  if (!order || !unit || !to || status === 'CANCELLED' || status === 'PENDING') return;
  if (unit.status !== to) {
    if (!mayMove(unit.status, to)) return;
    await moveUnits(tx, order, new Map([[unitId, to]]));
  }
  await progress(tx, order, { kind: `UNIT_${status}`, at, unitId });
  if (status === 'SHIPPED')
    await issueDocument(tx, 'INVOICE', { orderId, refundId: null, totalMinor: order.totalMinor, at });
});
