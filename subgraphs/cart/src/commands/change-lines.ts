import { ids } from '@stoa/kernel/ids.ts';
import type { Living } from '../context.ts';
import type { Cart } from '../domain/cart.ts';
import {
  acknowledgePrices,
  type Adding,
  addLines,
  moveLines,
  removeLines,
  setLines,
  type Wanted,
} from '../domain/cart-lines.ts';
import { changeCart, type Changed, type ChangeRequest } from '../domain/change-cart.ts';
import { addCoupon, removeCoupon } from '../domain/coupons.ts';
import { type CartRefused, cartNotFound } from '../domain/refusals.ts';
import { findCart } from '../queries/find-cart.ts';

type Request = Omit<ChangeRequest, 'input'>;

/** One change of one cart, wherever it is kept: read, decided and written as one. */
export async function changeLines(
  { state, clock, random }: Living,
  request: ChangeRequest,
  offerIds: readonly string[],
  rule: (cart: Cart, adding: Adding) => Cart | CartRefused,
): Promise<Changed> {
  const now = clock.now();
  const makeId = () => ids.cartLine.make(clock, random);
  // Keys of clients and those of orders live in one list.
  const asked = { ...request, key: request.key === null ? null : `client ${request.key}` };
  for (const store of state.carts.storesFor(request.access)) {
    const answer = await store.change(request.cartId, offerIds, (cart, offers) =>
      changeCart(cart, asked, (open) => rule(open, { offers, now, makeId }), now),
    );
    if (answer.refusal?.kind !== 'CartNotFound') return answer;
  }
  return { cart: null, refusal: cartNotFound };
}

export const addToCart = (living: Living, request: Request, lines: readonly Wanted[]) =>
  changeLines(
    living,
    { ...request, input: ['add', lines] },
    [...new Set(lines.map(({ offerId }) => offerId))],
    (cart, adding) => addLines(cart, lines, adding),
  );

export const setInCart = (living: Living, request: Request, lines: Parameters<typeof setLines>[1]) =>
  changeLines(living, { ...request, input: ['set', lines] }, [], (cart) => setLines(cart, lines));

export const removeFromCart = (living: Living, request: Request, lineIds: readonly string[]) =>
  changeLines(living, { ...request, input: ['remove', lineIds] }, [], (cart) => removeLines(cart, lineIds));

export const moveInCart = (living: Living, request: Request, lineIds: readonly string[], saved: boolean) =>
  changeLines(living, { ...request, input: ['move', lineIds, saved] }, [], (cart) => moveLines(cart, lineIds, saved));

export const addCouponToCart = (living: Living, request: Request, code: string) =>
  changeLines(living, { ...request, input: ['coupon', code] }, [], (cart) => addCoupon(cart, code));

export const removeCouponFromCart = (living: Living, request: Request, code: string) =>
  changeLines(living, { ...request, input: ['no coupon', code] }, [], (cart) => removeCoupon(cart, code));

/** Lines that come in between keep what was seen of them: their buyer has not seen another price. */
export async function acknowledgeInCart(living: Living, request: Request): Promise<Changed> {
  const cart = await findCart(living, request.cartId, request.access);
  const offerIds = [...new Set(cart?.lines.map(({ offerId }) => offerId))];
  return await changeLines(living, { ...request, input: ['acknowledge'] }, offerIds, (open, { offers, now }) =>
    acknowledgePrices(open, offers, now),
  );
}
