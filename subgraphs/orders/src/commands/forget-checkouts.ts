import type { Clock } from '@stoa/kernel/clock.ts';
import type { Database } from '@stoa/platform/database.ts';
import { forgetCheckouts as forget } from '../store/checkouts.ts';

/** Whoever asks why a checkout came to nothing asks within weeks. */
const keptMs = 30 * 86_400_000;

/** Nobody's address is kept for what was not bought. */
export const forgetCheckouts = (db: Database, clock: Clock): Promise<void> =>
  db.transaction((tx) => forget(tx, new Date(clock.now().getTime() - keptMs)));
