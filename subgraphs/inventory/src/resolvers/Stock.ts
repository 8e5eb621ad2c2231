import type { StockResolvers } from '../generated/types.ts';
import { sellerScope } from './seller-scope.ts';

export const Stock: StockResolvers = {
  variant: ({ variantId }) => ({ id: variantId }),
  available: async ({ variantId }, _, { loaders }) => (await loaders.available.load(variantId))?.available ?? 0,
  inStock: async ({ variantId }, _, { loaders }) => ((await loaders.available.load(variantId))?.available ?? 0) > 0,
  async levels({ variantId }, _, { viewer, loaders }) {
    const own = sellerScope(viewer, 'stock:read');
    const levels = await loaders.levels.load(variantId);
    return own === null ? levels : levels.filter(({ sellerId }) => sellerId === own);
  },
};
