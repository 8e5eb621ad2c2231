import type { Clock } from '@stoa/kernel/clock.ts';
import type { Random } from '@stoa/kernel/random.ts';
import type { Database, Tx } from '../database.ts';
import type { Logger } from '../logger.ts';
import type { LoggedEvent } from './event.ts';
import type { Handler } from './handle.ts';

/** An event that failed five times and was set aside: a person has to look. */
export interface Alert {
  readonly consumer: string;
  readonly event: LoggedEvent;
  readonly error: string;
}

/** What every part of a consumer works with. */
export interface Consuming {
  readonly consumer: string;
  readonly db: Database;
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Logger | undefined;
  readonly onAlert: ((alert: Alert) => void) | undefined;
}

/** Whoever holds the row is the one consumer of this source; everything that moves a cursor takes it first. */
export async function lockCursor(tx: Tx, consumer: string, source: string): Promise<number> {
  const [row] = await tx.sql<{ position: string }[]>`
    select position from event_cursor where consumer = ${consumer} and source = ${source} for update`;
  return Number(row?.position ?? 0);
}

export async function moveCursor(tx: Tx, consumer: string, source: string, position: number): Promise<void> {
  await tx.sql`update event_cursor set position = ${position}, moved_at = now()
    where consumer = ${consumer} and source = ${source}`;
}

/** How far a log was heard: the cursor in the table, and `at` after events behind it that nobody here wants. */
export interface HeardPlace {
  readonly stored: number;
  readonly at: number;
}

/** False when the cursor is elsewhere by now. */
export async function skipTo(db: Database, consumer: string, source: string, place: HeardPlace): Promise<boolean> {
  const rows = await db.sql`update event_cursor set position = ${place.at}, moved_at = now()
    where consumer = ${consumer} and source = ${source} and position = ${place.stored} returning 1`;
  return rows.length > 0;
}

interface Cursor {
  readonly source: string;
  readonly position: number;
  /** Something of this source waits to be tried again, and its time has come. */
  readonly isDue: boolean;
}

export async function cursorsOf(
  { db, consumer, clock }: Consuming,
  sources: readonly string[],
): Promise<readonly Cursor[]> {
  return await db.sql<Cursor[]>`
    select source, position::float8 as position, exists (select from event_retry r where r.consumer = c.consumer
      and r.source = c.source and r.parked_at is null and r.next_at <= ${clock.now()}) as "isDue"
    from event_cursor c where consumer = ${consumer} and source = any(${sources as string[]})`;
}

export function isWanted({ handlers }: Consuming, { type, payload }: LoggedEvent): boolean {
  const handler = handlers.get(type);
  return handler !== undefined && !handler.ignores(payload);
}

export async function applyEvent({ handlers }: Consuming, tx: Tx, event: LoggedEvent): Promise<void> {
  const handler = handlers.get(event.type);
  if (handler) await handler.apply(tx, handler.type.schema.parse(event.payload), event);
}
