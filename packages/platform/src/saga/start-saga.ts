import type { Clock } from '@stoa/kernel/clock.ts';
import type { Tx } from '../database.ts';
import type { Saga } from './define-saga.ts';
import { resumeLater } from './resume-later.ts';
import { insertSaga } from './saga-row.ts';

/** Longer than a run in a request ever takes, shorter than a shopper's patience with an unclear answer. */
const recoverAfter = 30_000;

/**
 * Books the saga in the transaction that begins the business, with the job that goes on with it after a crash.
 * Then call `runSaga`. Starting the same id again changes nothing.
 */
export async function startSaga(tx: Tx, saga: Saga, id: string, state: unknown, clock: Clock): Promise<void> {
  const isNew = await insertSaga(tx, saga, id, saga.schema.parse(state));
  if (isNew) await resumeLater(tx, saga, id, new Date(clock.now().getTime() + recoverAfter));
}
