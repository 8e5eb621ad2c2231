import { z } from 'zod';
import type { Tx } from '../database.ts';
import { defineJob, type Job } from '../jobs/define-job.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { Saga } from './define-saga.ts';
import { runSaga } from './run-saga.ts';

const payload = z.object({ name: z.string(), id: z.string() });
type Payload = z.infer<typeof payload>;

/** Days of trying: a saga must come to an end. */
const attempts = 25;

/** Goes on with whatever a crash or a failure left; a domain with sagas runs it beside its own jobs. */
export const resumeJob = (domain: string, sagas: readonly Saga[]): Job<Payload> =>
  defineJob(`${domain}.resume-saga`, payload, async (living, { name, id }) => {
    const saga = sagas.find((each) => each.name === name);
    if (!saga) throw new Error(`${domain} knows no saga ${name}.`);
    await runSaga(living, saga, id);
  });

/** One a saga: the later call moves it. */
export async function resumeLater(tx: Tx, saga: Saga, id: string, runAt: Date): Promise<void> {
  const options = { runAt, jobKey: `saga ${saga.name} ${id}`, maxAttempts: attempts };
  await enqueue(tx, resumeJob(tx.domain, []), { name: saga.name, id }, options);
}
