import { defineEvent } from '@stoa/contracts/define.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { type Logs, openLogs } from '@stoa/platform/log/logs.ts';
import { record } from '@stoa/platform/log/record.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testDatabase, testSecret } from '@stoa/testkit/database.ts';
import { z } from 'zod';

export const counted = defineEvent('alpha.counter-raised.v1', z.object({ value: z.number().int() }));

export interface World {
  readonly alpha: Database;
  readonly beta: Database;
  readonly logs: Logs;
  /** Beta once more, with its statements told. */
  openBeta(onQuery: (statement: string) => void): Database;
  readonly adminUrl: string;
  close(): Promise<void>;
}

/** Two domains: alpha counts and records, beta hears of it. */
export async function makeWorld(): Promise<World> {
  const database = await testDatabase(
    { name: 'alpha', migrations: new URL('alpha/', import.meta.url) },
    { name: 'beta', migrations: new URL('beta/', import.meta.url) },
  );
  const alpha = database.open('alpha');
  const beta = database.open('beta');
  const eventsUrl = urlAs(database.adminUrl, 'stoa_events', testSecret);
  const logs = openLogs({ urlOf: () => eventsUrl, pollMs: 200 });
  return {
    alpha,
    beta,
    logs,
    openBeta: (onQuery) => database.open('beta', { onQuery }),
    adminUrl: database.adminUrl,
    async close() {
      await Promise.all([logs.close(), alpha.close(), beta.close()]);
      await database.drop();
    },
  };
}

/** Locks the key's row and records its new value: the log must show 1, 2, 3 … for each key. */
export async function raise(tx: Tx, key: string): Promise<number> {
  const [row] = await tx.sql<{ value: number }[]>`
    insert into counter (key, value) values (${key}, 1)
    on conflict (key) do update set value = counter.value + 1 returning value`;
  const value = row?.value ?? 0;
  await record(tx, counted, key, { value });
  return value;
}

export const raiseIn = (db: Database, key: string): Promise<number> => db.transaction((tx) => raise(tx, key));

/** Leaves a trace in beta each time it is run. */
export const traced = handle(counted, async (tx, { value }, { key, position }) => {
  await tx.sql`insert into effect (position, key, value) values (${position}, ${key}, ${value})`;
});

export interface Effect {
  readonly position: number;
  readonly key: string;
  readonly value: number;
}

export const effects = (beta: Database): Promise<Effect[]> =>
  beta.sql<Effect[]>`select position::int, key, value from effect order by seen`;
