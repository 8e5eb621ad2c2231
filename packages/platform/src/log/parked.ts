import type { Database } from '../database.ts';
import type { LoggedEvent } from './event.ts';

export interface ParkedEvent {
  readonly consumer: string;
  readonly event: LoggedEvent;
  readonly error: string;
  readonly parkedAt: Date;
}

/** What this domain could not apply in five tries, oldest first. */
export async function parkedEvents(db: Database): Promise<ParkedEvent[]> {
  return await db.sql<ParkedEvent[]>`
    select consumer, event, coalesce(error, '') as error, parked_at as "parkedAt" from event_retry
    where parked_at is not null order by parked_at, position`;
}

/** Gives it five more tries, once its cause is mended. False when it is not parked. */
export async function retryParked(db: Database, consumer: string, source: string, position: number): Promise<boolean> {
  const rows = await db.sql`
    update event_retry set parked_at = null, attempts = 0, next_at = '-infinity'
    where consumer = ${consumer} and source = ${source} and position = ${position} and parked_at is not null returning 1`;
  return rows.length > 0;
}
