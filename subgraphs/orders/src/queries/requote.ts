import type { Shop } from '../context.ts';
import type { Buyer } from '../domain/buyer.ts';
import type { PlacedGood } from '../domain/good.ts';
import type { Quote } from '../domain/quote.ts';
import type { Refused } from '../domain/refusals.ts';
import { offersForSale } from '../store/offers.ts';
import { quoteFor } from './make-quote.ts';

/** The same goods from the same places, as they would be quoted now. */
export async function requoteOf(
  shop: Shop,
  { quote, buyer }: { readonly quote: Quote; readonly buyer: Buyer },
): Promise<Quote | Refused> {
  const offers = await offersForSale(
    shop.db.sql,
    quote.lines.map(({ offerId }) => offerId),
    quote.currency,
    shop.clock.now(),
  );
  const goods: PlacedGood[] = [];
  for (const { offerId, quantity, locationId } of quote.lines) {
    const offer = offers.get(offerId);
    if (!offer?.isForSale) return { kind: 'NotForSale', offerId };
    const { isForSale: _, ...facts } = offer;
    goods.push({ ...facts, quantity, locationId });
  }
  return await quoteFor(shop, quote.currency, goods, buyer);
}
