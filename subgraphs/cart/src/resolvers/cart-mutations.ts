import { ids } from '@stoa/kernel/ids.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import { createGuestCart, createUserCart } from '../commands/create-cart.ts';
import { deleteCart } from '../commands/delete-cart.ts';
import { mergeGuestCart } from '../commands/merge-carts.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answer, answerCart } from './answer.ts';
import { accessOf, keyOf, some } from './change-request.ts';
import { cappedOf, setAsideOf } from './warning-of.ts';

export const cartMutations = {
  async cartCreate(_, { input }, context) {
    const { userId } = context.viewer;
    const lines = input.lines?.length
      ? some(input.lines, ({ offerId, quantity }) => ({ offerId: ids.offer.decode(offerId), quantity }))
      : [];
    const asked = { currency: input.currency, lines, key: keyOf(input) };
    const made = await (userId === null ? createGuestCart(context, asked) : createUserCart(context, userId, asked));
    for (const [id, offer] of made.offers) context.loaders.offer.prime(id, offer);
    return { ...answerCart(made), secret: made.secret };
  },

  async cartDelete(_, { input }, context) {
    return answer('deleted', await deleteCart(context, ids.cart.decode(input.cartId), accessOf(context.viewer, input)));
  },

  async cartMerge(_, { input: { guestCartId, secret } }, context) {
    const userId = requireUser(context.viewer);
    const merged = await mergeGuestCart(context, { guestCartId: ids.cart.decode(guestCartId), secret, userId });
    const { cart, capped, setAside } = merged;
    const warnings = cart
      ? [...capped.map((line) => cappedOf(cart, line)), ...setAside.map((line) => setAsideOf(cart, line))]
      : [];
    return { ...answerCart(merged), warnings };
  },
} satisfies MutationResolvers;
