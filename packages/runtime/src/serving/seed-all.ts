import type { Subgraph } from '@stoa/platform/subgraph.ts';
import { makeWorld, type Scale } from '@stoa/seed/world.ts';
import postgres, { type Sql } from 'postgres';
import type { Databases } from './databases.ts';

export interface SeedOptions {
  readonly scale: Scale;
  readonly seed: number;
  /** Told often: which domain, and how much of it is done. */
  readonly progress: (domain: string, share: number) => void;
}

/** Fills the domains that are empty; a domain that was being filled when we were killed begins again. */
export async function seedAll(
  domains: readonly Subgraph[],
  databases: Databases,
  options: SeedOptions,
): Promise<string[]> {
  const world = makeWorld(options);
  const filled: string[] = [];
  for (const { name, seed } of domains) {
    if (!seed) continue;
    const db = databases.open(name);
    try {
      if (!(await begins(db.sql))) continue;
      await seed(db, world as never, (share) => options.progress(name, share));
      await analyze(databases.adminUrl(name), name);
      await db.sql`update seeded set done = true`;
      filled.push(name);
    } finally {
      await db.close();
    }
  }
  return filled;
}

/** Whether the domain still waits for its part of the world. */
async function begins(sql: Sql): Promise<boolean> {
  const [row] = await sql<{ done: boolean }[]>`select done from seeded`;
  return row?.done !== true;
}

/**
 * Until Postgres has looked at new tables it plans as if they were empty: a page cost ten times as much. The domain's own
 * alone: a table that it has seen empty is read from end to end by every foreign key and trigger while it is being filled.
 */
async function analyze(adminUrl: string, domain: string): Promise<void> {
  const sql = postgres(adminUrl, { max: 1, onnotice: () => {} });
  const [row] = await sql<{ tables: string | null }[]>`
    select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = ${domain}`;
  if (row?.tables) await sql.unsafe(`analyze ${row.tables}`);
  await sql.end();
}
