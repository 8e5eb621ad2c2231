import type { Cart } from './cart.ts';
import { invalidInput, type InvalidInput } from './refusals.ts';

const mostCodes = 10;

const written = (code: string): string => code.trim().toUpperCase();

/** A code is only kept here: what it is worth is found out when the cart is priced. */
export function addCoupon(cart: Cart, given: string): Cart | InvalidInput {
  const code = written(given);
  if (!/^[A-Z0-9][A-Z0-9_-]{1,39}$/.test(code))
    return invalidInput('must have 2 to 40 letters, digits and hyphens', 'code');
  if (cart.couponCodes.includes(code)) return cart;
  if (cart.couponCodes.length >= mostCodes) return invalidInput(`would be more than ${mostCodes} codes`, 'code');
  return { ...cart, couponCodes: [...cart.couponCodes, code] };
}

export function removeCoupon(cart: Cart, given: string): Cart {
  const code = written(given);
  const couponCodes = cart.couponCodes.filter((each) => each !== code);
  return couponCodes.length === cart.couponCodes.length ? cart : { ...cart, couponCodes };
}
