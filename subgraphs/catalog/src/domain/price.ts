import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Money } from '@stoa/kernel/money.ts';

/** What an offer costs in one currency: a list price, and perhaps a lower one for a time. */
export interface PriceTag {
  readonly currency: CurrencyCode;
  readonly listMinor: bigint;
  readonly saleMinor: bigint | null;
  readonly saleFrom: Date | null;
  readonly saleTo: Date | null;
}

export interface Price {
  readonly gross: Money;
  readonly compareAt: Money | null;
  readonly saleEndsAt: Date | null;
}

/** The start of a sale is in it, its end is not. */
export function priceAt({ currency, listMinor, saleMinor, saleFrom, saleTo }: PriceTag, now: Date): Price {
  const list = { minor: listMinor, currency };
  const onSale = saleMinor !== null && (saleFrom === null || saleFrom <= now) && (saleTo === null || now < saleTo);
  if (!onSale) return { gross: list, compareAt: null, saleEndsAt: null };
  return { gross: { minor: saleMinor, currency }, compareAt: list, saleEndsAt: saleTo };
}
