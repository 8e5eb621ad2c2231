import { ids } from '@stoa/kernel/ids.ts';
import { inCart, putAside } from '../domain/cart.ts';
import { subtotalOf, warningsOf } from '../domain/cart-warnings.ts';
import type { CartResolvers } from '../generated/types.ts';
import { findCart } from '../queries/find-cart.ts';
import { knownOffersOf } from './known-offers-of.ts';
import { lineOf, warningOf } from './warning-of.ts';

export const Cart: CartResolvers = {
  /** A guest's cart is reached by its secret alone, which a reference does not carry. */
  __resolveReference: ({ id }, context) =>
    findCart(context, ids.cart.decode(id), { userId: context.viewer.userId, secret: null }),
  id: ({ id }) => ids.cart.encode(id),
  lines: (cart) => inCart(cart).map((line) => lineOf(cart, line)),
  savedLines: (cart) => putAside(cart).map((line) => lineOf(cart, line)),
  totalQuantity: (cart) => inCart(cart).reduce((sum, { quantity }) => sum + quantity, 0),
  subtotal: async (cart, _, context) => ({
    minor: subtotalOf(cart, await knownOffersOf(cart, context), context.clock.now()),
    currency: cart.currency,
  }),
  warnings: async (cart, _, context) =>
    warningsOf(cart, await knownOffersOf(cart, context), context.clock.now()).map((warning) =>
      warningOf(cart, warning),
    ),
  updatedAt: ({ changedAt }) => changedAt,
};
