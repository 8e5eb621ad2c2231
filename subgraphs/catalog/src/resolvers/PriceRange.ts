import type { PriceRangeResolvers } from '../generated/types.ts';

export const PriceRange: PriceRangeResolvers = {
  lowest: ({ lowest }, _, { loaders }) => ({ minor: BigInt(lowest), currency: loaders.currency }),
  highest: ({ highest }, _, { loaders }) => ({ minor: BigInt(highest), currency: loaders.currency }),
};
