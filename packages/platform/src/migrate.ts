import { readdir, readFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { fail } from '@stoa/kernel/errors.ts';
import type { Sql, TransactionSql } from 'postgres';
import { guardedBegin } from './guarded-begin.ts';
import { openClient } from './open-client.ts';
import { passwordOf, roleOf, urlAs } from './roles.ts';
import { migrateJobs } from './jobs/migrate-jobs.ts';

export interface Migration {
  readonly adminUrl: string;
  readonly domain: string;
  /** Folder of the domain's own .sql files. */
  readonly folder: URL;
  readonly secret: string;
}

const platformFolder = new URL('../migrations/', import.meta.url);
/** Any constant will do; it must never change, or old and new versions would migrate side by side. */
const lock = 7_340_501;

/** Brings one domain up to date. Whoever comes second waits, then finds nothing to do. */
export async function migrate({ adminUrl, domain, folder, secret }: Migration): Promise<void> {
  const sql = openClient(adminUrl, { max: 1 });
  try {
    await sql`select pg_advisory_lock(${lock})`;
    await sql`create table if not exists public.stoa_migration (
      domain text, name text, hash text not null, applied_at timestamptz not null default now(), primary key (domain, name))`;
    for (const role of [roleOf(domain), 'stoa_events', 'stoa_jobs'])
      await ensureRole(sql, role, passwordOf(role, secret));
    await migrateJobs(sql, urlAs(adminUrl, 'stoa_jobs', secret));
    await sql.unsafe(`create schema if not exists ${domain}`);
    await apply(sql, domain, '', folder);
    await apply(sql, domain, 'platform/', platformFolder);
    await grant(sql, domain);
  } finally {
    await sql.end();
  }
}

/** A role is of the whole server: two databases of one server may race for it. */
async function ensureRole(sql: Sql, role: string, password: string): Promise<void> {
  await sql.unsafe(`do $$ begin
    if exists (select from pg_roles where rolname = '${role}') then alter role ${role} login password '${password}';
    else create role ${role} login password '${password}'; end if;
  exception when duplicate_object or unique_violation or internal_error then null; end $$`);
}

async function apply(sql: Sql, domain: string, prefix: string, folder: URL): Promise<void> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted();
  const done = await sql<
    { name: string; hash: string }[]
  >`select name, hash from public.stoa_migration where domain = ${domain}`;
  const known = new Map(done.map(({ name, hash }) => [name, hash]));
  for (const file of files) {
    const name = prefix + file;
    const text = await readFile(new URL(file, folder), 'utf8');
    const hash = createHash('sha256').update(text).digest('hex');
    const before = known.get(name);
    if (before === hash) continue;
    if (before)
      fail(
        'STARTUP_FAILED',
        `Migration ${name} of ${domain} was changed after it was applied: add a new file instead.`,
      );
    await guardedBegin(sql, async (tx) => {
      await run(tx, domain, text);
      await tx`insert into public.stoa_migration (domain, name, hash) values (${domain}, ${name}, ${hash})`;
    });
  }
}

async function run(tx: TransactionSql, domain: string, text: string): Promise<void> {
  await tx.unsafe(`set local search_path to ${domain}, public`);
  await tx.unsafe(text);
}

async function grant(sql: Sql, domain: string): Promise<void> {
  const role = roleOf(domain);
  await sql.unsafe(`
    grant usage on schema ${domain} to ${role}, stoa_events;
    grant select, insert, update, delete on all tables in schema ${domain} to ${role};
    grant usage, select on all sequences in schema ${domain} to ${role};
    grant execute on all functions in schema ${domain} to ${role};
    grant select on ${domain}.event_log to stoa_events;`);
}
