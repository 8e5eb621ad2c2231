import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { hasEnded, type UnitMove } from '../domain/unit-status.ts';
import { forgetEnded } from '../store/forget-person.ts';
import { saveUnitMoves, type UnitRow } from '../store/units.ts';

/**
 * Units move on, and everybody hears of it. The types refuse a move that is not in the table, the trigger refuses it once
 * more; whoever calls holds the lock.
 */
export async function progressUnits(
  tx: Tx,
  units: readonly Pick<UnitRow, 'id' | 'orderId'>[],
  [, to]: UnitMove,
  at: Date,
  by: string,
): Promise<void> {
  if (units.length === 0) return;
  await saveUnitMoves(
    tx,
    units.map(({ id }) => id),
    to,
    at,
    by,
  );
  await recordAll(
    tx,
    unitProgressed,
    units.map(({ id, orderId }) => ({
      key: orderId,
      payload: { orderId, unitId: id, status: to, at: at.toISOString() },
    })),
  );
  if (hasEnded(to)) await forgetEnded(tx, [...new Set(units.map(({ orderId }) => orderId))]);
}
