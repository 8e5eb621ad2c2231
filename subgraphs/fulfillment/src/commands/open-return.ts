import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Alive } from '../context.ts';
import type { NotTakenHere } from '../domain/refusals.ts';
import { checkReturn, type ReturnReason, type Wanted } from '../domain/return-rules.ts';
import type { OrderRow } from '../store/orders.ts';
import { insertReturn } from '../store/returns.ts';
import { addComingBack, linesOfUnits, lockUnitsOfOrder, type UnitRow } from '../store/units.ts';
import { tellReturn } from './progress-return.ts';

export interface OpenReturn {
  readonly order: OrderRow;
  readonly lines: readonly Wanted[];
  readonly reason: ReturnReason;
  readonly comment: string | null;
  readonly by: string;
  readonly atCounter: boolean;
  /** Where it comes to, by the places from which the lines were sent; null for those. */
  readonly comesTo: (tx: Tx, from: readonly string[]) => Promise<string | null | NotTakenHere>;
}

/** The units' lock makes two who want to give one thing back come one after the other. */
export async function openReturn(
  tx: Tx,
  { clock, random }: Pick<Alive, 'clock' | 'random'>,
  { order, lines, reason, comment, by, atCounter, comesTo }: OpenReturn,
) {
  const units = new Map((await lockUnitsOfOrder(tx, order.id)).map((unit) => [unit.id, unit]));
  const known = (await linesOfUnits(tx, [...units.keys()])).map((line) => ({
    ...line,
    lineId: line.id,
    deliveredAt: deliveredAt(units.get(line.unitId)),
  }));
  const now = clock.now();
  const refused = checkReturn(lines, known, now);
  if (refused) return refused;
  const from = lines.map(
    ({ lineId }) => units.get(known.find(({ id }) => id === lineId)?.unitId ?? '')?.locationId ?? '',
  );
  const locationId = await comesTo(tx, [...new Set(from)]);
  if (typeof locationId === 'object' && locationId !== null) return locationId;
  const id: string = ids.return.make(clock, random);
  await addComingBack(tx, lines);
  const row = {
    id,
    orderId: order.id,
    userId: order.userId,
    status: 'REQUESTED' as const,
    statusAt: now,
    statusBy: by,
  };
  await insertReturn(tx, { ...row, reason, comment, requestedAt: now, locationId, atCounter }, lines);
  await tellReturn(tx, { id, orderId: order.id, status: 'REQUESTED', at: now });
  return { returnId: id };
}

const deliveredAt = (unit: UnitRow | undefined): Date | null => (unit?.status === 'DELIVERED' ? unit.statusAt : null);
