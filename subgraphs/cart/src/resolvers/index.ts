import { Cart } from './Cart.ts';
import { CartEvent } from './CartEvent.ts';
import { CartLine } from './CartLine.ts';
import { CartMerged } from './CartMerged.ts';
import { Mutation } from './Mutation.ts';
import { Offer } from './Offer.ts';
import { Query } from './Query.ts';
import { SharedWishlist } from './SharedWishlist.ts';
import { Subscription } from './Subscription.ts';
import { Variant } from './Variant.ts';
import { Viewer } from './Viewer.ts';
import { Wishlist } from './Wishlist.ts';
import { WishlistItem } from './WishlistItem.ts';

export const resolvers = {
  Cart,
  CartEvent,
  CartLine,
  CartMerged,
  Mutation,
  Offer,
  Query,
  SharedWishlist,
  Subscription,
  Variant,
  Viewer,
  Wishlist,
  WishlistItem,
};
