import type { Clock } from '@stoa/kernel/clock.ts';
import type { Database } from '@stoa/platform/database.ts';
import { expireCheckouts as expire } from '../store/checkouts.ts';

/** Their stock has gone back by inventory's own clock. */
export async function expireCheckouts(db: Database, clock: Clock): Promise<void> {
  await expire(db.sql, clock.now());
}
