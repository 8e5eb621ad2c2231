import type { StockEventResolvers } from '../generated/types.ts';

export const StockEvent: StockEventResolvers = { stock: ({ variantId }) => ({ variantId }) };
