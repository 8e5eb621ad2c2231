import type { Tx } from '@stoa/platform/database.ts';
import { orderStatus, type Status } from '../domain/unit-states.ts';
import { forgetDelivery, isUnderWay } from '../store/forget-buyer.ts';
import { moveOrder, moveUnit, unitsOfOrders } from '../store/lines.ts';
import type { OrderRow } from '../store/orders.ts';

/** Moves units of a locked order, and the order after them. */
export async function moveUnits(tx: Tx, order: OrderRow, to: ReadonlyMap<string, Status>): Promise<void> {
  const units = await unitsOfOrders(tx.sql, [order.id]);
  for (const [id, status] of to) await moveUnit(tx, id, status);
  const after = units.map(({ id, status }) => to.get(id) ?? status);
  if (order.forget && !after.some(isUnderWay)) await forgetDelivery(tx, order.id);
  const next = orderStatus(after);
  // What has begun stays begun, though the one part of it that was begun is cancelled.
  if (next !== order.status && next !== 'PENDING') await moveOrder(tx, order.id, next);
}
