import type { SharedWishlistResolvers } from '../generated/types.ts';

export const SharedWishlist: SharedWishlistResolvers = { items: ({ id }, _, { loaders }) => loaders.items.load(id) };
