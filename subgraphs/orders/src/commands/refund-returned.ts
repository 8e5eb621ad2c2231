import type { Clock } from '@stoa/kernel/clock.ts';
import type { Random } from '@stoa/kernel/random.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { goneOf } from '../domain/gone.ts';
import { worthOf } from '../domain/refund-of.ts';
import { mayMove } from '../domain/unit-states.ts';
import { addGone, linesOfOrders, unitsOfOrders } from '../store/lines.ts';
import type { OrderRow } from '../store/orders.ts';
import { moveUnits } from './move-units.ts';
import { requestRefund } from './request-refund.ts';

export interface Returned {
  /** Paid once. */
  readonly cause: string;
  readonly lines: readonly { readonly lineId: string; readonly quantity: number }[];
}

/** What was given back of a locked order is paid for, line by line; a unit that came back wholly is a returned one. */
export async function refundReturned(
  tx: Tx,
  making: { readonly clock: Clock; readonly random: Random },
  order: OrderRow,
  { cause, lines }: Returned,
): Promise<void> {
  const [known, units] = [await linesOfOrders(tx.sql, [order.id]), await unitsOfOrders(tx.sql, [order.id])];
  const parts = units.map(({ id }) => ({
    unitId: id,
    amountMinor: lines.reduce((sum, { lineId, quantity }) => {
      const line = known.find((each) => each.id === lineId && each.unitId === id);
      return line ? sum + worthOf({ ...line, goneQuantity: goneOf(line) }, quantity) : sum;
    }, 0n),
  }));
  await addGone(tx, 'RETURNED', new Map(lines.map(({ lineId, quantity }) => [lineId, quantity])));
  const back = await linesOfOrders(tx.sql, [order.id]);
  const returned = units.filter(
    (unit) =>
      mayMove(unit.status, 'RETURNED') &&
      back.filter(({ unitId }) => unitId === unit.id).every((line) => goneOf(line) === line.quantity),
  );
  if (returned.length > 0) await moveUnits(tx, order, new Map(returned.map(({ id }) => [id, 'RETURNED'])));
  await requestRefund(tx, making, order, { cause, reason: 'RETURNED', parts });
}
