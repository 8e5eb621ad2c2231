import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { runMigrations } from 'graphile-worker';
import type { Sql } from 'postgres';
import { openClient } from '../open-client.ts';

/** Changes with the package: its own migrations are not ours to read. */
const queueVersion = 'graphile-worker 0.18.0';

/**
 * The queue's own tables, once a database, owned by the role stoa_jobs; domains reach them through two functions.
 * Runs under migrate's lock; one look at its record when there is nothing to do.
 */
export async function migrateJobs(sql: Sql, jobsUrl: string): Promise<void> {
  const functions = await readFile(new URL('enqueue.sql', import.meta.url), 'utf8');
  const hash = createHash('sha256').update(queueVersion).update(functions).digest('hex');
  const done =
    await sql`select from public.stoa_migration where domain = 'stoa_jobs' and name = 'queue' and hash = ${hash}`;
  if (done.length > 0) return;
  await sql`create schema if not exists stoa_jobs authorization stoa_jobs`;
  await installQueue(sql, jobsUrl);
  const jobs = openClient(jobsUrl, { max: 1 });
  try {
    await jobs.unsafe(functions);
  } finally {
    await jobs.end();
  }
  await sql`insert into public.stoa_migration (domain, name, hash) values ('stoa_jobs', 'queue', ${hash})
    on conflict (domain, name) do update set hash = excluded.hash, applied_at = now()`;
}

/** The package makes its schema itself, so its owner may make one for as long as that takes. */
async function installQueue(sql: Sql, jobsUrl: string): Promise<void> {
  const [row] = await sql<{ name: string }[]>`select current_database() as name`;
  const database = sql(row?.name ?? '');
  await sql`grant create on database ${database} to stoa_jobs`;
  try {
    await runMigrations({ connectionString: jobsUrl });
  } finally {
    await sql`revoke create on database ${database} from stoa_jobs`;
  }
}
