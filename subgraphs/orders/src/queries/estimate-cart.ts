import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Shop } from '../context.ts';
import type { Buyer } from '../domain/buyer.ts';
import { plainCode } from '../domain/coupon.ts';
import type { Service } from '../domain/delivery.ts';
import { destinationOf } from '../domain/destination.ts';
import { invalidInput } from '../domain/input.ts';
import { taxRegion } from '../domain/tax-region.ts';
import type { Good } from '../domain/good.ts';
import type { Quote } from '../domain/quote.ts';
import type { CannotDeliver, CouponNotValid, Refused } from '../domain/refusals.ts';
import { goodsFor, type Ordered } from './goods.ts';
import { quoteFor } from './make-quote.ts';

export interface EstimateCart {
  readonly currency: CurrencyCode;
  readonly couponCodes: readonly string[];
  readonly lines: readonly Ordered[];
  readonly countryCode: string;
  readonly administrativeArea: string | null;
  readonly city: string;
  readonly service: Service;
}

export async function estimateCart(shop: Shop, ask: EstimateCart): Promise<Quote | Refused> {
  if (ask.lines.length === 0) return { kind: 'EmptyCart' };
  const administrativeArea = taxRegion(ask.countryCode, ask.administrativeArea ?? '');
  if (administrativeArea === null)
    return invalidInput('is no state or province of that country', 'input', 'administrativeArea');
  const goods = await goodsFor(shop, ask.lines, ask.currency);
  return 'kind' in goods ? goods : await estimateGoods(shop, goods, { ...ask, administrativeArea });
}

/** As if each seller sent all of it from the nearest of its places: how the shelves will share it is not known before it is held. */
export async function estimateGoods(
  shop: Shop,
  goods: readonly Good[],
  ask: Omit<EstimateCart, 'lines'>,
): Promise<Quote | CannotDeliver | CouponNotValid> {
  const { currency, countryCode, administrativeArea, city, service } = ask;
  const shipping = {
    name: '',
    organization: null,
    lines: [],
    district: null,
    city,
    administrativeArea,
    postalCode: null,
    countryCode,
    phone: null,
  };
  const buyer: Buyer = {
    email: '',
    name: null,
    locale: 'en',
    registeredAt: null,
    shipping,
    billing: shipping,
    destination: destinationOf(shipping),
    service,
    couponCodes: [...new Set(ask.couponCodes.map(plainCode))],
    gift: null,
  };
  const { places } = await shop.state.references.of(countryCode, currency);
  const placeOf = ({ own, sellerId }: Good): string =>
    places.filter((place) => place.sellerId === (own ? null : sellerId)).toSorted(byCountry(countryCode))[0]?.id ?? '';
  return await quoteFor(
    shop,
    currency,
    goods.map((good) => ({ ...good, locationId: placeOf(good) })),
    buyer,
  );
}

const byCountry = (wanted: string) => (a: { readonly countryCode: string }, b: { readonly countryCode: string }) =>
  Number(b.countryCode === wanted) - Number(a.countryCode === wanted);
