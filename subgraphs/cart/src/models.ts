import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Cart, CartLine } from './domain/cart.ts';
import type { CartEvent } from './queries/cart-events.ts';
import type { WishlistItemRow, WishlistRow } from './store/wishlists.ts';

/** What a resolver receives as its parent. Ids are plain UUIDs until the edge. */
export type CartModel = Cart;
export type CartLineModel = CartLine & { readonly currency: CurrencyCode };
export type CartEventModel = CartEvent['cartChanged'];
export type WishlistModel = WishlistRow;
export type SharedWishlistModel = WishlistRow;
export type WishlistItemModel = WishlistItemRow;

export interface ViewerModel {
  readonly userId: string;
}

export interface VariantModel {
  readonly id: string;
}

export interface OfferModel {
  readonly id: string;
}

/** A warning, ready to be told. */
export interface CartWarningModel {
  readonly __typename: string;
  readonly code: string;
  readonly message: string;
  readonly line: CartLineModel;
}

export interface CartMergedModel {
  readonly cartId: string;
  readonly code: string;
  readonly message: string;
  readonly field: readonly string[] | null;
}
