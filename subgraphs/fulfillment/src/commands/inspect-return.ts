import type { Environment } from '@stoa/platform/subgraph.ts';
import { illegalMove, invalidInput, unknown } from '../domain/refusals.ts';
import { payable } from '../domain/return-end.ts';
import { moveReturn } from '../domain/return-status.ts';
import { lockReturn, returnLines, saveInspection } from '../store/returns.ts';
import { chargeReturn } from './charge-fees.ts';
import { takeUpLines } from './lapse-lines.ts';
import { progressReturn } from './progress-return.ts';

export interface InspectReturn {
  readonly returnId: string;
  readonly by: string;
  readonly note: string | null;
  readonly lines: readonly { readonly lineId: string; readonly refund: number; readonly restock: number }[];
}

type Here = Pick<Environment, 'db' | 'clock'>;

/** It lies on the table of the warehouse. One that had lapsed is taken up again, unless another one of the same things is open. */
export const receiveReturn = ({ db, clock }: Here, returnId: string, by: string) =>
  db.transaction(async (tx) => {
    const row = await lockReturn(tx, returnId);
    // No label was given for it yet: what is brought in is taken over the counter.
    if (row?.status === 'REQUESTED') return illegalMove('REQUESTED', 'RECEIVED');
    if (row?.status === 'LAPSED' && !(await takeUpLines(tx, await returnLines(tx, [returnId]))))
      return illegalMove('LAPSED', 'RECEIVED');
    return await progressReturn(tx, returnId, 'RECEIVED', clock.now(), by);
  });

/** What is good enough to be sold again, and what the buyer is paid for: said once, of every line. */
export const inspectReturn = ({ db, clock }: Here, { returnId, by, note, lines }: InspectReturn) =>
  db.transaction(async (tx) => {
    const row = await lockReturn(tx, returnId);
    if (!row) return unknown('UnknownReturn', 'returnId');
    const move = moveReturn(row.status, 'INSPECTED');
    if (typeof move !== 'string') return move;
    const known = await returnLines(tx, [returnId]);
    if (lines.length !== known.length || known.some(({ lineId }) => !lines.some((each) => each.lineId === lineId)))
      return invalidInput('must name each line of the return once', 'lines');
    for (const [index, { lineId, refund, restock }] of lines.entries()) {
      const line = known.find((each) => each.lineId === lineId);
      // What was lost and found is put on the shelf, and was paid for.
      const most = { refund: line ? payable(line) : 0, restock: line ? line.quantity - line.lapsed : 0 };
      for (const [name, count] of Object.entries({ refund, restock }) as ['refund' | 'restock', number][])
        if (!Number.isInteger(count) || count < 0 || count > most[name])
          return invalidInput(`must be from 0 to ${most[name]}`, 'lines', String(index), name);
    }
    await saveInspection(tx, returnId, lines);
    await chargeReturn(tx, returnId, clock.now());
    return await progressReturn(tx, returnId, 'INSPECTED', clock.now(), by, note);
  });
