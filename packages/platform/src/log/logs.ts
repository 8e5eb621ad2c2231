import type { Sql } from 'postgres';
import { openClient } from '../open-client.ts';
import { type BellLine, openBellLine } from './bell-line.ts';
import { type LogWindow, logWindow } from './log-window.ts';
import type { SafeReader } from './safe-reader.ts';

/** All logs, as their one reader (role stoa_events) sees them. */
export interface Logs {
  sql(source: string): Sql;
  /** For one listener; what several hear is read once. */
  reader(source: string): SafeReader;
  /** The next read asks the log itself, whatever has been heard of it. */
  look(source: string): void;
  /** Calls when the log may have grown, in this process or another. */
  onWake(source: string, listener: () => void): () => void;
  close(): Promise<void>;
}

export interface LogsOptions {
  /** Where each log is, signed in as stoa_events; domains may share a database. */
  readonly urlOf: (source: string) => string;
  readonly pollMs?: number;
}

interface Place {
  readonly sql: Sql;
  readonly line: BellLine;
  readonly windows: Map<string, LogWindow>;
  users: number;
}

/** One a database and process: the gateway and the domains beside it read the same logs. */
const places = new Map<string, Place>();

export function openLogs({ urlOf, pollMs }: LogsOptions): Logs {
  const mine = new Map<string, Place>();
  const placeOf = (source: string): Place => {
    const name = `${urlOf(source)} ${pollMs ?? ''}`;
    const known = mine.get(name);
    if (known) return known;
    const place = places.get(name) ?? openPlace(urlOf(source), pollMs);
    place.users++;
    places.set(name, place);
    mine.set(name, place);
    return place;
  };
  const windowOf = (source: string): LogWindow => {
    const { sql, line, windows } = placeOf(source);
    const known = windows.get(source);
    if (known) return known;
    const window = logWindow(sql, source);
    line.onWake(source, window.ring);
    windows.set(source, window);
    return window;
  };
  return {
    sql: (source) => placeOf(source).sql,
    reader: (source) => windowOf(source).reader(),
    look: (source) => windowOf(source).ring(),
    onWake(source, listener) {
      // First of all: whoever is woken finds the window knowing of it.
      windowOf(source);
      return placeOf(source).line.onWake(source, () => listener());
    },
    async close() {
      const last = [...mine].filter(([, place]) => --place.users === 0);
      mine.clear();
      for (const [name] of last) places.delete(name);
      await Promise.all(
        last.map(async ([, { sql, line }]) => {
          await line.stop();
          await sql.end({ timeout: 1 });
        }),
      );
    },
  };
}

function openPlace(url: string, pollMs?: number): Place {
  const sql = openClient(url, {
    max: 4,
    idle_timeout: 60,
    connection: { application_name: 'stoa-events' },
  });
  return { sql, line: openBellLine(sql, pollMs), windows: new Map(), users: 0 };
}
