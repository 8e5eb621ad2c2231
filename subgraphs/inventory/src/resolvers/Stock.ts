import type { StockResolvers } from '../generated/types.ts';
import { sellerScope } from './seller-scope.ts';

export const Stock: StockResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  available: ({ variantId }, _, { loaders }) => loaders.available.load(variantId).then((row) => row?.available ?? 0),
  inStock: ({ variantId }, _, { loaders }) =>
    loaders.available.load(variantId).then((row) => (row?.available ?? 0) > 0),
  async channels({ variantId }, _, { loaders }) {
    const [shipped, counter] = await Promise.all([loaders.available.load(variantId), loaders.counters.load(variantId)]);
    const [online, inStore] = [shipped?.available ?? 0, counter?.available ?? 0];
    return [
      { channel: 'WEB', available: online },
      { channel: 'MOBILE', available: online },
      { channel: 'STORE', available: inStore },
      { channel: 'POS', available: inStore },
    ];
  },
  async levels({ variantId }, _, { viewer, loaders }) {
    const own = sellerScope(viewer, 'stock:read');
    const levels = await loaders.levels.load(variantId);
    return own === null ? levels : levels.filter(({ sellerId }) => sellerId === own);
  },
};
