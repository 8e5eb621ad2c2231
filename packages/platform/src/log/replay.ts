import type { Database } from '../database.ts';
import { lockCursor, moveCursor } from './consuming.ts';

/**
 * Moves a cursor: the consumer goes on from there within a second and applies the events after it again. Its handlers
 * must be written for that (a `known_*` table is emptied first). Retries from beyond the position come again by themselves.
 */
export async function replay(db: Database, consumer: string, source: string, toPosition: number): Promise<void> {
  await db.transaction(async (tx) => {
    await lockCursor(tx, consumer, source);
    await moveCursor(tx, consumer, source, toPosition);
    await tx.sql`delete from event_retry where consumer = ${consumer} and source = ${source} and position > ${toPosition}`;
  });
}
