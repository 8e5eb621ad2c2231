import type { InsufficientStockResolvers } from '../generated/types.ts';

export const InsufficientStock: InsufficientStockResolvers = { variant: ({ variantId }) => ({ id: variantId }) };
