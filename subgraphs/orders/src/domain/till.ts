import { type CurrencyCode, currencyCode } from '@stoa/kernel/currency.ts';
import type { ShippingRate } from './delivery.ts';
import type { Good } from './good.ts';
import { makeQuote, type Quote } from './quote.ts';
import type { TaxRules } from './tax.ts';

/** What a till takes, where it is not the euro. */
const currencies: Readonly<Record<string, string>> = {
  AU: 'AUD',
  CA: 'CAD',
  GB: 'GBP',
  IN: 'INR',
  JP: 'JPY',
  PL: 'PLN',
  SE: 'SEK',
  US: 'USD',
};

/** In the money of the country; where nothing is priced in it, in euro. */
export const tillCurrencies = (countryCode: string): readonly CurrencyCode[] =>
  [...new Set([currencies[countryCode] ?? 'EUR', 'EUR'])].map(currencyCode);

type Offered = Omit<Good, 'quantity'>;

/** Of several who offer a thing the one whose store it is, then the cheapest. */
export function offerAtTill<Offer extends Offered>(
  offers: readonly Offer[],
  variantId: string,
  sellerId: string | null,
): Offer | undefined {
  const isTheirs = (offer: Offer) => (sellerId === null ? offer.own : offer.sellerId === sellerId);
  return offers
    .filter((offer) => offer.variantId === variantId)
    .toSorted((a, b) => Number(isTheirs(b)) - Number(isTheirs(a)) || (a.unitMinor < b.unitMinor ? -1 : 1))[0];
}

/** Nothing is sent, so nothing is paid for sending. */
const overTheCounter: ShippingRate = {
  service: 'STANDARD',
  baseMinor: 0n,
  perKilogramMinor: 0n,
  perDistanceMinor: 0n,
  freeFromMinor: null,
  maxGrams: Number.MAX_SAFE_INTEGER,
  maxKilometers: null,
  fromHours: 0,
  toHours: 0,
};

export interface Sale {
  readonly at: Date;
  readonly currency: CurrencyCode;
  readonly locationId: string;
  readonly goods: readonly Good[];
  readonly taxes: TaxRules;
}

/** What was paid at a till: the same sums as of any order, without delivery. */
export function quoteAtTill({ at, currency, locationId, goods, taxes }: Sale): Quote {
  const quote = makeQuote({
    currency,
    now: at,
    goods: goods.map((good) => ({ ...good, locationId })),
    promotions: [],
    taxes,
    service: 'STANDARD',
    routes: new Map([[locationId, { kilometers: 0, rates: [overTheCounter], lanes: [] }]]),
  });
  if ('kind' in quote) throw new Error('What goes over the counter can always be delivered.');
  const moment = at.toISOString();
  return {
    ...quote,
    options: [],
    units: quote.units.map((unit) => ({ ...unit, promisedFrom: moment, promisedTo: moment })),
    steps: quote.steps.filter(({ kind }) => kind !== 'DELIVERY'),
  };
}
