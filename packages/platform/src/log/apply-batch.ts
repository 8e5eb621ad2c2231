import type { Tx } from '../database.ts';
import type { Batch } from './carrier.ts';
import { applyEvent, type Consuming, isWanted, lockCursor, moveCursor } from './consuming.ts';
import type { LoggedEvent } from './event.ts';
import { setAside } from './retry-queue.ts';

/** Effects and cursor commit together. Answers where the cursor stands now. */
export async function applyBatch(consuming: Consuming, source: string, batch: Batch): Promise<number> {
  try {
    return await consuming.db.transaction((tx) => applyIn(consuming, tx, source, batch));
  } catch (error) {
    // Nothing of it was committed. One by one, all but the culprit go through.
    return batch.events.length === 1
      ? await setAside(consuming, source, batch, error)
      : await applySingly(consuming, source, batch);
  }
}

async function applySingly(consuming: Consuming, source: string, { previous, events }: Batch): Promise<number> {
  let at = previous;
  for (const event of events) {
    const next = await applyBatch(consuming, source, { previous: at, events: [event] });
    // Somebody moved the cursor back meanwhile: the rest comes again.
    if (next < event.position) return next;
    at = event.position;
  }
  return at;
}

async function applyIn(consuming: Consuming, tx: Tx, source: string, { previous, events }: Batch): Promise<number> {
  const wanted = events.filter((event) => isWanted(consuming, event));
  // Sent together: the second is asked when the row is ours.
  const [cursor, waiting] = await Promise.all([
    lockCursor(tx, consuming.consumer, source),
    waitingKeys(consuming, tx, source, wanted),
  ]);
  const fresh = events.filter(({ position }) => position > cursor);
  const last = fresh.at(-1);
  // Before `previous` something is missing that this consumer has not seen: the carrier must go back for it.
  if (previous > cursor || !last) return cursor;
  for (const event of wanted) {
    if (event.position <= cursor) continue;
    if (waiting.has(event.key)) await queueBehind(consuming, tx, event);
    else await applyEvent(consuming, tx, event);
  }
  await moveCursor(tx, consuming.consumer, source, last.position);
  return last.position;
}

async function waitingKeys(
  { consumer }: Consuming,
  tx: Tx,
  source: string,
  events: readonly LoggedEvent[],
): Promise<Set<string>> {
  if (events.length === 0) return new Set();
  const rows = await tx.sql<{ key: string }[]>`
    select distinct key from event_retry
    where consumer = ${consumer} and source = ${source} and parked_at is null and key = any(${events.map(({ key }) => key)})`;
  return new Set(rows.map(({ key }) => key));
}

/** An earlier event of the same key is being tried again: order matters more than speed. */
async function queueBehind({ consumer, clock }: Consuming, tx: Tx, event: LoggedEvent): Promise<void> {
  await tx.sql`insert into event_retry (consumer, source, position, key, event, next_at)
    values (${consumer}, ${event.source}, ${event.position}, ${event.key}, ${JSON.stringify(event)}::jsonb, ${clock.now().toISOString()})
    on conflict (consumer, source, position) do nothing`;
}
