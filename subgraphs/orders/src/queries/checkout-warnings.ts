import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Shop } from '../context.ts';
import { plainCode } from '../domain/coupon.ts';
import { type CouponLapse, lapseOf } from '../domain/coupon-lapse.ts';
import type { Service } from '../domain/delivery.ts';
import type { Good } from '../domain/good.ts';
import { couponsByCode } from '../store/coupons.ts';
import { offersForSale } from '../store/offers.ts';
import { estimateGoods } from './estimate-cart.ts';
import type { Ordered } from './goods.ts';

export interface Destination {
  readonly countryCode: string;
  readonly city: string;
  readonly service: Service;
}

export interface CartToCheck {
  readonly currency: CurrencyCode;
  readonly couponCodes: readonly string[];
  readonly lines: readonly Ordered[];
  readonly destination: Destination | null;
}

export type CheckoutWarning =
  | { readonly kind: 'CartCouponLapsed'; readonly couponCode: string; readonly reason: CouponLapse }
  | { readonly kind: 'CartCannotDeliver'; readonly countryCode: string; readonly delivery: Service };

/** What would be refused at the checkout, as far as it is not about single lines: those that are not sold do not count here. */
export async function checkoutWarnings(shop: Shop, cart: CartToCheck): Promise<CheckoutWarning[]> {
  const { currency, lines, destination } = cart;
  const codes = [...new Set(cart.couponCodes.map(plainCode))];
  if (lines.length === 0 || (codes.length === 0 && destination === null)) return [];
  const now = shop.clock.now();
  const offerIds = lines.map(({ offerId }) => offerId);
  const [offers, coupons] = await Promise.all([
    offersForSale(shop.db.sql, offerIds, currency, now),
    codes.length > 0 ? couponsByCode(shop.db.sql, codes) : [],
  ]);
  const goods = lines.flatMap(({ offerId, quantity }): Good[] => {
    const offer = offers.get(offerId);
    return offer?.isForSale ? [{ ...offer, quantity }] : [];
  });
  const lapsed = codes.flatMap((couponCode): CheckoutWarning[] => {
    const coupon = coupons.find(({ code }) => code === couponCode);
    const reason = lapseOf(coupon, { currency, goods, now });
    return reason ? [{ kind: 'CartCouponLapsed', couponCode, reason }] : [];
  });
  return destination === null || goods.length === 0
    ? lapsed
    : [...lapsed, ...(await undeliverable(shop, currency, goods, destination))];
}

async function undeliverable(
  shop: Shop,
  currency: CurrencyCode,
  goods: readonly Good[],
  destination: Destination,
): Promise<CheckoutWarning[]> {
  const { countryCode, service } = destination;
  const quote = await estimateGoods(shop, goods, {
    ...destination,
    currency,
    couponCodes: [],
    administrativeArea: null,
  });
  return 'kind' in quote ? [{ kind: 'CartCannotDeliver', countryCode, delivery: service }] : [];
}
