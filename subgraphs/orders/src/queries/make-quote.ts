import { distanceKm } from '@stoa/kernel/distance.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Shop } from '../context.ts';
import type { Buyer } from '../domain/buyer.ts';
import { couponsThatFit } from '../domain/coupon.ts';
import type { PlacedGood } from '../domain/good.ts';
import { makeQuote, type Quote } from '../domain/quote.ts';
import type { CannotDeliver, CouponNotValid } from '../domain/refusals.ts';
import { ratesFor } from '../domain/tax.ts';
import { couponsByCode } from '../store/coupons.ts';

/** Nowhere is farther by road than that; for places that nobody can find. */
const farKilometers = 2_000;

/** What these goods come to for this buyer, now. */
export async function quoteFor(
  { db, clock, state }: Shop,
  currency: CurrencyCode,
  goods: readonly PlacedGood[],
  buyer: Buyer,
): Promise<Quote | CannotDeliver | CouponNotValid> {
  const { shipping, destination, couponCodes, service } = buyer;
  const now = clock.now();
  const [reference, coupons] = await Promise.all([
    state.references.of(shipping.countryCode, currency),
    couponCodes.length > 0 ? couponsByCode(db.sql, couponCodes) : [],
  ]);
  const promotions = couponsThatFit(couponCodes, coupons, { currency, goods, now });
  if ('kind' in promotions) return promotions;
  const places = new Map(reference.places.map((place) => [place.id, place]));
  const routes = [...new Set(goods.map(({ locationId }) => locationId))].map((locationId) => {
    const place = places.get(locationId);
    const kilometers = place && destination ? distanceKm(place, destination) : farKilometers;
    const lanes = reference.lanes.filter(({ fromCountry }) => fromCountry === place?.countryCode);
    return [locationId, { kilometers, rates: reference.rates, lanes }] as const;
  });
  return makeQuote({
    currency,
    now,
    goods,
    promotions: promotions.list,
    taxes: {
      included: reference.taxes.included,
      rates: ratesFor(reference.taxes.rates, shipping.administrativeArea ?? ''),
    },
    service,
    routes: new Map(routes),
  });
}
