import type { Tx } from '@stoa/platform/database.ts';
import type { Alive } from '../context.ts';
import { unknown } from '../domain/refusals.ts';
import { parcelsOfReturns } from '../store/parcels.ts';
import { lockReturn, returnLines } from '../store/returns.ts';
import { addComingBack } from '../store/units.ts';
import { cancelLabels } from './cancel-labels.ts';
import { progressReturn } from './progress-return.ts';

/** It is not to be: what was to come back may be given back another time. */
export async function endReturn(
  tx: Tx,
  returnId: string,
  to: 'REJECTED' | 'CANCELLED',
  at: Date,
  by: string,
  note?: string | null,
) {
  const before = await lockReturn(tx, returnId);
  const moved = await progressReturn(tx, returnId, to, at, by, note);
  if ('kind' in moved || before?.status === to) return moved;
  const lines = await returnLines(tx, [returnId]);
  await addComingBack(
    tx,
    lines.map(({ lineId, quantity }) => ({ lineId, quantity: -quantity })),
  );
  return moved;
}

/** The buyer keeps it after all; while it is not on its way. Its labels are worth nothing any more. */
export async function cancelReturn(
  environment: Pick<Alive, 'db' | 'clock' | 'state' | 'log'>,
  { returnId, userId }: { readonly returnId: string; readonly userId: string },
) {
  const { db, clock } = environment;
  const ended = await db.transaction(async (tx) => {
    const row = await lockReturn(tx, returnId);
    if (!row || row.userId !== userId) return unknown('UnknownReturn', 'returnId');
    return await endReturn(tx, returnId, 'CANCELLED', clock.now(), userId);
  });
  if ('kind' in ended) return ended;
  await cancelLabels(environment, await parcelsOfReturns(db, [returnId]));
  return ended;
}
