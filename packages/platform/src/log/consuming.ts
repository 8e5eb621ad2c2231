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

export async function applyEvent({ handlers }: Consuming, tx: Tx, event: LoggedEvent): Promise<void> {
  const handler = handlers.get(event.type);
  if (handler) await handler.apply(tx, handler.type.schema.parse(event.payload), event);
}
