import type { Sql } from 'postgres';
import type { LoggedEvent } from './event.ts';
import { type SafeRead, type SafeReader, safeReader } from './safe-reader.ts';

/** The newest events of one log, read once for all who hear it in this process. */
export interface LogWindow {
  /** The log may have grown; a ring that names a position which is here already says nothing new. */
  ring(position?: number): void;
  /** For one listener: what stands in the window comes from it, what is older from the log. */
  reader(): SafeReader;
}

const batchSize = 500;
/** Enough for listeners who are a burst behind; whoever is further back reads the log. */
const mostKept = 1000;
const mostRung = 100;

export function logWindow(sql: Sql, source: string): LogWindow {
  const head = safeReader(sql, source);
  /** All events after `low`, up to `high`. Null until somebody has come to the end of the log. */
  let kept: { low: number; high: number; events: readonly LoggedEvent[] } | null = null;
  let rings = 0;
  /** A ring of this process comes back as that of another. */
  const rung = new Set<number>();
  /** The rings that the last whole look had heard before it began, and whether it saw the end. */
  let seen = { rings: -1, isWhole: false, blocked: false };
  let looking: { readonly rings: number; readonly done: Promise<void> } | null = null;

  const look = async (from: number): Promise<void> => {
    const before = rings;
    const { events, blocked } = await head.next(from, batchSize);
    if (kept?.high !== from) return;
    const all = [...(kept?.events ?? []), ...events];
    const cut = Math.max(0, all.length - mostKept);
    kept = {
      low: all[cut - 1]?.position ?? kept?.low ?? from,
      high: events.at(-1)?.position ?? from,
      events: all.slice(cut),
    };
    seen = { rings: before, isWhole: events.length < batchSize, blocked };
  };
  /** One at a time; whoever comes while one is under way is content with it if nothing has rung since it began. */
  const refresh = async (): Promise<void> => {
    while (looking && looking.rings < rings) await looking.done.catch(() => {});
    if (!looking) {
      const done = look(kept?.high ?? 0).finally(() => (looking = null));
      looking = { rings, done };
    }
    await looking.done;
  };
  const isFresh = (): boolean => seen.rings === rings && seen.isWhole && !seen.blocked;

  const inWindow = (after: number, limit: number): readonly LoggedEvent[] => {
    const events = kept?.events ?? [];
    const from = events.findLastIndex(({ position }) => position <= after) + 1;
    return events.slice(from, from + limit);
  };
  const covers = (after: number): boolean => kept !== null && kept.low <= after && after <= kept.high;

  return {
    ring(position) {
      if (position !== undefined) {
        if (rung.has(position) || (kept && position <= kept.high)) return;
        rung.add(position);
        if (rung.size > mostRung) rung.delete(rung.values().next().value ?? 0);
      }
      rings++;
    },
    reader() {
      const own = safeReader(sql, source);
      let last = -1;
      let isWithin = false;
      const readOwn = async (after: number, limit: number): Promise<SafeRead> => {
        const before = rings;
        const read = await own.next(after, limit);
        // Whoever has come to the end, and further than the window, opens it there.
        if ((!kept || kept.high < after) && read.events.length < limit && !read.blocked) {
          const high = read.events.at(-1)?.position ?? after;
          kept = { low: after, high, events: read.events };
          seen = { rings: before, isWhole: true, blocked: false };
        }
        return read;
      };
      return {
        async next(after, limit) {
          // Who comes anew or goes back to what was, a replay, is given what the log has now, until the end of it.
          isWithin = (isWithin && after >= last) || kept?.high === after;
          last = after;
          if (!isWithin || !covers(after)) return await readOwn(after, limit);
          let events = inWindow(after, limit);
          if (events.length === 0 && !isFresh()) {
            await refresh();
            if (!covers(after)) return await readOwn(after, limit);
            events = inWindow(after, limit);
          }
          return { events, blocked: events.length === 0 && seen.blocked };
        },
      };
    },
  };
}
