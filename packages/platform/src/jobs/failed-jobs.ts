import type { Sql } from 'postgres';

export interface FailedJob {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
  readonly attempts: number;
  readonly error: string | null;
  readonly failedAt: Date;
}

/** Jobs that used up their tries, as the role stoa_jobs sees them, oldest first. */
export async function failedJobs(sql: Sql, domain?: string): Promise<FailedJob[]> {
  return await sql<FailedJob[]>`
    select job.id, task.identifier as name, job.payload, job.attempts, job.last_error as error, job.updated_at as "failedAt"
    from graphile_worker._private_jobs job join graphile_worker._private_tasks task on task.id = job.task_id
    where job.attempts >= job.max_attempts and job.locked_at is null
      ${domain === undefined ? sql`` : sql`and task.identifier like ${`${domain}.%`}`}
    order by job.updated_at, job.id`;
}

/** All its tries again, at once. False when it has not failed, or is gone. */
export async function retryJob(sql: Sql, id: string): Promise<boolean> {
  const rows = await sql`
    update graphile_worker._private_jobs
    set attempts = 0, run_at = now(), flags = '{"at-once":true}', updated_at = now()
    where id = ${id} and attempts >= max_attempts and locked_at is null returning 1`;
  if (rows.length > 0) await sql`select pg_notify('jobs:insert', '{"r":0,"count":1}')`;
  return rows.length > 0;
}
