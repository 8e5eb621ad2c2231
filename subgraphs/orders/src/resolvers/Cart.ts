import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { userError } from '@stoa/platform/answer.ts';
import { relatedProducts } from '../domain/related-products.ts';
import type { CartResolvers } from '../generated/types.ts';
import type { CartModel } from '../models.ts';
import { checkoutWarnings } from '../queries/checkout-warnings.ts';
import { estimateCart } from '../queries/estimate-cart.ts';
import { messages } from './answer.ts';
import { warningOf } from './warning-of.ts';

const mostRelated = 24;

const orderedIn = ({ lines = [] }: CartModel) =>
  lines.flatMap(({ offer, quantity }) => (offer ? [{ offerId: ids.offer.decode(offer.id), quantity }] : []));

/** Only the gateway gives what is required of a cart, and it has it from the cart's own domain, for whoever may see it. */
export const Cart: CartResolvers = {
  __resolveReference: (reference) => ({ ...reference, id: ids.cart.decode(reference.id) }),
  id: ({ id }) => ids.cart.encode(id),
  async estimate(cart, { input }, context) {
    const { currency, couponCodes = [] } = cart;
    if (currency === undefined) return null;
    const result = await estimateCart(context, {
      currency,
      couponCodes,
      lines: orderedIn(cart),
      countryCode: input.countryCode,
      administrativeArea: input.administrativeArea ?? null,
      city: input.city ?? '',
      service: input.delivery ?? 'STANDARD',
    });
    if ('kind' in result) return { quote: null, problem: userError(result, messages) };
    return { quote: result, problem: null };
  },
  async checkoutWarnings(cart, { input }, context) {
    const { currency, couponCodes = [] } = cart;
    if (currency === undefined) return null;
    const destination = input && {
      countryCode: input.countryCode,
      city: input.city ?? '',
      service: input.delivery ?? ('STANDARD' as const),
    };
    const given = { currency, couponCodes, lines: orderedIn(cart), destination: destination ?? null };
    return (await checkoutWarnings(context, given)).map(warningOf);
  },
  async related(cart, { first }, { loaders }) {
    if (!Number.isInteger(first) || first < 1 || first > mostRelated)
      fail('BAD_PAGINATION', `"first" must be a whole number from 1 to ${mostRelated}.`);
    const rows = await Promise.all(orderedIn(cart).map(({ offerId }) => loaders.together.load(offerId)));
    const inCart = rows.flatMap((together) => {
      const [any] = together;
      return any ? [{ productId: any.productId, together }] : [];
    });
    return relatedProducts(inCart, first).map((id) => ({ id }));
  },
};
