import { ids } from '@stoa/kernel/ids.ts';
import { userError } from '@stoa/platform/answer.ts';
import type { CartResolvers } from '../generated/types.ts';
import { estimateCart } from '../queries/estimate-cart.ts';
import { messages } from './answer.ts';

/** Only the gateway gives what is required of a cart, and it has it from the cart's own domain, for whoever may see it. */
export const Cart: CartResolvers = {
  __resolveReference: (reference) => ({ ...reference, id: ids.cart.decode(reference.id) }),
  id: ({ id }) => ids.cart.encode(id),
  async estimate(cart, { input }, context) {
    const { currency, couponCodes = [], lines = [] } = cart;
    if (currency === undefined) return null;
    const result = await estimateCart(context, {
      currency,
      couponCodes,
      lines: lines.flatMap(({ offer, quantity }) => (offer ? [{ offerId: ids.offer.decode(offer.id), quantity }] : [])),
      countryCode: input.countryCode,
      administrativeArea: input.administrativeArea ?? null,
      city: input.city ?? '',
      service: input.delivery ?? 'STANDARD',
    });
    if ('kind' in result) return { quote: null, problem: userError(result, messages) };
    return { quote: result, problem: null };
  },
};
