import { fail } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { guardedBegin } from '@stoa/platform/guarded-begin.ts';
import { openClient } from '@stoa/platform/open-client.ts';
import type { Sql } from 'postgres';
import { type ListedOperation, type ListLevel, type OperationLists, operationLists } from './operation-lists.ts';
import type { StoredTexts } from './persisted.ts';

export interface PublishedList {
  readonly client: string;
  readonly version: string;
  readonly active: boolean;
  readonly operations: number;
  readonly publishedAt: Date;
}

/** The lists of all clients, in Postgres: every gateway hears of a change and has them in memory. */
export interface StoredLists {
  readonly current: () => OperationLists;
  readonly texts: StoredTexts;
  all(): Promise<PublishedList[]>;
  publish(list: { client: string; version: string; operations: readonly ListedOperation[] }): Promise<void>;
  /** Whether a version may be used; the others of its client stay as they are. */
  setActive(client: string, version: string, active: boolean): Promise<void>;
  setLevel(client: string, level: ListLevel | null): Promise<void>;
  stop(): Promise<void>;
}

const channel = 'stoa_operations';
/** What nobody has asked for in this time is forgotten. */
const textsKeptDays = 30;

export async function storedLists(url: string, log: Logger): Promise<StoredLists> {
  const sql = openClient(url, {
    max: 2,
    connection: { application_name: 'stoa-gateway-operations', search_path: 'gateway' },
  });
  let lists = await readLists(sql);
  const listening = await sql.listen(
    channel,
    () =>
      void readLists(sql).then(
        (read) => (lists = read),
        (err: unknown) => log.error({ err }, 'the lists of operations cannot be read; those before are kept'),
      ),
    // Called again when a lost connection is back: what was published meanwhile was not heard.
    () =>
      void readLists(sql).then(
        (read) => (lists = read),
        () => {},
      ),
  );
  const changed = async (work: (tx: Sql) => Promise<unknown>): Promise<void> => {
    await guardedBegin(sql, async (tx) => {
      await work(tx as unknown as Sql);
      await tx`select pg_notify(${channel}, '')`;
    });
    lists = await readLists(sql);
  };

  return {
    current: () => lists,
    texts: storedTexts(sql),
    all: async () =>
      await sql<PublishedList[]>`-- operations: lists
        select client, version, active, published_at as "publishedAt", count(id)::int as operations
        from operation_list left join listed_operation using (client, version)
        group by client, version order by client, published_at desc`,
    publish: ({ client, version, operations }) =>
      changed(async (tx) => {
        const [there] = await tx`select from operation_list where client = ${client} and version = ${version}`;
        if (there)
          fail(
            'VERSION_CONFLICT',
            `The version "${version}" of ${client} is published: lists do not change, take another.`,
          );
        await tx`insert into operation_list (client, version) values (${client}, ${version})`;
        const rows = operations.map(({ id, name, text }) => ({ client, version, id, name, text }));
        await tx`-- operations: publish
          insert into listed_operation ${tx(rows, 'client', 'version', 'id', 'name', 'text')}`;
      }),
    setActive: (client, version, active) =>
      changed(async (tx) => {
        const { count } =
          await tx`update operation_list set active = ${active} where client = ${client} and version = ${version}`;
        if (count === 0)
          fail('NOT_FOUND', `${client} has no version "${version}": "stoa operations list" shows what there is.`);
      }),
    setLevel: (client, level) =>
      changed((tx) =>
        level === null
          ? tx`delete from client_level where client = ${client}`
          : tx`insert into client_level (client, level) values (${client}, ${level})
              on conflict (client) do update set level = excluded.level`,
      ),
    async stop() {
      await listening.unlisten();
      await sql.end({ timeout: 2 });
    },
  };
}

async function readLists(sql: Sql): Promise<OperationLists> {
  const rows = await sql<{ client: string; version: string; id: string; name: string | null; text: string }[]>`
    -- operations: active
    select client, version, id, name, text from listed_operation join operation_list using (client, version)
    where active order by published_at`;
  const levels = await sql<{ client: string; level: ListLevel }[]>`select client, level from client_level`;
  const lists = new Map<string, { client: string; version: string; operations: ListedOperation[] }>();
  for (const { client, version, ...operation } of rows) {
    const key = JSON.stringify([client, version]);
    const list = lists.get(key) ?? { client, version, operations: [] };
    list.operations.push(operation);
    lists.set(key, list);
  }
  return operationLists([...lists.values()], new Map(levels.map(({ client, level }) => [client, level])));
}

function storedTexts(sql: Sql): StoredTexts {
  let forgotten = '';
  return {
    async get(hash) {
      const [row] = await sql<{ text: string }[]>`-- operations: stored text
        select text from stored_text where hash = ${hash}`;
      return row?.text ?? null;
    },
    async set(hash, text) {
      await sql`-- operations: store text
        insert into stored_text (hash, text) values (${hash}, ${text})
        on conflict (hash) do update set used_on = current_date where stored_text.used_on < current_date`;
      const today = new Date().toISOString().slice(0, 10);
      if (forgotten === today) return;
      forgotten = today;
      await sql`delete from stored_text where used_on < current_date - ${textsKeptDays}::int`;
    },
  };
}
