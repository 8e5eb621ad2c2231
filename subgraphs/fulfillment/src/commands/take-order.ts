import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { holdOrder, knowOrder, type NewOrder } from '../store/orders.ts';
import { insertUnits, lockUnits, type NewLine, type NewUnit, takeEarlyStops, type Units } from '../store/units.ts';
import { stopHere } from './stop-lines.ts';
import { workOrderJob } from './job-names.ts';

export interface TakenOrder {
  readonly order: NewOrder;
  readonly units: readonly NewUnit[];
  readonly lines: readonly NewLine[];
}

/** Long enough to watch an order stand there, short enough not to wait for it. */
const robotPauseMs = 4_000;

/** Work for the warehouse. What was stopped before we heard of the order is not sent. */
export async function takeOrder(tx: Tx, { order, units, lines }: TakenOrder): Promise<void> {
  await holdOrder(tx, order.id);
  if (!(await knowOrder(tx, order))) return;
  await insertUnits(tx, units, lines);
  const stops = await takeEarlyStops(tx, order.id);
  if (stops.length > 0) {
    const locked = await lockUnits(
      tx,
      units.map(({ id }) => id),
    );
    await stopHere(tx, locked, atMost(stops, lines), order.placedAt);
  }
  await enqueue(tx, workOrderJob, { orderId: order.id }, { runAt: new Date(order.placedAt.getTime() + robotPauseMs) });
}

/** Two may have stopped the same thing before anybody here knew how much of it there is. */
const atMost = (stops: readonly Units[], lines: readonly NewLine[]): Units[] =>
  stops.flatMap(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    return line ? [{ lineId, quantity: Math.min(quantity, line.quantity) }] : [];
  });
