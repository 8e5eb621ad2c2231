import type { Sql } from 'postgres';
import type { LoggedEvent } from './event.ts';
import { readLog } from './read-log.ts';

export interface SafeRead {
  readonly events: readonly LoggedEvent[];
  /** A position is missing and its transaction may still be running: look again soon. */
  readonly blocked: boolean;
}

export interface SafeReader {
  next(after: number, limit: number): Promise<SafeRead>;
}

/**
 * Reads a log so that nothing is ever skipped (docs/decisions/0002-log-positions.md).
 *
 * Positions are drawn in order, so whoever sees q without p < q knows that p was drawn earlier, and its transaction had
 * its id by then: `maker` stands before `position` in the table, and defaults are evaluated in that order. An id X drawn
 * after seeing the gap is therefore greater than that of p's transaction. Once no transaction below X runs (xmin >= X),
 * p's is over: a read that starts now sees p, or p was rolled back and never comes.
 */
export function safeReader(sql: Sql, source: string): SafeReader {
  /** Gaps up to `upTo` were seen before `xid` was drawn. */
  let bound: { readonly upTo: number; readonly xid: string } | null = null;
  return {
    async next(after, limit) {
      const seen = await readLog(sql, source, { after, limit });
      const whole = withoutGap(seen, after);
      if (whole.length === seen.length) {
        bound = null;
        return { events: seen, blocked: false };
      }
      // What comes before the gap is safe, and most gaps close while it is being applied.
      if (whole.length > 0) return { events: whole, blocked: true };
      const upTo = seen.at(-1)?.position ?? after;
      if (bound === null || bound.upTo <= after) bound = { upTo, xid: await drawId(sql) };
      if (!(await isOver(sql, bound.xid))) return { events: [], blocked: true };
      const settled = await readLog(sql, source, { after, limit, upTo: bound.upTo });
      return { events: settled, blocked: false };
    },
  };
}

function withoutGap(events: readonly LoggedEvent[], after: number): readonly LoggedEvent[] {
  const gap = events.findIndex(({ position }, index) => position !== after + 1 + index);
  return gap === -1 ? events : events.slice(0, gap);
}

/** A statement of its own: the id must be younger than the gap. (A snapshot's xmax is not: it may be below running ids.) */
async function drawId(sql: Sql): Promise<string> {
  const [row] = await sql<{ xid: string }[]>`select pg_current_xact_id()::text as xid`;
  return row?.xid ?? '0';
}

async function isOver(sql: Sql, xid: string): Promise<boolean> {
  const [row] = await sql<{ over: boolean }[]>`
    select pg_snapshot_xmin(pg_current_snapshot()) >= ${xid}::text::xid8 as over`;
  return row?.over ?? false;
}
