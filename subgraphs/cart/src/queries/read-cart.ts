import type { Living } from '../context.ts';
import { inCart } from '../domain/cart.ts';
import { findCart } from './find-cart.ts';

export interface ReadCart {
  readonly cartId: string;
  readonly userId: string | null;
  readonly secret: string | null;
}

/** What other domains may know of a cart: what is put aside is nobody's business but the shopper's. */
export async function readCart(living: Pick<Living, 'state' | 'clock'>, { cartId, ...access }: ReadCart) {
  const cart = await findCart(living, cartId, access);
  if (!cart) return { kind: 'UnknownCart' as const };
  const { userId, version, currency, couponCodes } = cart;
  return {
    cartId,
    userId,
    version,
    currency,
    couponCodes: [...couponCodes],
    lines: inCart(cart).map(({ id: lineId, variantId, offerId, sellerId, quantity }) => ({
      lineId,
      variantId,
      offerId,
      sellerId,
      quantity,
    })),
  };
}
