import { ids } from '@stoa/kernel/ids.ts';
import { connection, pageRequest } from '@stoa/kernel/pages.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import type { SellerResolvers } from '../generated/types.ts';
import { feesKey } from '../store/seller-fees.ts';

export const Seller: SellerResolvers = {
  __resolveReference: ({ id }) => ({ id: ids.seller.decode(id) }),
  id: ({ id }) => ids.seller.encode(id),
  async fulfillmentFees({ id: sellerId }, { from, before, kind, ...args }, { loaders, viewer }) {
    if (!allows(viewer, 'payments:read')) return null;
    const page = pageRequest(args, 2);
    const period = { from: from?.toISOString() ?? null, before: before?.toISOString() ?? null, kind: kind ?? null };
    const found = await loaders.feesOfSeller.load(feesKey({ sellerId, ...period, page }));
    return connection(
      found.map(({ row }) => row),
      page,
      ({ at, id }) => [at.toISOString(), id],
    );
  },
};
