import { lapseOf } from './coupon-lapse.ts';
import type { Good } from './good.ts';
import type { Promotion } from './promotions.ts';
import type { CouponNotValid } from './refusals.ts';

export interface CouponRule extends Promotion {
  readonly minimumMinor: bigint | null;
  readonly currency: string | null;
  readonly startsAt: Date;
  readonly endsAt: Date | null;
  readonly useLimit: number | null;
  readonly uses: number;
}

export interface Basket {
  readonly currency: string;
  readonly goods: readonly Pick<Good, 'unitMinor' | 'quantity'>[];
  readonly now: Date;
}

/** The first code that cannot be used says so; whether the last use is still there is decided when the order is placed. */
export function couponsThatFit(
  codes: readonly string[],
  coupons: readonly CouponRule[],
  basket: Basket,
): { readonly list: readonly CouponRule[] } | CouponNotValid {
  const list: CouponRule[] = [];
  for (const code of codes) {
    const coupon = coupons.find((each) => each.code === code);
    if (!coupon || lapseOf(coupon, basket)) return { kind: 'CouponNotValid', couponCode: code };
    list.push(coupon);
  }
  return { list };
}

/** Codes are compared without case and spaces: people type them from paper. */
export const plainCode = (text: string): string => text.trim().toUpperCase();
