import { ids } from '@stoa/kernel/ids.ts';
import type { ViewerResolvers } from '../generated/types.ts';
import { findCartOfUser } from '../queries/find-cart.ts';
import { wishlistsOf } from '../store/wishlists.ts';

export const Viewer: ViewerResolvers = {
  /** Whoever asks for somebody else's root is told that there is none. */
  __resolveReference: ({ id }, { viewer: { userId } }) =>
    userId !== null && id === ids.user.encode(userId) ? { userId } : null,
  id: ({ userId }) => ids.user.encode(userId),
  cart: ({ userId }, _, context) => findCartOfUser(context, userId),
  wishlists: ({ userId }, _, { db }) => wishlistsOf(db, userId),
};
