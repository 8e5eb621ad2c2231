import { fail } from '@stoa/kernel/errors.ts';
import type { Refusal } from '@stoa/kernel/refusal.ts';
import type { Living } from '../subgraph.ts';
import type { Saga } from './define-saga.ts';
import { resumeLater } from './resume-later.ts';
import { moveSaga, type SagaRow, sagaRow } from './saga-row.ts';
import { mostAttempts, nextRow } from './saga-steps.ts';
import { singleFlight } from './single-flight.ts';

/** `open`: a step failed and will be tried again by itself; ask again, or tell the buyer to. */
export interface SagaResult<State = unknown> {
  readonly outcome: 'done' | 'undone' | 'open';
  readonly state: State;
  readonly refusal: Refusal | null;
}

/** Brings a saga to its end. Whoever calls, and however many: one runs it, the others wait and get the same. */
export async function runSaga(living: Living, saga: Saga, id: string): Promise<SagaResult> {
  let row: SagaRow;
  return await singleFlight(
    living.db,
    `saga ${saga.name} ${id}`,
    async () => {
      row = await load(living, saga, id);
      return row.outcome ? resultOf(row) : null;
    },
    () => advance(living, saga, id, row),
  );
}

/** `row` may be older than the lock: moving it is refused then, and it is read again. */
async function advance(living: Living, saga: Saga, id: string, read: SagaRow): Promise<SagaResult> {
  for (let row = read; ; ) {
    if (row.outcome || (row.nextAt && row.nextAt > living.clock.now())) return resultOf(row);
    let next = await nextRow(living, saga, id, row);
    while (isBeforeLight(saga, next)) next = await nextRow(living, saga, id, next);
    const isMine = next.nextAt
      ? await waitWith(living, saga, id, row, next, next.nextAt)
      : await moveSaga(living.db.sql, saga, id, row, next);
    if (next.error !== null) tell(living, saga, id, next);
    row = isMine ? next : await load(living, saga, id);
  }
}

const isBeforeLight = ({ steps }: Saga, { direction, step, error, nextAt }: SagaRow): boolean =>
  direction === 'forward' && error === null && nextAt === null && steps[step]?.light === true;

/** What waits is woken by the job that is booked with it. */
const waitWith = (living: Living, saga: Saga, id: string, row: SagaRow, next: SagaRow, until: Date): Promise<boolean> =>
  living.db.transaction(async (tx) => {
    const isMine = await moveSaga(tx.sql, saga, id, row, next);
    if (isMine) await resumeLater(tx, saga, id, until);
    return isMine;
  });

const load = async (living: Living, saga: Saga, id: string): Promise<SagaRow> =>
  (await sagaRow(living.db, saga, id)) ?? fail('NOT_FOUND', `There is no ${saga.name} ${id}.`);

const resultOf = ({ outcome, state, refusal }: SagaRow): SagaResult => ({ outcome: outcome ?? 'open', state, refusal });

function tell({ log }: Living, saga: Saga, id: string, { attempts, error, direction, step }: SagaRow): void {
  const what = { saga: saga.name, id, direction, step, attempts, error };
  if (attempts >= mostAttempts) log.error(what, 'a saga cannot come to its end yet; it is tried for ever');
  else log.warn(what, 'a step of a saga failed; trying again');
}
