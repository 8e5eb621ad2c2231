import type { PriceTag } from '../domain/price.ts';

interface Priced {
  readonly id: string;
  readonly variantId: string;
  readonly productId: string;
}

/** The price of an offer as other domains hear of it. */
export const priceFact = (
  { id: offerId, variantId, productId }: Priced,
  { currency, listMinor, saleMinor, saleFrom, saleTo }: PriceTag,
) => ({
  key: offerId,
  payload: {
    offerId,
    variantId,
    productId,
    currency,
    listMinor: String(listMinor),
    saleMinor: saleMinor === null ? null : String(saleMinor),
    saleFrom: saleFrom?.toISOString() ?? null,
    saleTo: saleTo?.toISOString() ?? null,
  },
});
