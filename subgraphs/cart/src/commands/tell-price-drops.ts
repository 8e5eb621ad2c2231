import { wishNoticed } from '@stoa/contracts/cart.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { notePrices, turnedPrices } from '../store/wishes.ts';

/** Tells everybody who watches one of these variants that it has become cheaper. */
export async function tellPriceDrops(tx: Tx, variantIds: readonly string[], now: Date): Promise<void> {
  const drops = await notePrices(tx, variantIds, now);
  await recordAll(
    tx,
    wishNoticed,
    drops.map((drop) => ({ key: drop.userId, payload: { ...drop, kind: 'PRICE_DROP' as const } })),
  );
}

/** Looks back further than it comes round: what was told already is not told again. */
const lookBackMs = 30 * 60_000;
const batch = 500;

/** Sales begin and end by the clock; the job that runs every five minutes. */
export async function tellTurnedSales({ db, clock }: Environment): Promise<void> {
  const now = clock.now();
  const turned = await turnedPrices(db, new Date(now.getTime() - lookBackMs), now);
  for (let start = 0; start < turned.length; start += batch)
    await db.transaction((tx) => tellPriceDrops(tx, turned.slice(start, start + batch), now));
}
