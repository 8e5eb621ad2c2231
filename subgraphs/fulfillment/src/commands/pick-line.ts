import type { Environment } from '@stoa/platform/subgraph.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import { closeDoneLists, pickListLineOf, savePick } from '../store/pick-lists.ts';
import { addPicked, linesByIds, lockUnits } from '../store/units.ts';

export interface PickLine {
  readonly pickListId: string;
  readonly lineId: string;
  /** Fewer than wanted when the shelf holds no more: the rest comes onto a later list. */
  readonly quantity: number;
}

/** A worker stood before the shelf. Saying the same twice is once. */
export const pickLine = (
  { db, clock }: Pick<Environment, 'db' | 'clock'>,
  { pickListId, lineId, quantity }: PickLine,
) =>
  db.transaction(async (tx) => {
    const [line] = await linesByIds(tx, [lineId]);
    if (!line) return unknown('UnknownPickList', 'lineId');
    await lockUnits(tx, [line.unitId]);
    const wanted = await pickListLineOf(tx, pickListId, lineId);
    if (!wanted) return unknown('UnknownPickList', 'pickListId');
    if (wanted.picked === quantity) return { id: pickListId };
    if (wanted.picked !== null) return invalidInput(`was said to be ${wanted.picked} before`, 'quantity');
    if (!Number.isInteger(quantity) || quantity < 0 || quantity > wanted.quantity)
      return invalidInput(`must be from 0 to ${wanted.quantity}`, 'quantity');
    await savePick(tx, pickListId, lineId, quantity);
    await addPicked(tx, lineId, quantity);
    await closeDoneLists(tx, [lineId], clock.now());
    return { id: pickListId };
  });
