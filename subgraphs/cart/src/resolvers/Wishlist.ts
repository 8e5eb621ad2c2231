import { ids } from '@stoa/kernel/ids.ts';
import type { WishlistResolvers } from '../generated/types.ts';

export const Wishlist: WishlistResolvers = {
  id: ({ id }) => ids.wishlist.encode(id),
  items: ({ id }, _, { loaders }) => loaders.items.load(id),
};
