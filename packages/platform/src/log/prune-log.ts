import type { Sql } from 'postgres';
import type { Database } from '../database.ts';

/** Subscribers and replays may go back this far even where no consumer needs it. */
const keptDays = 30;

/**
 * Forgets old events that every consumer has passed. `readers` are the databases (as stoa_events) in which consumers of
 * this log keep their cursors. The newest event always stays: it says where the log is.
 */
export async function pruneLog(db: Database, readers: readonly Sql[], now: Date, days = keptDays): Promise<number> {
  const cursors = await Promise.all(readers.map((sql) => lowestCursor(sql, db.domain)));
  const needed = Math.min(...cursors);
  const before = new Date(now.getTime() - days * 86_400_000);
  const rows = await db.sql`
    delete from event_log where recorded_at < ${before}
      and position < (select max(position) from event_log)
      ${Number.isFinite(needed) ? db.sql`and position <= ${needed}` : db.sql``}`;
  return rows.count;
}

/** Infinity when nobody here listens. */
async function lowestCursor(sql: Sql, source: string): Promise<number> {
  const schemas = await sql<{ name: string }[]>`
    select n.nspname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relname = 'event_cursor' and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`;
  const lowest = await Promise.all(
    schemas.map(
      ({ name }) => sql<{ lowest: string | null }[]>`
      select min(position) as lowest from ${sql(name)}.event_cursor where source = ${source}`,
    ),
  );
  return Math.min(...lowest.flat().map((row) => (row.lowest === null ? Infinity : Number(row.lowest))));
}
