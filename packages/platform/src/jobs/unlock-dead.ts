import type { Sql } from 'postgres';
import { guardedBegin } from '../guarded-begin.ts';

/** Any constant; a runner holds the lock of its name in this family as long as it lives. */
export const runnerLocks = 7_340_503;

/**
 * What a killed runner was at would wait four hours for the queue's own rule; here it goes on within seconds.
 * Ten seconds of grace: a runner that has just started may take a job before it has its lock.
 */
export async function unlockDead(sql: Sql): Promise<void> {
  const rows = await sql<{ runner: string }[]>`
    select distinct locked_by as runner from graphile_worker._private_jobs
    where locked_at < now() - interval '10 seconds'`;
  for (const { runner } of rows) {
    await guardedBegin(sql, async (tx) => {
      const [free] = await tx<
        { got: boolean }[]
      >`select pg_try_advisory_xact_lock(${runnerLocks}, hashtext(${runner})) as got`;
      if (free?.got) await tx`select graphile_worker.force_unlock_workers(${[runner]}::text[])`;
    });
  }
}
