import type { Environment } from '@stoa/platform/subgraph.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import { moveReturn } from '../domain/return-status.ts';
import { lockReturn, returnLines, saveInspection } from '../store/returns.ts';
import { chargeReturn } from './charge-fees.ts';
import { progressReturn } from './progress-return.ts';

export interface InspectReturn {
  readonly returnId: string;
  readonly by: string;
  readonly note: string | null;
  readonly lines: readonly { readonly lineId: string; readonly refund: number; readonly restock: number }[];
}

type Here = Pick<Environment, 'db' | 'clock'>;

/** It lies on the table of the warehouse. */
export const receiveReturn = ({ db, clock }: Here, returnId: string, by: string) =>
  db.transaction((tx) => progressReturn(tx, returnId, 'RECEIVED', clock.now(), by));

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
      const most = known.find((each) => each.lineId === lineId)?.quantity ?? 0;
      for (const [name, count] of Object.entries({ refund, restock }))
        if (!Number.isInteger(count) || count < 0 || count > most)
          return invalidInput(`must be from 0 to ${most}`, 'lines', String(index), name);
    }
    await saveInspection(tx, returnId, lines);
    await chargeReturn(tx, returnId, clock.now());
    return await progressReturn(tx, returnId, 'INSPECTED', clock.now(), by, note);
  });
