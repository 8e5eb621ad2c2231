import type { Clock } from '@stoa/kernel/clock.ts';
import type { Sql } from 'postgres';
import { type JobsOfDomain, type Task, tasksOf } from './run-job.ts';

interface Due {
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

/**
 * For tests, in place of a runner: runs every job that is due by the given clock, one after another, until none is.
 * A job that fails is tried again when the clock has been moved on. Answers how many tries it made.
 */
export async function drainJobs(sql: Sql, domains: readonly JobsOfDomain[], clock: Clock): Promise<number> {
  const tasks = tasksOf(domains);
  let tries = 0;
  for (let due = await takeDue(sql, tasks, clock); due; due = await takeDue(sql, tasks, clock)) {
    await runOne(sql, due, tasks, clock);
    tries++;
  }
  return tries;
}

async function takeDue(sql: Sql, tasks: ReadonlyMap<string, Task>, clock: Clock): Promise<Due | undefined> {
  const [due] = await sql<Due[]>`
    update graphile_worker._private_jobs job
    set attempts = attempts + 1, locked_at = now(), locked_by = 'drain', flags = null
    from graphile_worker._private_tasks task
    where task.id = job.task_id and job.id = (
      select next.id from graphile_worker._private_jobs next join graphile_worker._private_tasks of on of.id = next.task_id
      where next.is_available and of.identifier = any(${[...tasks.keys()]})
        and (next.run_at <= ${clock.now()} or next.flags ? 'at-once')
      order by next.priority, next.run_at, next.id limit 1 for update of next skip locked)
    returning job.id, task.identifier as name, job.payload`;
  return due;
}

async function runOne(
  sql: Sql,
  { id, name, payload }: Due,
  tasks: ReadonlyMap<string, Task>,
  clock: Clock,
): Promise<void> {
  try {
    await tasks.get(name)?.(payload);
    await sql`delete from graphile_worker._private_jobs where id = ${id}`;
  } catch (error) {
    await sql`
      update graphile_worker._private_jobs
      set locked_at = null, locked_by = null, last_error = ${String(error)}, updated_at = now(),
        run_at = ${clock.now()}::timestamptz + exp(least(attempts, 10)) * interval '1 second'
      where id = ${id}`;
  }
}
