import type { Basket, CouponRule } from './coupon.ts';

export type CouponLapse = 'UNKNOWN' | 'ENDED' | 'USED_UP' | 'OTHER_CURRENCY' | 'BELOW_MINIMUM';

/** Why a coupon takes nothing off these goods now; null when it does. One that has not begun is not known yet. */
export function lapseOf(coupon: CouponRule | undefined, { currency, goods, now }: Basket): CouponLapse | null {
  if (!coupon || coupon.startsAt > now) return 'UNKNOWN';
  if (coupon.endsAt !== null && coupon.endsAt <= now) return 'ENDED';
  if (coupon.useLimit !== null && coupon.uses >= coupon.useLimit) return 'USED_UP';
  if (coupon.currency !== null && coupon.currency !== currency) return 'OTHER_CURRENCY';
  const worth = goods.reduce((sum, { unitMinor, quantity }) => sum + unitMinor * BigInt(quantity), 0n);
  return coupon.minimumMinor !== null && worth < coupon.minimumMinor ? 'BELOW_MINIMUM' : null;
}
