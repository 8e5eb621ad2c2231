import type { Tx } from '../database.ts';
import { backOff, mostTries } from './back-off.ts';
import type { Batch } from './carrier.ts';
import { applyEvent, type Consuming, lockCursor, moveCursor } from './consuming.ts';
import type { LoggedEvent } from './event.ts';

/** After a first failure: the event waits its turn, the cursor goes past it. */
export async function setAside(consuming: Consuming, source: string, batch: Batch, error: unknown): Promise<number> {
  const { consumer, clock, random, db } = consuming;
  const [event] = batch.events;
  return await db.transaction(async (tx) => {
    const cursor = await lockCursor(tx, consumer, source);
    if (!event || batch.previous > cursor || event.position <= cursor) return cursor;
    consuming.log?.warn(
      { err: error, consumer, source, position: event.position, type: event.type },
      'an event failed; trying again later',
    );
    const nextAt = new Date(clock.now().getTime() + backOff(1, random)).toISOString();
    await tx.sql`insert into event_retry (consumer, source, position, key, event, attempts, next_at, error)
      values (${consumer}, ${source}, ${event.position}, ${event.key}, ${JSON.stringify(event)}::jsonb, 1, ${nextAt}, ${textOf(error)})
      on conflict (consumer, source, position) do update
        set attempts = 1, next_at = excluded.next_at, error = excluded.error, parked_at = null`;
    await moveCursor(tx, consumer, source, event.position);
    return event.position;
  });
}

/** Tries what is due, first of each key first. Answers how many were dealt with. */
export async function retryDue(consuming: Consuming, source: string): Promise<number> {
  let dealt = 0;
  while (await retryOne(consuming, source)) dealt++;
  return dealt;
}

interface Due {
  readonly event: LoggedEvent;
  readonly attempts: number;
}

async function retryOne(consuming: Consuming, source: string): Promise<boolean> {
  let tried: Due | undefined;
  try {
    await consuming.db.transaction(async (tx) => {
      tried = await lockDue(consuming, tx, source);
      if (!tried) return;
      await applyEvent(consuming, tx, tried.event);
      await tx.sql`delete from event_retry where consumer = ${consuming.consumer} and source = ${source}
        and position = ${tried.event.position}`;
    });
  } catch (error) {
    if (!tried) throw error;
    await failAgain(consuming, tried, error);
  }
  return tried !== undefined;
}

async function lockDue({ consumer, clock }: Consuming, tx: Tx, source: string): Promise<Due | undefined> {
  await lockCursor(tx, consumer, source);
  const [row] = await tx.sql<{ event: string; attempts: number }[]>`
    select event::text, attempts from event_retry as due
    where consumer = ${consumer} and source = ${source} and parked_at is null and next_at <= ${clock.now().toISOString()}
      and not exists (select from event_retry as earlier where earlier.consumer = ${consumer} and earlier.source = ${source}
        and earlier.key = due.key and earlier.parked_at is null and earlier.position < due.position)
    order by position limit 1`;
  return row && { event: JSON.parse(row.event) as LoggedEvent, attempts: row.attempts };
}

async function failAgain(consuming: Consuming, { event, attempts }: Due, error: unknown): Promise<void> {
  const { consumer, clock, random, db } = consuming;
  const now = clock.now();
  const tries = attempts + 1;
  const parked = tries >= mostTries;
  const rows = await db.sql`
    update event_retry set attempts = ${tries}, error = ${textOf(error)}, parked_at = ${parked ? now : null},
      next_at = ${new Date(now.getTime() + backOff(tries, random))}
    where consumer = ${consumer} and source = ${event.source} and position = ${event.position} and attempts = ${attempts}
    returning 1`;
  if (!parked || rows.length === 0) return;
  consuming.log?.error({ err: error, consumer, event }, 'an event failed five times and was parked: see parkedEvents');
  consuming.onAlert?.({ consumer, event, error: textOf(error) });
}

const textOf = (error: unknown): string => String(error instanceof Error ? error.message : error).slice(0, 2000);
