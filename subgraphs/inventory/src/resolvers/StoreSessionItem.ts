import type { StoreSessionItemResolvers } from '../generated/types.ts';

export const StoreSessionItem: StoreSessionItemResolvers = { variant: ({ variantId }) => ({ id: variantId }) };
