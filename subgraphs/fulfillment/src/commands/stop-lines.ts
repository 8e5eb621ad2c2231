import type { stopLines as contract } from '@stoa/contracts/fulfillment.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { z } from 'zod';
import { type AlreadyPacked, alreadyPacked } from '../domain/refusals.ts';
import { isOpen } from '../domain/unit-status.ts';
import { holdOrder } from '../store/orders.ts';
import { closeDoneLists, shrinkPicks } from '../store/pick-lists.ts';
import { addStopped, linesOfUnits, lockUnitsOfOrder, stopEarly, type UnitRow, type Units } from '../store/units.ts';
import { progressUnits } from './progress-units.ts';

type StopLines = z.infer<typeof contract.input>;
type Stopped = { readonly stopped: true };

/** All that is asked, or nothing. The lock of the units decides between the buyer who cancels and the worker who packs. */
export const stopLines = ({ db, clock }: Pick<Environment, 'db' | 'clock'>, input: StopLines, key: string) =>
  once(
    db,
    { operation: 'stop-lines', key, owner: 'orders', input },
    async (tx): Promise<Stopped | AlreadyPacked> => {
      let units = await lockUnitsOfOrder(tx, input.orderId);
      if (units.length === 0) {
        // Not heard of yet: whoever takes the order in waits here, or was here first.
        await holdOrder(tx, input.orderId);
        units = await lockUnitsOfOrder(tx, input.orderId);
      }
      if (units.length > 0) return await stopHere(tx, units, input.lines, clock.now());
      await stopEarly(tx, input.orderId, input.lines);
      return { stopped: true };
    },
    clock,
  );

/** The units are locked. */
export async function stopHere(
  tx: Tx,
  units: readonly UnitRow[],
  stops: readonly Units[],
  at: Date,
): Promise<Stopped | AlreadyPacked> {
  const lines = await linesOfUnits(
    tx,
    units.map(({ id }) => id),
  );
  const open = new Map(units.filter(({ status }) => isOpen(status)).map((unit) => [unit.id, unit]));
  const late = stops.filter(({ lineId, quantity }) => {
    const line = lines.find(({ id }) => id === lineId);
    return !line || !open.has(line.unitId) || quantity > line.quantity - line.stopped;
  });
  if (late.length > 0) return alreadyPacked(late.map(({ lineId }) => lineId));
  await addStopped(tx, stops);
  const lineIds = stops.map(({ lineId }) => lineId);
  await shrinkPicks(tx, lineIds);
  await closeDoneLists(tx, lineIds, at);
  const stopped = new Map(stops.map(({ lineId, quantity }) => [lineId, quantity]));
  const emptied = [...open.values()].filter(({ id }) =>
    lines
      .filter(({ unitId }) => unitId === id)
      .every((line) => line.quantity === line.stopped + (stopped.get(line.id) ?? 0)),
  );
  const standing = Map.groupBy(emptied, ({ status }) => status);
  await progressUnits(tx, standing.get('PENDING') ?? [], ['PENDING', 'CANCELLED'], at, 'orders');
  await progressUnits(tx, standing.get('PICKING') ?? [], ['PICKING', 'CANCELLED'], at, 'orders');
  return { stopped: true };
}
