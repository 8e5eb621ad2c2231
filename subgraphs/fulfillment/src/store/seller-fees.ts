import type { Database } from '@stoa/platform/database.ts';
import { type FeeRow, type FeeSearch, feesOfSellers } from './fees.ts';

/** A seller, and which of its fees: what is asked of many sellers at once is one statement. */
export interface SellerFees extends FeeSearch {
  readonly sellerId: string;
}

/** As a loader is given it: text that is the same for the same. */
export const feesKey = (asked: SellerFees): string => JSON.stringify(asked);

export async function sellerFees(
  db: Database,
  keys: readonly string[],
): Promise<{ readonly key: string; readonly row: FeeRow }[]> {
  const asked = keys.map((key) => ({ key, ...(JSON.parse(key) as SellerFees) }));
  const alike = Map.groupBy(asked, ({ from, before, kind, page }) => JSON.stringify([from, before, kind, page]));
  const found = await Promise.all(
    [...alike.values()].map(async ([first, ...others]) => {
      if (!first) return [];
      const keyOf = new Map([first, ...others].map(({ sellerId, key }) => [sellerId, key]));
      const rows = await feesOfSellers(db, [...keyOf.keys()], first);
      return rows.map((row) => ({ key: keyOf.get(row.sellerId) ?? '', row }));
    }),
  );
  return found.flat();
}
