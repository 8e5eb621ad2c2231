import type { Subgraph } from '@stoa/platform/subgraph.ts';
import { makeWorld, type Scale, type World } from '@stoa/seed/world.ts';
import type { Sql } from 'postgres';
import { openClient } from '@stoa/platform/open-client.ts';
import type { Databases } from './databases.ts';

export interface SeedOptions {
  readonly scale: Scale;
  readonly seed: number;
  /** Told often: which domain, and how much of it is done. */
  readonly progress: (domain: string, share: number) => void;
}

/** So that one draws and writes down its part of the world while Postgres is busy with another's. */
const atOnce = 2;

/** Fills the domains that are empty; a domain that was being filled when we were killed begins again. */
export async function seedAll(
  domains: readonly Subgraph[],
  databases: Databases,
  options: SeedOptions,
): Promise<string[]> {
  const world = makeWorld(options);
  const filled: string[] = [];
  const waiting = [...domains];
  const fillNext = async (): Promise<void> => {
    for (let domain = waiting.shift(); domain; domain = waiting.shift())
      if (await fill(domain, databases, world, options.progress)) filled.push(domain.name);
  };
  await Promise.all(Array.from({ length: atOnce }, fillNext));
  return filled.toSorted();
}

async function fill(
  { name, seed }: Subgraph,
  databases: Databases,
  world: World,
  progress: SeedOptions['progress'],
): Promise<boolean> {
  if (!seed) return false;
  const db = databases.open(name);
  try {
    if (!(await begins(db.sql))) return false;
    await seed(db, world as never, (share) => progress(name, share));
    await analyze(databases.adminUrl(name), name);
    await db.sql`update seeded set done = true`;
    return true;
  } finally {
    await db.close();
  }
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
  const sql = openClient(adminUrl, { max: 1 });
  const [row] = await sql<{ tables: string | null }[]>`
    select string_agg(format('%I.%I', schemaname, tablename), ', ') as tables from pg_tables where schemaname = ${domain}`;
  if (row?.tables) await sql.unsafe(`analyze ${row.tables}`);
  await sql.end();
}
