import type { ProductConnectionResolvers } from '../generated/types.ts';

export const ProductConnection: ProductConnectionResolvers = {
  totalCount: (list) =>
    'count' in list && typeof list.count === 'function' ? (list.count as () => Promise<number>)() : null,
};
