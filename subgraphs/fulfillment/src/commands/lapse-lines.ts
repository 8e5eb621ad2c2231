import type { Tx } from '@stoa/platform/database.ts';
import { payable } from '../domain/return-end.ts';
import { saveReturning } from '../store/returning-lines.ts';
import type { ReturnLineRow } from '../store/returns.ts';
import { addComingBack, takeComingBack } from '../store/units.ts';

/** The buyer has them still: what was to come back of a locked return may be given back another time. */
export async function lapseLines(tx: Tx, lines: readonly ReturnLineRow[]): Promise<void> {
  const open = lines.filter((line) => payable(line) > 0);
  if (open.length === 0) return;
  await saveReturning(
    tx,
    open.map((line) => ({ ...line, lapsed: line.lapsed + payable(line) })),
  );
  await addComingBack(
    tx,
    open.map((line) => ({ lineId: line.lineId, quantity: -payable(line) })),
  );
}

/**
 * What had lapsed comes after all. False when somebody has asked to give the same things back once more meanwhile: then
 * that return is the one that counts, and is received in place of this one.
 */
export async function takeUpLines(tx: Tx, lines: readonly ReturnLineRow[]): Promise<boolean> {
  const lapsed = lines.filter((line) => line.lapsed > 0);
  if (lapsed.length === 0) return true;
  const wanted = lapsed.map(({ lineId, lapsed: quantity }) => ({ lineId, quantity }));
  if (!(await takeComingBack(tx, wanted))) return false;
  await saveReturning(
    tx,
    lapsed.map((line) => ({ ...line, lapsed: 0 })),
  );
  return true;
}
