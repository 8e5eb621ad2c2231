import postgres, { type Sql } from 'postgres';
import { type BellLine, openBellLine } from './bell-line.ts';

/** All logs, as their one reader (role stoa_events) sees them. One a process. */
export interface Logs {
  sql(source: string): Sql;
  /** Calls when the log may have grown, in this process or another. */
  onWake(source: string, listener: () => void): () => void;
  close(): Promise<void>;
}

export interface LogsOptions {
  /** Where each log is, signed in as stoa_events; domains may share a database. */
  readonly urlOf: (source: string) => string;
  readonly pollMs?: number;
}

export function openLogs({ urlOf, pollMs }: LogsOptions): Logs {
  const places = new Map<string, { sql: Sql; line: BellLine }>();
  const placeOf = (source: string) => {
    const url = urlOf(source);
    let place = places.get(url);
    if (!place) {
      const sql = postgres(url, {
        max: 4,
        onnotice: () => {},
        idle_timeout: 60,
        connection: { application_name: 'stoa-events' },
      });
      places.set(url, (place = { sql, line: openBellLine(sql, pollMs) }));
    }
    return place;
  };
  return {
    sql: (source) => placeOf(source).sql,
    onWake: (source, listener) => placeOf(source).line.onWake(source, listener),
    async close() {
      await Promise.all(
        [...places.values()].map(async ({ sql, line }) => {
          await line.stop();
          await sql.end({ timeout: 1 });
        }),
      );
    },
  };
}
