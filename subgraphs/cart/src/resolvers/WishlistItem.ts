import { ids } from '@stoa/kernel/ids.ts';
import type { WishlistItemResolvers } from '../generated/types.ts';

export const WishlistItem: WishlistItemResolvers = {
  id: ({ id }) => ids.wishlistItem.encode(id),
  variant: ({ variantId }) => ({ id: variantId }),
};
