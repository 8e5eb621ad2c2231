import type { Environment } from '@stoa/platform/subgraph.ts';
import { deleteExpired } from '../store/expired.ts';

/** What has ended is forgotten: tokens, challenges, counters, and sessions of last year. */
export const sweep = async ({ db, clock }: Environment): Promise<void> =>
  await db.transaction((tx) => deleteExpired(tx, clock.now()));
