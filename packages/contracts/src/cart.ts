import { z } from 'zod';
import { defineCommand, defineEvent } from './define.ts';
import { currency, minor } from './money.ts';

const uuid = z.string();

/** Something in a cart changed; `version` goes up by one each time. */
export const cartChanged = defineEvent(
  'cart.cart-changed.v1',
  z.object({ cartId: uuid, version: z.number().int(), userId: uuid.nullable() }),
);

/** A guest signed in: all that lay in the one cart lies in the other now. */
export const cartMerged = defineEvent(
  'cart.cart-merged.v1',
  z.object({ guestCartId: uuid, cartId: uuid, userId: uuid }),
);

/** A cart has lain idle; told once, and only of people who want to be reminded. */
export const cartAbandoned = defineEvent(
  'cart.cart-abandoned.v1',
  z.object({
    cartId: uuid,
    userId: uuid,
    currency,
    lines: z.array(
      z.object({ variantId: uuid, title: z.string(), quantity: z.number().int().positive(), unitMinor: minor }),
    ),
  }),
);

/** Somebody watches a variant from a list: its price fell, or there is some again. */
export const wishNoticed = defineEvent(
  'cart.wish-noticed.v1',
  z.object({
    userId: uuid,
    variantId: uuid,
    title: z.string(),
    kind: z.enum(['PRICE_DROP', 'BACK_IN_STOCK']),
    currency: currency.nullable(),
    unitMinor: minor.nullable(),
  }),
);

export const cartLine = z.object({
  lineId: uuid,
  variantId: uuid,
  offerId: uuid,
  sellerId: uuid,
  quantity: z.number().int().min(1).max(999),
});

/** What is in a cart, for whoever may see it: its user, or whoever knows its secret. Changes nothing. */
export const readCart = defineCommand('cart.read-cart', {
  input: z.object({ cartId: uuid, userId: uuid.nullable(), secret: z.string().nullable() }),
  output: z.union([
    z.object({
      cartId: uuid,
      userId: uuid.nullable(),
      version: z.number().int(),
      currency,
      couponCodes: z.array(z.string()),
      lines: z.array(cartLine),
    }),
    z.object({ kind: z.literal('UnknownCart') }),
  ]),
});

/** Puts offers into a user's cart, which is made if there is none. Repeating the key adds nothing. */
export const fillCart = defineCommand('cart.fill-cart', {
  input: z.object({
    userId: uuid,
    currency,
    lines: z
      .array(z.object({ offerId: uuid, quantity: z.number().int().min(1).max(999) }))
      .min(1)
      .max(100),
  }),
  output: z.union([z.object({ cartId: uuid }), z.object({ kind: z.literal('CartRefused'), because: z.string() })]),
});
