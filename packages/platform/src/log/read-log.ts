import type { Sql } from 'postgres';
import type { LoggedEvent } from './event.ts';

export interface ReadOptions {
  readonly after: number;
  readonly limit: number;
  readonly upTo?: number | undefined;
  /** None means all. */
  readonly types?: readonly string[] | undefined;
  readonly keys?: readonly string[] | undefined;
}

interface Row {
  readonly position: string;
  readonly id: string;
  readonly type: string;
  readonly key: string;
  readonly payload: unknown;
  readonly recorded_at: Date;
}

/** What is committed now, in order. A position that is missing may still come: see safe-reader.ts. */
export async function readLog(sql: Sql, source: string, options: ReadOptions): Promise<LoggedEvent[]> {
  const { after, limit, upTo, types = [], keys = [] } = options;
  const rows = await sql<Row[]>`
    select position, id, type, key, payload, recorded_at from ${sql(source)}.event_log
    where position > ${after}
      ${upTo === undefined ? sql`` : sql`and position <= ${upTo}`}
      ${types.length === 0 ? sql`` : sql`and type = any(${types as string[]})`}
      ${keys.length === 0 ? sql`` : sql`and key = any(${keys as string[]})`}
    order by position limit ${limit}`;
  return rows.map(({ recorded_at, position, ...row }) => ({
    ...row,
    source,
    position: Number(position),
    recordedAt: recorded_at.toISOString(),
  }));
}

/** The highest position that is committed; below it, some may still be on their way. */
export async function headOf(sql: Sql, source: string): Promise<number> {
  const [row] = await sql<{ head: string }[]>`select coalesce(max(position), 0) as head from ${sql(source)}.event_log`;
  return Number(row?.head ?? 0);
}
