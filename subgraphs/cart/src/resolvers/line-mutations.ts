import { ids } from '@stoa/kernel/ids.ts';
import {
  acknowledgeInCart,
  addCouponToCart,
  addToCart,
  moveInCart,
  removeCouponFromCart,
  removeFromCart,
  setInCart,
} from '../commands/change-lines.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { answerCart } from './answer.ts';
import { requestOf, some } from './change-request.ts';

const lineId = (id: string): string => ids.cartLine.decode(id);

export const lineMutations = {
  async cartLinesAdd(_, { input }, context) {
    const lines = some(input.lines, ({ offerId, quantity }) => ({ offerId: ids.offer.decode(offerId), quantity }));
    return answerCart(await addToCart(context, requestOf(context.viewer, input), lines));
  },

  async cartLinesSet(_, { input }, context) {
    const lines = some(input.lines, (line) => ({ lineId: lineId(line.lineId), quantity: line.quantity }));
    return answerCart(await setInCart(context, requestOf(context.viewer, input), lines));
  },

  async cartLinesRemove(_, { input }, context) {
    return answerCart(await removeFromCart(context, requestOf(context.viewer, input), some(input.lineIds, lineId)));
  },

  async cartLinesSave(_, { input }, context) {
    return answerCart(await moveInCart(context, requestOf(context.viewer, input), some(input.lineIds, lineId), true));
  },

  async cartLinesRestore(_, { input }, context) {
    return answerCart(await moveInCart(context, requestOf(context.viewer, input), some(input.lineIds, lineId), false));
  },

  async cartCouponAdd(_, { input }, context) {
    return answerCart(await addCouponToCart(context, requestOf(context.viewer, input), input.code));
  },

  async cartCouponRemove(_, { input }, context) {
    return answerCart(await removeCouponFromCart(context, requestOf(context.viewer, input), input.code));
  },

  async cartPricesAcknowledge(_, { input }, context) {
    return answerCart(await acknowledgeInCart(context, requestOf(context.viewer, input)));
  },
} satisfies MutationResolvers;
