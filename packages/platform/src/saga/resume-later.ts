import { z } from 'zod';
import type { Tx } from '../database.ts';
import { enqueue } from '../jobs/enqueue.ts';
import type { Saga } from './define-saga.ts';

export const resumePayload = z.object({ name: z.string(), id: z.string() });
export const resumeName = (domain: string): string => `${domain}.resume-saga`;

/** Days of trying: a saga must come to an end. */
const attempts = 25;

/** One a saga: the later call moves it. */
export async function resumeLater(tx: Tx, saga: Pick<Saga, 'name'>, id: string, runAt: Date): Promise<void> {
  const job = { name: resumeName(tx.domain), schema: resumePayload };
  const options = { runAt, jobKey: `saga ${saga.name} ${id}`, maxAttempts: attempts };
  await enqueue(tx, job, { name: saga.name, id }, options);
}
