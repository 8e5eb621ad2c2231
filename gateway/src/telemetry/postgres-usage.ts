import { guardedBegin } from '@stoa/platform/guarded-begin.ts';
import { openClient } from '@stoa/platform/open-client.ts';
import type { Sql } from 'postgres';
import type { ClientCounts, FieldCounts, OperationCounts, UsageBatch, UsageStore } from './usage-store.ts';

/** Rows of one statement. */
const mostRows = 5_000;
/** A page of the portal, not an archive. */
const mostShown = 1_000;

export interface PostgresUsageOptions {
  /** As the role of the gateway, whose schema is `gateway`. */
  readonly url: string;
  /** What is older is forgotten. */
  readonly keepDays?: number;
}

/** Usage of all gateways of an installation, by day: each adds what it counted. */
export function postgresUsage({ url, keepDays = 400 }: PostgresUsageOptions): UsageStore {
  const sql = openClient(url, {
    max: 2,
    connection: { application_name: 'stoa-gateway-usage', search_path: 'gateway' },
    idle_timeout: 60,
  });
  let forgottenOn = '';
  return {
    async add(batch) {
      await guardedBegin(sql, async (tx) => {
        if (!(await isNew(tx, batch))) return;
        await addFields(tx, batch);
        await addOperations(tx, batch);
      });
      const today = batch.operations[0]?.day ?? forgottenOn;
      if (today === forgottenOn) return;
      forgottenOn = today;
      await forget(sql, today, keepDays);
    },
    usersOf: (coordinate, since) => sql<ClientCounts[]>`
      -- usersOf
      select client, version, ${counts(sql)} from field_use where coordinate = ${coordinate} and day >= ${since}
      group by client, version order by calls desc, client, version limit ${mostShown}`,
    clients: (since) => sql<ClientCounts[]>`
      -- clients
      select client, version, ${counts(sql)} from operation_use where day >= ${since}
      group by client, version order by calls desc, client, version limit ${mostShown}`,
    fieldsOf: (client, since) => sql<FieldCounts[]>`
      -- fieldsOf
      select coordinate, 1 as clients, ${counts(sql)} from field_use where client = ${client} and day >= ${since}
      group by coordinate order by calls desc, coordinate limit ${mostShown}`,
    operationsOf: (client, since) => sql<OperationCounts[]>`
      -- operationsOf
      select hash, operation, ${counts(sql)} from operation_use where client = ${client} and day >= ${since}
      group by hash, operation order by calls desc, operation, hash limit ${mostShown}`,
    fields: (since) => sql<FieldCounts[]>`
      -- fields
      select coordinate, count(distinct client)::int as clients, ${counts(sql)} from field_use where day >= ${since}
      group by coordinate order by calls desc, coordinate`,
    async watchedSince() {
      const [row] = await sql<{ day: string | null }[]>`
        -- watchedSince
        select to_char(min(day), 'YYYY-MM-DD') as day from operation_use`;
      return row?.day ?? null;
    },
    stop: () => sql.end({ timeout: 1 }),
  };
}

/** Doubles are exact up to 2^53: more calls than anybody counts. */
const counts = (sql: Sql) => sql`
  sum(calls)::float8 as calls, sum(errors)::float8 as errors, sum(total_ms) as "totalMs", max(last_used_at) as "lastUsedAt"`;

type Tx = Parameters<Parameters<Sql['begin']>[1]>[0];

/** False for a batch whose commit went through although its answer was lost. */
async function isNew(tx: Tx, { gateway, number }: UsageBatch): Promise<boolean> {
  const rows = await tx`
    -- isNew
    insert into usage_batch (gateway, number) values (${gateway}, ${number})
    on conflict (gateway) do update set number = excluded.number, at = now() where usage_batch.number < excluded.number
    returning 1`;
  return rows.length > 0;
}

/** In the order of the key, as every gateway does it: two of them wait for one another and never for both. */
async function addFields(tx: Tx, { fields }: UsageBatch): Promise<void> {
  const sorted = fields.toSorted((a, b) => compare(keyOf(a, a.coordinate), keyOf(b, b.coordinate)));
  for (let from = 0; from < sorted.length; from += mostRows) {
    const rows = sorted.slice(from, from + mostRows);
    await tx`
      -- addFields
      insert into field_use (day, client, version, coordinate, calls, errors, total_ms, last_used_at)
      select * from unnest(
        ${rows.map(({ day }) => day)}::date[], ${rows.map(({ client }) => client)}::text[],
        ${rows.map(({ version }) => version)}::text[], ${rows.map(({ coordinate }) => coordinate)}::text[],
        ${rows.map(({ calls }) => String(calls))}::bigint[], ${rows.map(({ errors }) => String(errors))}::bigint[],
        ${rows.map(({ totalMs }) => totalMs)}::float8[], ${rows.map(({ lastUsedAt }) => lastUsedAt.toISOString())}::timestamptz[])
      on conflict (coordinate, day, client, version) do update set
        calls = field_use.calls + excluded.calls, errors = field_use.errors + excluded.errors,
        total_ms = field_use.total_ms + excluded.total_ms,
        last_used_at = greatest(field_use.last_used_at, excluded.last_used_at)`;
  }
}

async function addOperations(tx: Tx, { operations }: UsageBatch): Promise<void> {
  const sorted = operations.toSorted((a, b) =>
    compare(keyOf(a, `${a.hash} ${a.operation}`), keyOf(b, `${b.hash} ${b.operation}`)),
  );
  for (let from = 0; from < sorted.length; from += mostRows) {
    const rows = sorted.slice(from, from + mostRows);
    await tx`
      -- addOperations
      insert into operation_use (day, client, version, hash, operation, calls, errors, total_ms, last_used_at)
      select * from unnest(
        ${rows.map(({ day }) => day)}::date[], ${rows.map(({ client }) => client)}::text[],
        ${rows.map(({ version }) => version)}::text[], ${rows.map(({ hash }) => hash)}::text[],
        ${rows.map(({ operation }) => operation)}::text[],
        ${rows.map(({ calls }) => String(calls))}::bigint[], ${rows.map(({ errors }) => String(errors))}::bigint[],
        ${rows.map(({ totalMs }) => totalMs)}::float8[], ${rows.map(({ lastUsedAt }) => lastUsedAt.toISOString())}::timestamptz[])
      on conflict (client, day, version, hash, operation) do update set
        calls = operation_use.calls + excluded.calls, errors = operation_use.errors + excluded.errors,
        total_ms = operation_use.total_ms + excluded.total_ms,
        last_used_at = greatest(operation_use.last_used_at, excluded.last_used_at)`;
  }
}

async function forget(sql: Sql, today: string, keepDays: number): Promise<void> {
  await sql`delete from field_use where day < ${today}::date - ${keepDays}::int`;
  await sql`delete from operation_use where day < ${today}::date - ${keepDays}::int`;
  // A gateway that has not written for a week has ended: nothing of it can come twice.
  await sql`delete from usage_batch where at < now() - interval '7 days'`;
}

const keyOf = ({ day, client, version }: { day: string; client: string; version: string }, last: string): string =>
  `${last}\n${day}\n${client}\n${version}`;

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
