import type { CurrencyCode } from '@stoa/kernel/currency.ts';

/** What an offer costs in one currency: a list price, and perhaps a lower one for a time. */
export interface PriceTag {
  readonly listMinor: bigint;
  readonly saleMinor: bigint | null;
  readonly saleFrom: Date | null;
  readonly saleTo: Date | null;
}

/** An offer as far as this domain has heard of it. */
export interface KnownOffer {
  readonly offerId: string;
  readonly variantId: string;
  readonly sellerId: string | null;
  readonly open: boolean;
  /** Null while the variant itself has not been heard of. */
  readonly title: string | null;
  readonly status: 'DRAFT' | 'ACTIVE' | 'ARCHIVED' | null;
  readonly prices: Readonly<Record<string, PriceTag>>;
  /** Units that its seller could send; null when inventory has said nothing. */
  readonly available: number | null;
}

export type KnownOffers = ReadonlyMap<string, KnownOffer>;

/** The start of a sale is in it, its end is not: as the catalog shows it. */
export function priceAt({ listMinor, saleMinor, saleFrom, saleTo }: PriceTag, now: Date): bigint {
  const onSale = saleMinor !== null && (saleFrom === null || saleFrom <= now) && (saleTo === null || now < saleTo);
  return onSale ? saleMinor : listMinor;
}

/** What one unit costs now; null when it is not sold, or not in this currency. */
export function unitPrice(offer: KnownOffer | undefined, currency: CurrencyCode, now: Date): bigint | null {
  const tag = offer?.prices[currency];
  return offer && isOpen(offer) && tag ? priceAt(tag, now) : null;
}

export const isOpen = ({ open, sellerId, status }: KnownOffer): boolean =>
  open && sellerId !== null && (status ?? 'ACTIVE') === 'ACTIVE';
