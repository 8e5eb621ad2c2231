import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js';
import { PostgresJsSession } from 'drizzle-orm/postgres-js/session';
import { PgDialect } from 'drizzle-orm/pg-core';
import { PgDatabase } from 'drizzle-orm/pg-core/db';
import type { Sql, TransactionSql } from 'postgres';
import { guardedBegin } from './guarded-begin.ts';
import { openClient } from './open-client.ts';

/**
 * One transaction, two ways to speak in it. Drizzle turned off the client's own handling of dates and JSON:
 * raw `sql` gets and gives timestamps as text and takes JSON as text (`${JSON.stringify(x)}::jsonb`).
 */
export interface Tx {
  readonly domain: string;
  readonly drizzle: PostgresJsDatabase;
  readonly sql: TransactionSql;
  /** Runs when the commit is known; a crash in between must be harmless. */
  afterCommit(work: () => void): void;
}

export interface Database {
  readonly domain: string;
  readonly drizzle: PostgresJsDatabase;
  /** For raw statements: a client of its own, prepared statements, natural dates and JSON. */
  readonly sql: Sql;
  /** The same for the short reads of pages, which may lag: a replica where one is set. */
  readonly read: Sql;
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly domain: string;
  readonly url: string;
  readonly replicaUrl?: string | undefined;
  readonly max?: number | undefined;
  /** Sees each statement, for tests that count them. */
  readonly onQuery?: ((statement: string) => void) | undefined;
}

/**
 * Few, so that the statements of one moment travel together: each connection is a write to a socket of its own, and those
 * cost more than the statements (a listing: 3.3 ms of processor with eight, 2.7 with two). Long reads belong to `sql`.
 */
const readConnections = 2;

/**
 * Short statements by key: a plan is made once a connection, not for each list of ids (which Postgres takes for ten by
 * guess, and so plans anew every time: half a millisecond for a cart's offers that are read in a tenth of it).
 */
const plannedOnce = { plan_cache_mode: 'force_generic_plan' };

export function openDatabase({ domain, url, replicaUrl, max = 8, onQuery }: DatabaseOptions): Database {
  const connect = (to: string, more: { readonly max?: number; readonly connection?: Record<string, string> } = {}) =>
    openClient(to, {
      max: more.max ?? max,
      connection: { application_name: `stoa-${domain}`, search_path: domain, ...more.connection },
      idle_timeout: 60,
      ...(onQuery && { debug: (_connection: number, statement: string) => onQuery(statement) }),
    });
  const client = connect(url, { connection: plannedOnce });
  const raw = connect(url, { connection: plannedOnce });
  const read = connect(replicaUrl ?? url, { max: readConnections });
  const dialect = new PgDialect();
  return {
    domain,
    drizzle: drizzle(client),
    sql: raw,
    read,
    async transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result> {
      const committed: (() => void)[] = [];
      const result = await guardedBegin(client, (sql) =>
        work({
          domain,
          sql,
          // Public parts of Drizzle, put together so that both share the one connection.
          drizzle: new PgDatabase(
            dialect,
            new PostgresJsSession(sql as never, dialect, undefined, {}),
            undefined,
          ) as never,
          afterCommit: (then) => void committed.push(then),
        }),
      );
      for (const then of committed) then();
      return result;
    },
    async close() {
      await Promise.all([...new Set([client, raw, read])].map((each) => each.end({ timeout: 1 })));
    },
  };
}
