import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { priceAt } from '../domain/price.ts';
import type { OfferResolvers } from '../generated/types.ts';
import { priceHistory } from '../queries/price-history.ts';
import { sellerScope } from './seller-scope.ts';

export const Offer: OfferResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.offer.load(ids.offer.decode(id))) ?? fail('NOT_FOUND', 'There is no such offer.'),
  id: ({ id }) => ids.offer.encode(id),
  variant: async ({ variantId }, _, { loaders }) =>
    (await loaders.variant.load(variantId)) ?? fail('NOT_FOUND', 'There is no such variant.'),
  seller: ({ sellerId: id, sellerName: name, rating }) => ({ id, name, rating }),
  price: ({ tag }, _, { clock }) => (tag === null ? null : priceAt(tag, clock.now())),
  priceHistory({ id, sellerId }, { first }, { viewer, db, loaders }) {
    const own = sellerScope(viewer, 'offers:write');
    if (own !== null && own !== sellerId)
      fail('FORBIDDEN', 'Only the seller of this offer sees its prices of the past.');
    return priceHistory(db, id, loaders.currency, Math.min(Math.max(first ?? 20, 1), 100));
  },
};
