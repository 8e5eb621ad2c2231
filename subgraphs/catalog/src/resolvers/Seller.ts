import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { SellerResolvers } from '../generated/types.ts';

export const Seller: SellerResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.seller.load(ids.seller.decode(id))) ?? fail('NOT_FOUND', 'There is no such seller.'),
  id: ({ id }) => ids.seller.encode(id),
  displayName: ({ name }) => name,
};
