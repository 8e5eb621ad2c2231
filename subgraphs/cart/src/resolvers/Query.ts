import { ids } from '@stoa/kernel/ids.ts';
import type { QueryResolvers } from '../generated/types.ts';
import { hashOf } from '../domain/access.ts';
import { findCart } from '../queries/find-cart.ts';
import { wishlistByShare } from '../store/wishlists.ts';

export const Query: QueryResolvers = {
  cart: (_, { id, secret }, context) =>
    findCart(context, ids.cart.decode(id), { userId: context.viewer.userId, secret: secret ?? null }),
  sharedWishlist: (_, { secret }, { db }) => wishlistByShare(db, hashOf(secret)),
};
