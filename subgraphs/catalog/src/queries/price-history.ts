import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq } from 'drizzle-orm';
import { offerPrice } from '../tables.ts';

/** What an offer cost, newest first. */
export async function priceHistory(db: Database, offerId: string, currency: CurrencyCode, first: number) {
  const rows = await db.drizzle
    .select()
    .from(offerPrice)
    .where(and(eq(offerPrice.offerId, offerId), eq(offerPrice.currency, currency)))
    .orderBy(desc(offerPrice.validFrom))
    .limit(first);
  return rows.map(({ listMinor, saleMinor, validFrom, validTo }) => ({
    list: { minor: listMinor, currency },
    sale: saleMinor === null ? null : { minor: saleMinor, currency },
    validFrom,
    validTo,
  }));
}
