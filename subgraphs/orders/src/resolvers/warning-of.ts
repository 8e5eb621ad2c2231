import type { CheckoutWarning } from '../queries/checkout-warnings.ts';
import type { CouponLapse } from '../domain/coupon-lapse.ts';
import type { CartCheckoutWarningModel } from '../models.ts';

const why: Readonly<Record<CouponLapse, string>> = {
  UNKNOWN: 'is not known',
  ENDED: 'has ended',
  USED_UP: 'is used up',
  OTHER_CURRENCY: 'holds for another currency',
  BELOW_MINIMUM: 'asks for more in the cart',
};

/** A warning, ready to be told. */
export function warningOf(warning: CheckoutWarning): CartCheckoutWarningModel {
  const { kind: __typename, ...facts } = warning;
  if (warning.kind === 'CartCouponLapsed') {
    const message = `The code ${warning.couponCode} ${why[warning.reason]}.`;
    return { __typename, code: 'COUPON_LAPSED', message, ...facts };
  }
  return { __typename, code: 'CANNOT_DELIVER', message: 'Nothing is delivered there that way.', ...facts };
}
