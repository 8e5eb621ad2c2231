import { toJson } from '../bigint-json.ts';
import type { Tx } from '../database.ts';
import type { Job } from './define-job.ts';
import { ringForJobs } from './job-bell.ts';

export interface EnqueueOptions {
  readonly runAt?: Date;
  /** A waiting job of the domain under the same key is replaced. */
  readonly jobKey?: string;
  readonly maxAttempts?: number;
}

/** With exponential pauses ten tries take seven hours: a night's outage is over, and a mistake is seen the same day. */
const defaultAttempts = 10;

/** Runs if, and only if, the transaction commits. */
export async function enqueue<Payload>(
  tx: Tx,
  job: Pick<Job<Payload>, 'name' | 'schema'>,
  payload: Payload,
  { runAt, jobKey, maxAttempts = defaultAttempts }: EnqueueOptions = {},
): Promise<void> {
  const checked = toJson(job.schema.parse(payload));
  await tx.sql`select stoa_jobs.enqueue(${job.name}, ${checked}::text::json,
    ${runAt?.toISOString() ?? null}::timestamptz, ${jobKey ?? null}, ${maxAttempts})`;
  if (runAt === undefined || runAt.getTime() <= Date.now()) tx.afterCommit(() => ringForJobs(tx.domain));
}

/** Takes a job back that has not begun. */
export async function cancelJob(tx: Tx, jobKey: string): Promise<void> {
  await tx.sql`select stoa_jobs.cancel(${tx.domain}, ${jobKey})`;
}
