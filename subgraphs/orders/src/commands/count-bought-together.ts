import { uuid7 } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { countTogether } from '../store/bought-together.ts';

/** Half a year: long enough for what is bought seldom, short enough for what is new. */
const windowMs = 180 * 24 * 3_600_000;
const mostOrders = 200_000;
const mostOthers = 24;

/** Orders are named by their time: the window is a stretch of their key, and the rest is not looked at. */
export async function countBoughtTogether({ db }: Pick<Environment, 'db'>, now: Date): Promise<void> {
  const fromOrder = uuid7(now.getTime() - windowMs, new Uint8Array(10));
  await db.transaction((tx) => countTogether(tx, { fromOrder, mostOrders, mostOthers }));
}
