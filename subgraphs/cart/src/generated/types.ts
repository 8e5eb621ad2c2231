// Made by `npm run codegen` from schema.graphql and models.ts. Do not edit.
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Money as MoneyValue } from '@stoa/kernel/money.ts';
import type { UserErrorModel } from '@stoa/platform/answer.ts';
import type { ViewerModel, VariantModel, OfferModel, CartModel, CartLineModel, CartWarningModel, CartEventModel, WishlistModel, WishlistItemModel, SharedWishlistModel, CartMergedModel } from '../models.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  FieldSet: { input: string; output: string; }
  link__Import: { input: string; output: string; }
  /** An ISO 4217 code: `EUR`, `JPY`. */
  CurrencyCode: { input: CurrencyCode; output: CurrencyCode; }
  /** An exact decimal number as text: `12.34`. Never a float. */
  Decimal: { input: string; output: string; }
  /** A whole number of any size, as text. */
  BigInt: { input: bigint; output: bigint; }
  /** A moment, as RFC 3339 text in UTC: `2026-03-01T12:00:00.000Z`. */
  DateTime: { input: Date; output: Date | string; }
};

export type Query = {
  /** A cart: a guest's by its secret, a user's own without. Null when it is not there, is not yours, or was merged. */
  readonly cart?: Maybe<Cart>;
  /** A wishlist that somebody shared, by the secret of its link. Null when there is none, or it is shared no more. */
  readonly sharedWishlist?: Maybe<SharedWishlist>;
};


export type QueryCartArgs = {
  id: Scalars['ID']['input'];
  secret?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharedWishlistArgs = {
  secret: Scalars['String']['input'];
};

export type Mutation = {
  /** Opens a cart. A guest is told its secret, this once; a user has one cart, and gets that one if it is there, with the lines added. */
  readonly cartCreate?: Maybe<CartCreatePayload>;
  /** Puts offers into a cart. An offer that lies there already is one line with the sum. */
  readonly cartLinesAdd?: Maybe<CartLinesAddPayload>;
  /** Sets quantities of lines. */
  readonly cartLinesSet?: Maybe<CartLinesSetPayload>;
  /** Takes lines out. One that is gone already is no fault. */
  readonly cartLinesRemove?: Maybe<CartLinesRemovePayload>;
  /** Puts lines aside for later: they are not part of the total, nor of an order. */
  readonly cartLinesSave?: Maybe<CartLinesSavePayload>;
  /** Puts lines that were put aside back into the cart. */
  readonly cartLinesRestore?: Maybe<CartLinesRestorePayload>;
  /** Keeps a coupon's code with the cart. What it is worth is seen in the cart's quote. */
  readonly cartCouponAdd?: Maybe<CartCouponAddPayload>;
  /** Takes a coupon's code away. */
  readonly cartCouponRemove?: Maybe<CartCouponRemovePayload>;
  /** Takes over what things cost now: changed prices are pointed out no more. */
  readonly cartPricesAcknowledge?: Maybe<CartPricesAcknowledgePayload>;
  /** Throws a cart away, with all that lies in it or was put aside. */
  readonly cartDelete?: Maybe<CartDeletePayload>;
  /** Puts all that lies in a guest's cart into the viewer's own. No line is lost; doing it twice is doing it once. */
  readonly cartMerge?: Maybe<CartMergePayload>;
  /** Begins a wishlist; a user has at most 50. */
  readonly wishlistCreate?: Maybe<WishlistCreatePayload>;
  readonly wishlistRename?: Maybe<WishlistRenamePayload>;
  readonly wishlistDelete?: Maybe<WishlistDeletePayload>;
  /** Puts variants on a list, at most 200 in all. Its owner is told when one becomes cheaper, or is there again. */
  readonly wishlistItemsAdd?: Maybe<WishlistItemsAddPayload>;
  readonly wishlistItemsRemove?: Maybe<WishlistItemsRemovePayload>;
  /** Moves entries to another list of the same owner. */
  readonly wishlistItemsMove?: Maybe<WishlistItemsMovePayload>;
  /** Makes a secret for a link by which anybody may look at the list; an older link is worth nothing from then on. */
  readonly wishlistShare?: Maybe<WishlistSharePayload>;
  /** Takes the link back. */
  readonly wishlistUnshare?: Maybe<WishlistUnsharePayload>;
};


export type MutationCartCreateArgs = {
  input: CartCreateInput;
};


export type MutationCartLinesAddArgs = {
  input: CartLinesAddInput;
};


export type MutationCartLinesSetArgs = {
  input: CartLinesSetInput;
};


export type MutationCartLinesRemoveArgs = {
  input: CartLinesInput;
};


export type MutationCartLinesSaveArgs = {
  input: CartLinesInput;
};


export type MutationCartLinesRestoreArgs = {
  input: CartLinesInput;
};


export type MutationCartCouponAddArgs = {
  input: CartCouponInput;
};


export type MutationCartCouponRemoveArgs = {
  input: CartCouponInput;
};


export type MutationCartPricesAcknowledgeArgs = {
  input: CartPricesAcknowledgeInput;
};


export type MutationCartDeleteArgs = {
  input: CartDeleteInput;
};


export type MutationCartMergeArgs = {
  input: CartMergeInput;
};


export type MutationWishlistCreateArgs = {
  input: WishlistCreateInput;
};


export type MutationWishlistRenameArgs = {
  input: WishlistRenameInput;
};


export type MutationWishlistDeleteArgs = {
  input: WishlistInput;
};


export type MutationWishlistItemsAddArgs = {
  input: WishlistItemsAddInput;
};


export type MutationWishlistItemsRemoveArgs = {
  input: WishlistItemsRemoveInput;
};


export type MutationWishlistItemsMoveArgs = {
  input: WishlistItemsMoveInput;
};


export type MutationWishlistShareArgs = {
  input: WishlistInput;
};


export type MutationWishlistUnshareArgs = {
  input: WishlistInput;
};

export type Subscription = {
  /** A cart: first as it is, then as it is after each change. Resume with the cursor of the last event seen. */
  readonly cartChanged?: Maybe<CartEvent>;
};


export type SubscriptionCartChangedArgs = {
  cartId: Scalars['ID']['input'];
  secret?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type Viewer = {
  readonly id: Scalars['ID']['output'];
  /** The viewer's own cart; null while there is none. */
  readonly cart?: Maybe<Cart>;
  /** The viewer's wishlists, the oldest first. */
  readonly wishlists?: Maybe<ReadonlyArray<Wishlist>>;
};

export type Variant = {
  readonly id: Scalars['ID']['output'];
};

export type Offer = {
  readonly id: Scalars['ID']['output'];
};

/** What somebody is about to buy. Tax, delivery and discounts are part of its quote. */
export type Cart = {
  readonly id: Scalars['ID']['output'];
  /** Grows with each change: give it back as `expectedVersion` to change only what you saw. */
  readonly version: Scalars['Int']['output'];
  /** All prices of the cart are in this currency. */
  readonly currency: Scalars['CurrencyCode']['output'];
  /** What is to be bought; at most 100 lines. */
  readonly lines: ReadonlyArray<CartLine>;
  /** What was put aside for later. */
  readonly savedLines: ReadonlyArray<CartLine>;
  /** How many units are in it. */
  readonly totalQuantity: Scalars['Int']['output'];
  /** What its lines cost, as listed: before discounts, delivery, and tax that is not in the price. */
  readonly subtotal: Money;
  readonly couponCodes: ReadonlyArray<Scalars['String']['output']>;
  /** What of its lines is not as it was, or cannot be had. What its coupons and the place where it goes have against it: `checkoutWarnings`. */
  readonly warnings: ReadonlyArray<CartWarning>;
  readonly updatedAt: Scalars['DateTime']['output'];
  /** When a guest's cart is forgotten, unless it is changed before; null for a user's. */
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CartLine = {
  readonly id: Scalars['ID']['output'];
  readonly offer?: Maybe<Offer>;
  readonly variant?: Maybe<Variant>;
  readonly quantity: Scalars['Int']['output'];
  /** What one unit costs now; null when it cannot be had in the cart's currency. */
  readonly unitPrice?: Maybe<Money>;
  /** What one unit cost when it was put in, or when prices were last acknowledged. */
  readonly seenPrice?: Maybe<Money>;
  /** The price of the whole line. */
  readonly total?: Maybe<Money>;
  readonly addedAt: Scalars['DateTime']['output'];
};

/** Something about a line that its buyer should know. More kinds may be added. */
export type CartWarning = {
  /** Stable, in SCREAMING_SNAKE. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
};

/** One unit costs more or less than when it was put in. cartPricesAcknowledge takes the new price over. */
export type CartPriceChanged = CartWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
  readonly oldPrice: Money;
  readonly newPrice: Money;
};

/** There is none left. */
export type CartLineSoldOut = CartWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
};

/** There are not as many as are in the cart. */
export type CartLineLessAvailable = CartWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
  readonly availableQuantity: Scalars['Int']['output'];
};

/** It is not sold any more, by this seller or at all, or not in the cart's currency. */
export type CartOfferClosed = CartWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
};

/** Two carts had more of it together than a line may hold. */
export type CartQuantityCapped = CartWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
};

/** The cart was full: the line was put aside for later. */
export type CartLineSetAside = CartWarning & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly line: CartLine;
};

export type CartEvent = {
  /** Give it as `after` to go on from here. */
  readonly cursor: Scalars['String']['output'];
  /** The cart as it is now; null when it is there no more, and the stream ends. */
  readonly cart?: Maybe<Cart>;
  /** The cart that this one was merged into. */
  readonly mergedInto?: Maybe<Scalars['ID']['output']>;
};

/** Variants that somebody would like to have. */
export type Wishlist = {
  readonly id: Scalars['ID']['output'];
  readonly name: Scalars['String']['output'];
  /** Whether there is a link by which others may look at it. */
  readonly isShared: Scalars['Boolean']['output'];
  readonly items: ReadonlyArray<WishlistItem>;
  readonly createdAt: Scalars['DateTime']['output'];
};

export type WishlistItem = {
  readonly id: Scalars['ID']['output'];
  readonly variant?: Maybe<Variant>;
  readonly addedAt: Scalars['DateTime']['output'];
};

/** A wishlist as others see it: nothing of its owner. */
export type SharedWishlist = {
  readonly name: Scalars['String']['output'];
  readonly items: ReadonlyArray<WishlistItem>;
};

export type CartLineInput = {
  /** A seller's offer of a variant. */
  readonly offerId: Scalars['ID']['input'];
  /** 1 to 999 in all on one line. */
  readonly quantity: Scalars['Int']['input'];
};

export type CartCreateInput = {
  /** All prices of the cart will be in it. */
  readonly currency: Scalars['CurrencyCode']['input'];
  /** First lines, at most 100. */
  readonly lines?: InputMaybe<ReadonlyArray<CartLineInput>>;
  /** For a user: repeats under one key add the lines once. A guest who repeats gets another cart; the first one expires. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CartLinesAddInput = {
  readonly cartId: Scalars['ID']['input'];
  /** Of a guest's cart. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** One to 100 lines. */
  readonly lines: ReadonlyArray<CartLineInput>;
  /** As last seen; any when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats under one key count once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CartLineQuantityInput = {
  readonly lineId: Scalars['ID']['input'];
  /** 1 to 999. */
  readonly quantity: Scalars['Int']['input'];
};

export type CartLinesSetInput = {
  readonly cartId: Scalars['ID']['input'];
  /** Of a guest's cart. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** One to 100 lines. */
  readonly lines: ReadonlyArray<CartLineQuantityInput>;
  /** As last seen; any when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats under one key count once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CartLinesInput = {
  readonly cartId: Scalars['ID']['input'];
  /** Of a guest's cart. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** One to 100 lines. */
  readonly lineIds: ReadonlyArray<Scalars['ID']['input']>;
  /** As last seen; any when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats under one key count once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CartCouponInput = {
  readonly cartId: Scalars['ID']['input'];
  /** Of a guest's cart. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** 2 to 40 letters, digits and hyphens; small letters are as good as capital ones. */
  readonly code: Scalars['String']['input'];
  /** As last seen; any when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats under one key count once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CartPricesAcknowledgeInput = {
  readonly cartId: Scalars['ID']['input'];
  /** Of a guest's cart. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
  /** As last seen; any when absent. */
  readonly expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Repeats under one key count once. */
  readonly idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

export type CartDeleteInput = {
  readonly cartId: Scalars['ID']['input'];
  /** Of a guest's cart. */
  readonly secret?: InputMaybe<Scalars['String']['input']>;
};

export type CartMergeInput = {
  readonly guestCartId: Scalars['ID']['input'];
  /** Of the guest's cart. */
  readonly secret: Scalars['String']['input'];
};

export type WishlistCreateInput = {
  /** One line of 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

export type WishlistRenameInput = {
  readonly wishlistId: Scalars['ID']['input'];
  /** One line of 1 to 100 characters. */
  readonly name: Scalars['String']['input'];
};

export type WishlistInput = {
  readonly wishlistId: Scalars['ID']['input'];
};

export type WishlistItemsAddInput = {
  readonly wishlistId: Scalars['ID']['input'];
  /** One to 100 variants; one that is there already stays once. */
  readonly variantIds: ReadonlyArray<Scalars['ID']['input']>;
  /** The currency in which a fallen price is told; that of the request when absent. */
  readonly currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

export type WishlistItemsRemoveInput = {
  readonly wishlistId: Scalars['ID']['input'];
  /** One to 100 entries. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type WishlistItemsMoveInput = {
  readonly wishlistId: Scalars['ID']['input'];
  readonly toWishlistId: Scalars['ID']['input'];
  /** One to 100 entries. */
  readonly itemIds: ReadonlyArray<Scalars['ID']['input']>;
};

export type CartCreatePayload = {
  readonly cart?: Maybe<Cart>;
  /** Of a guest's cart, told this once: who knows it owns the cart. Null for a user. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartLinesAddPayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartLinesSetPayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartLinesRemovePayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartLinesSavePayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartLinesRestorePayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartCouponAddPayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartCouponRemovePayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartPricesAcknowledgePayload = {
  /** As it is now, also when nothing was changed. */
  readonly cart?: Maybe<Cart>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartDeletePayload = {
  /** True when it is gone. */
  readonly deleted?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type CartMergePayload = {
  /** The viewer's own cart, with all that lay in the guest's. */
  readonly cart?: Maybe<Cart>;
  /** What could not be merged as it was. */
  readonly warnings: ReadonlyArray<CartWarning>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistCreatePayload = {
  readonly wishlist?: Maybe<Wishlist>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistRenamePayload = {
  readonly wishlist?: Maybe<Wishlist>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistDeletePayload = {
  /** True when it is gone. */
  readonly deleted?: Maybe<Scalars['Boolean']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistItemsAddPayload = {
  readonly wishlist?: Maybe<Wishlist>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistItemsRemovePayload = {
  readonly wishlist?: Maybe<Wishlist>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistItemsMovePayload = {
  /** The list that they were moved to. */
  readonly wishlist?: Maybe<Wishlist>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistSharePayload = {
  readonly wishlist?: Maybe<Wishlist>;
  /** For the link, told this once. */
  readonly secret?: Maybe<Scalars['String']['output']>;
  readonly userErrors: ReadonlyArray<UserError>;
};

export type WishlistUnsharePayload = {
  readonly wishlist?: Maybe<Wishlist>;
  readonly userErrors: ReadonlyArray<UserError>;
};

/** Refused: no such cart, or not one of yours. */
export type CartNotFound = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: all that lay in this cart lies in another now. */
export type CartMerged = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** The cart to go on with, for the user who signed in. */
  readonly cartId: Scalars['ID']['output'];
};

/** Refused: no such line in this cart; it may have been removed on another device. */
export type UnknownCartLine = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: nobody sells this just now, or not in the cart's currency. */
export type OfferUnavailable = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a line holds 1 to `most` units. */
export type QuantityOutOfRange = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly most: Scalars['Int']['output'];
};

/** Refused: there would be more lines than a cart holds. */
export type CartFull = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** How many lines it holds. */
  readonly most: Scalars['Int']['output'];
};

/** Refused: what lies in the cart is priced in another currency, and nothing is converted silently. */
export type CurrencyMismatch = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly currency: Scalars['CurrencyCode']['output'];
};

/** Refused: no such wishlist, or not one of yours. */
export type UnknownWishlist = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** An amount of money. `amount` is for people, `minorUnits` for arithmetic; both say the same. */
export type Money = {
  /** The amount as a decimal number: `12.34`. */
  readonly amount: Scalars['Decimal']['output'];
  readonly currencyCode: Scalars['CurrencyCode']['output'];
  /** The amount in the smallest unit of the currency: cents, yen, fils. */
  readonly minorUnits: Scalars['BigInt']['output'];
  /** How many decimals the currency has. */
  readonly fractionDigits: Scalars['Int']['output'];
};

/** Why nothing was done, as something that a client can act on. Implementing types carry what is needed to react. */
export type UserError = {
  /** Stable: the name of the implementing type in SCREAMING_SNAKE. New ones may be added. */
  readonly code: Scalars['String']['output'];
  /** For people, in English. */
  readonly message: Scalars['String']['output'];
  /** The path to the offending part of the input, if it is one part. */
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: a value is outside of what makes sense; `message` and `field` say which and why. */
export type InvalidInput = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

/** Refused: somebody changed it since you looked. Look again, then decide. */
export type VersionConflict = UserError & {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly field?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  /** Give this as `expectedVersion`, once you have seen what changed. */
  readonly currentVersion: Scalars['Int']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Viewer: Viewer;
  Cart: Cart;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Viewer:
    ( { __typename: 'Viewer' }
    & GraphQLRecursivePick<FederationTypes['Viewer'], {"id":true}> );
  Cart:
    ( { __typename: 'Cart' }
    & GraphQLRecursivePick<FederationTypes['Cart'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  FieldSet: ResolverTypeWrapper<Scalars['FieldSet']['output']>;
  link__Import: ResolverTypeWrapper<Scalars['link__Import']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  Variant: ResolverTypeWrapper<VariantModel>;
  Offer: ResolverTypeWrapper<OfferModel>;
  Cart: ResolverTypeWrapper<CartModel>;
  CartLine: ResolverTypeWrapper<CartLineModel>;
  CartWarning: ResolverTypeWrapper<CartWarningModel>;
  CartPriceChanged: ResolverTypeWrapper<Omit<CartPriceChanged, 'line' | 'oldPrice' | 'newPrice'> & { line: ResolversTypes['CartLine'], oldPrice: ResolversTypes['Money'], newPrice: ResolversTypes['Money'] }>;
  CartLineSoldOut: ResolverTypeWrapper<Omit<CartLineSoldOut, 'line'> & { line: ResolversTypes['CartLine'] }>;
  CartLineLessAvailable: ResolverTypeWrapper<Omit<CartLineLessAvailable, 'line'> & { line: ResolversTypes['CartLine'] }>;
  CartOfferClosed: ResolverTypeWrapper<Omit<CartOfferClosed, 'line'> & { line: ResolversTypes['CartLine'] }>;
  CartQuantityCapped: ResolverTypeWrapper<Omit<CartQuantityCapped, 'line'> & { line: ResolversTypes['CartLine'] }>;
  CartLineSetAside: ResolverTypeWrapper<Omit<CartLineSetAside, 'line'> & { line: ResolversTypes['CartLine'] }>;
  CartEvent: ResolverTypeWrapper<CartEventModel>;
  Wishlist: ResolverTypeWrapper<WishlistModel>;
  WishlistItem: ResolverTypeWrapper<WishlistItemModel>;
  SharedWishlist: ResolverTypeWrapper<SharedWishlistModel>;
  CartLineInput: CartLineInput;
  CartCreateInput: CartCreateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLineQuantityInput: CartLineQuantityInput;
  CartLinesSetInput: CartLinesSetInput;
  CartLinesInput: CartLinesInput;
  CartCouponInput: CartCouponInput;
  CartPricesAcknowledgeInput: CartPricesAcknowledgeInput;
  CartDeleteInput: CartDeleteInput;
  CartMergeInput: CartMergeInput;
  WishlistCreateInput: WishlistCreateInput;
  WishlistRenameInput: WishlistRenameInput;
  WishlistInput: WishlistInput;
  WishlistItemsAddInput: WishlistItemsAddInput;
  WishlistItemsRemoveInput: WishlistItemsRemoveInput;
  WishlistItemsMoveInput: WishlistItemsMoveInput;
  CartCreatePayload: ResolverTypeWrapper<Omit<CartCreatePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLinesAddPayload: ResolverTypeWrapper<Omit<CartLinesAddPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLinesSetPayload: ResolverTypeWrapper<Omit<CartLinesSetPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLinesRemovePayload: ResolverTypeWrapper<Omit<CartLinesRemovePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLinesSavePayload: ResolverTypeWrapper<Omit<CartLinesSavePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartLinesRestorePayload: ResolverTypeWrapper<Omit<CartLinesRestorePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartCouponAddPayload: ResolverTypeWrapper<Omit<CartCouponAddPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartCouponRemovePayload: ResolverTypeWrapper<Omit<CartCouponRemovePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartPricesAcknowledgePayload: ResolverTypeWrapper<Omit<CartPricesAcknowledgePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartDeletePayload: ResolverTypeWrapper<Omit<CartDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartMergePayload: ResolverTypeWrapper<Omit<CartMergePayload, 'cart' | 'warnings' | 'userErrors'> & { cart?: Maybe<ResolversTypes['Cart']>, warnings: ReadonlyArray<ResolversTypes['CartWarning']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistCreatePayload: ResolverTypeWrapper<Omit<WishlistCreatePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistRenamePayload: ResolverTypeWrapper<Omit<WishlistRenamePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistDeletePayload: ResolverTypeWrapper<Omit<WishlistDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistItemsAddPayload: ResolverTypeWrapper<Omit<WishlistItemsAddPayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistItemsRemovePayload: ResolverTypeWrapper<Omit<WishlistItemsRemovePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistItemsMovePayload: ResolverTypeWrapper<Omit<WishlistItemsMovePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistSharePayload: ResolverTypeWrapper<Omit<WishlistSharePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  WishlistUnsharePayload: ResolverTypeWrapper<Omit<WishlistUnsharePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversTypes['UserError']> }>;
  CartNotFound: ResolverTypeWrapper<CartNotFound>;
  CartMerged: ResolverTypeWrapper<CartMergedModel>;
  UnknownCartLine: ResolverTypeWrapper<UnknownCartLine>;
  OfferUnavailable: ResolverTypeWrapper<OfferUnavailable>;
  QuantityOutOfRange: ResolverTypeWrapper<QuantityOutOfRange>;
  CartFull: ResolverTypeWrapper<CartFull>;
  CurrencyMismatch: ResolverTypeWrapper<CurrencyMismatch>;
  UnknownWishlist: ResolverTypeWrapper<UnknownWishlist>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  BigInt: ResolverTypeWrapper<Scalars['BigInt']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  UserError: ResolverTypeWrapper<UserErrorModel>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  FieldSet: Scalars['FieldSet']['output'];
  link__Import: Scalars['link__Import']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  Viewer: ViewerModel;
  Variant: VariantModel;
  Offer: OfferModel;
  Cart: CartModel;
  CartLine: CartLineModel;
  CartWarning: CartWarningModel;
  CartPriceChanged: Omit<CartPriceChanged, 'line' | 'oldPrice' | 'newPrice'> & { line: ResolversParentTypes['CartLine'], oldPrice: ResolversParentTypes['Money'], newPrice: ResolversParentTypes['Money'] };
  CartLineSoldOut: Omit<CartLineSoldOut, 'line'> & { line: ResolversParentTypes['CartLine'] };
  CartLineLessAvailable: Omit<CartLineLessAvailable, 'line'> & { line: ResolversParentTypes['CartLine'] };
  CartOfferClosed: Omit<CartOfferClosed, 'line'> & { line: ResolversParentTypes['CartLine'] };
  CartQuantityCapped: Omit<CartQuantityCapped, 'line'> & { line: ResolversParentTypes['CartLine'] };
  CartLineSetAside: Omit<CartLineSetAside, 'line'> & { line: ResolversParentTypes['CartLine'] };
  CartEvent: CartEventModel;
  Wishlist: WishlistModel;
  WishlistItem: WishlistItemModel;
  SharedWishlist: SharedWishlistModel;
  CartLineInput: CartLineInput;
  CartCreateInput: CartCreateInput;
  CartLinesAddInput: CartLinesAddInput;
  CartLineQuantityInput: CartLineQuantityInput;
  CartLinesSetInput: CartLinesSetInput;
  CartLinesInput: CartLinesInput;
  CartCouponInput: CartCouponInput;
  CartPricesAcknowledgeInput: CartPricesAcknowledgeInput;
  CartDeleteInput: CartDeleteInput;
  CartMergeInput: CartMergeInput;
  WishlistCreateInput: WishlistCreateInput;
  WishlistRenameInput: WishlistRenameInput;
  WishlistInput: WishlistInput;
  WishlistItemsAddInput: WishlistItemsAddInput;
  WishlistItemsRemoveInput: WishlistItemsRemoveInput;
  WishlistItemsMoveInput: WishlistItemsMoveInput;
  CartCreatePayload: Omit<CartCreatePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLinesAddPayload: Omit<CartLinesAddPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLinesSetPayload: Omit<CartLinesSetPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLinesRemovePayload: Omit<CartLinesRemovePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLinesSavePayload: Omit<CartLinesSavePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartLinesRestorePayload: Omit<CartLinesRestorePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartCouponAddPayload: Omit<CartCouponAddPayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartCouponRemovePayload: Omit<CartCouponRemovePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartPricesAcknowledgePayload: Omit<CartPricesAcknowledgePayload, 'cart' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartDeletePayload: Omit<CartDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartMergePayload: Omit<CartMergePayload, 'cart' | 'warnings' | 'userErrors'> & { cart?: Maybe<ResolversParentTypes['Cart']>, warnings: ReadonlyArray<ResolversParentTypes['CartWarning']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistCreatePayload: Omit<WishlistCreatePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistRenamePayload: Omit<WishlistRenamePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistDeletePayload: Omit<WishlistDeletePayload, 'userErrors'> & { userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistItemsAddPayload: Omit<WishlistItemsAddPayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistItemsRemovePayload: Omit<WishlistItemsRemovePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistItemsMovePayload: Omit<WishlistItemsMovePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistSharePayload: Omit<WishlistSharePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  WishlistUnsharePayload: Omit<WishlistUnsharePayload, 'wishlist' | 'userErrors'> & { wishlist?: Maybe<ResolversParentTypes['Wishlist']>, userErrors: ReadonlyArray<ResolversParentTypes['UserError']> };
  CartNotFound: CartNotFound;
  CartMerged: CartMergedModel;
  UnknownCartLine: UnknownCartLine;
  OfferUnavailable: OfferUnavailable;
  QuantityOutOfRange: QuantityOutOfRange;
  CartFull: CartFull;
  CurrencyMismatch: CurrencyMismatch;
  UnknownWishlist: UnknownWishlist;
  CurrencyCode: Scalars['CurrencyCode']['output'];
  Money: MoneyValue;
  Decimal: Scalars['Decimal']['output'];
  BigInt: Scalars['BigInt']['output'];
  DateTime: Scalars['DateTime']['output'];
  UserError: UserErrorModel;
  InvalidInput: InvalidInput;
  VersionConflict: VersionConflict;
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  Int: Scalars['Int']['output'];
};

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  as?: Maybe<Scalars['String']['input']>;
  import?: Maybe<ReadonlyArray<Maybe<Scalars['link__Import']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type OverrideDirectiveArgs = {
  from: Scalars['String']['input'];
};

export type OverrideDirectiveResolver<Result, Parent, ContextType = Context, Args = OverrideDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  sizedFields?: Maybe<ReadonlyArray<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface FieldSetScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['FieldSet'], any> {
  name: 'FieldSet';
}

export interface Link__ImportScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['link__Import'], any> {
  name: 'link__Import';
}

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType, RequireFields<QueryCartArgs, 'id'>>;
  sharedWishlist?: Resolver<Maybe<ResolversTypes['SharedWishlist']>, ParentType, ContextType, RequireFields<QuerySharedWishlistArgs, 'secret'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  cartCreate?: Resolver<Maybe<ResolversTypes['CartCreatePayload']>, ParentType, ContextType, RequireFields<MutationCartCreateArgs, 'input'>>;
  cartLinesAdd?: Resolver<Maybe<ResolversTypes['CartLinesAddPayload']>, ParentType, ContextType, RequireFields<MutationCartLinesAddArgs, 'input'>>;
  cartLinesSet?: Resolver<Maybe<ResolversTypes['CartLinesSetPayload']>, ParentType, ContextType, RequireFields<MutationCartLinesSetArgs, 'input'>>;
  cartLinesRemove?: Resolver<Maybe<ResolversTypes['CartLinesRemovePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesRemoveArgs, 'input'>>;
  cartLinesSave?: Resolver<Maybe<ResolversTypes['CartLinesSavePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesSaveArgs, 'input'>>;
  cartLinesRestore?: Resolver<Maybe<ResolversTypes['CartLinesRestorePayload']>, ParentType, ContextType, RequireFields<MutationCartLinesRestoreArgs, 'input'>>;
  cartCouponAdd?: Resolver<Maybe<ResolversTypes['CartCouponAddPayload']>, ParentType, ContextType, RequireFields<MutationCartCouponAddArgs, 'input'>>;
  cartCouponRemove?: Resolver<Maybe<ResolversTypes['CartCouponRemovePayload']>, ParentType, ContextType, RequireFields<MutationCartCouponRemoveArgs, 'input'>>;
  cartPricesAcknowledge?: Resolver<Maybe<ResolversTypes['CartPricesAcknowledgePayload']>, ParentType, ContextType, RequireFields<MutationCartPricesAcknowledgeArgs, 'input'>>;
  cartDelete?: Resolver<Maybe<ResolversTypes['CartDeletePayload']>, ParentType, ContextType, RequireFields<MutationCartDeleteArgs, 'input'>>;
  cartMerge?: Resolver<Maybe<ResolversTypes['CartMergePayload']>, ParentType, ContextType, RequireFields<MutationCartMergeArgs, 'input'>>;
  wishlistCreate?: Resolver<Maybe<ResolversTypes['WishlistCreatePayload']>, ParentType, ContextType, RequireFields<MutationWishlistCreateArgs, 'input'>>;
  wishlistRename?: Resolver<Maybe<ResolversTypes['WishlistRenamePayload']>, ParentType, ContextType, RequireFields<MutationWishlistRenameArgs, 'input'>>;
  wishlistDelete?: Resolver<Maybe<ResolversTypes['WishlistDeletePayload']>, ParentType, ContextType, RequireFields<MutationWishlistDeleteArgs, 'input'>>;
  wishlistItemsAdd?: Resolver<Maybe<ResolversTypes['WishlistItemsAddPayload']>, ParentType, ContextType, RequireFields<MutationWishlistItemsAddArgs, 'input'>>;
  wishlistItemsRemove?: Resolver<Maybe<ResolversTypes['WishlistItemsRemovePayload']>, ParentType, ContextType, RequireFields<MutationWishlistItemsRemoveArgs, 'input'>>;
  wishlistItemsMove?: Resolver<Maybe<ResolversTypes['WishlistItemsMovePayload']>, ParentType, ContextType, RequireFields<MutationWishlistItemsMoveArgs, 'input'>>;
  wishlistShare?: Resolver<Maybe<ResolversTypes['WishlistSharePayload']>, ParentType, ContextType, RequireFields<MutationWishlistShareArgs, 'input'>>;
  wishlistUnshare?: Resolver<Maybe<ResolversTypes['WishlistUnsharePayload']>, ParentType, ContextType, RequireFields<MutationWishlistUnshareArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  cartChanged?: SubscriptionResolver<Maybe<ResolversTypes['CartEvent']>, "cartChanged", ParentType, ContextType, RequireFields<SubscriptionCartChangedArgs, 'cartId'>>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer'], FederationReferenceType extends FederationReferenceTypes['Viewer'] = FederationReferenceTypes['Viewer']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Viewer']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  wishlists?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Wishlist']>>, ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type OfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Offer'] = ResolversParentTypes['Offer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cart'] = ResolversParentTypes['Cart'], FederationReferenceType extends FederationReferenceTypes['Cart'] = FederationReferenceTypes['Cart']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cart']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  savedLines?: Resolver<ReadonlyArray<ResolversTypes['CartLine']>, ParentType, ContextType>;
  totalQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subtotal?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  couponCodes?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLine'] = ResolversParentTypes['CartLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  offer?: Resolver<Maybe<ResolversTypes['Offer']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  seenPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CartWarningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartWarning'] = ResolversParentTypes['CartWarning']> = {
  __resolveType: TypeResolveFn<'CartPriceChanged' | 'CartLineSoldOut' | 'CartLineLessAvailable' | 'CartOfferClosed' | 'CartQuantityCapped' | 'CartLineSetAside', ParentType, ContextType>;
};

export type CartPriceChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPriceChanged'] = ResolversParentTypes['CartPriceChanged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  oldPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  newPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineSoldOutResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineSoldOut'] = ResolversParentTypes['CartLineSoldOut']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineLessAvailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineLessAvailable'] = ResolversParentTypes['CartLineLessAvailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  availableQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartOfferClosedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartOfferClosed'] = ResolversParentTypes['CartOfferClosed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartQuantityCappedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartQuantityCapped'] = ResolversParentTypes['CartQuantityCapped']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartLineSetAsideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLineSetAside'] = ResolversParentTypes['CartLineSetAside']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['CartLine'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartEvent'] = ResolversParentTypes['CartEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  mergedInto?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type WishlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Wishlist'] = ResolversParentTypes['Wishlist']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isShared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['WishlistItem']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WishlistItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItem'] = ResolversParentTypes['WishlistItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SharedWishlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedWishlist'] = ResolversParentTypes['SharedWishlist']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<ReadonlyArray<ResolversTypes['WishlistItem']>, ParentType, ContextType>;
};

export type CartCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCreatePayload'] = ResolversParentTypes['CartCreatePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLinesAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesAddPayload'] = ResolversParentTypes['CartLinesAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLinesSetPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesSetPayload'] = ResolversParentTypes['CartLinesSetPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLinesRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesRemovePayload'] = ResolversParentTypes['CartLinesRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLinesSavePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesSavePayload'] = ResolversParentTypes['CartLinesSavePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartLinesRestorePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartLinesRestorePayload'] = ResolversParentTypes['CartLinesRestorePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartCouponAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponAddPayload'] = ResolversParentTypes['CartCouponAddPayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartCouponRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartCouponRemovePayload'] = ResolversParentTypes['CartCouponRemovePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartPricesAcknowledgePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartPricesAcknowledgePayload'] = ResolversParentTypes['CartPricesAcknowledgePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartDeletePayload'] = ResolversParentTypes['CartDeletePayload']> = {
  deleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartMergePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartMergePayload'] = ResolversParentTypes['CartMergePayload']> = {
  cart?: Resolver<Maybe<ResolversTypes['Cart']>, ParentType, ContextType>;
  warnings?: Resolver<ReadonlyArray<ResolversTypes['CartWarning']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistCreatePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistCreatePayload'] = ResolversParentTypes['WishlistCreatePayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistRenamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistRenamePayload'] = ResolversParentTypes['WishlistRenamePayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistDeletePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistDeletePayload'] = ResolversParentTypes['WishlistDeletePayload']> = {
  deleted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistItemsAddPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItemsAddPayload'] = ResolversParentTypes['WishlistItemsAddPayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistItemsRemovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItemsRemovePayload'] = ResolversParentTypes['WishlistItemsRemovePayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistItemsMovePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistItemsMovePayload'] = ResolversParentTypes['WishlistItemsMovePayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistSharePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistSharePayload'] = ResolversParentTypes['WishlistSharePayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WishlistUnsharePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WishlistUnsharePayload'] = ResolversParentTypes['WishlistUnsharePayload']> = {
  wishlist?: Resolver<Maybe<ResolversTypes['Wishlist']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CartNotFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartNotFound'] = ResolversParentTypes['CartNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartMergedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartMerged'] = ResolversParentTypes['CartMerged']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  cartId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownCartLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownCartLine'] = ResolversParentTypes['UnknownCartLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OfferUnavailableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OfferUnavailable'] = ResolversParentTypes['OfferUnavailable']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuantityOutOfRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuantityOutOfRange'] = ResolversParentTypes['QuantityOutOfRange']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CartFullResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CartFull'] = ResolversParentTypes['CartFull']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CurrencyMismatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurrencyMismatch'] = ResolversParentTypes['CurrencyMismatch']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownWishlistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnknownWishlist'] = ResolversParentTypes['UnknownWishlist']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  minorUnits?: Resolver<ResolversTypes['BigInt'], ParentType, ContextType>;
  fractionDigits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface BigIntScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['BigInt'], any> {
  name: 'BigInt';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'CartNotFound' | 'CartMerged' | 'UnknownCartLine' | 'OfferUnavailable' | 'QuantityOutOfRange' | 'CartFull' | 'CurrencyMismatch' | 'UnknownWishlist' | 'InvalidInput' | 'VersionConflict', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  FieldSet?: GraphQLScalarType;
  link__Import?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  Offer?: OfferResolvers<ContextType>;
  Cart?: CartResolvers<ContextType>;
  CartLine?: CartLineResolvers<ContextType>;
  CartWarning?: CartWarningResolvers<ContextType>;
  CartPriceChanged?: CartPriceChangedResolvers<ContextType>;
  CartLineSoldOut?: CartLineSoldOutResolvers<ContextType>;
  CartLineLessAvailable?: CartLineLessAvailableResolvers<ContextType>;
  CartOfferClosed?: CartOfferClosedResolvers<ContextType>;
  CartQuantityCapped?: CartQuantityCappedResolvers<ContextType>;
  CartLineSetAside?: CartLineSetAsideResolvers<ContextType>;
  CartEvent?: CartEventResolvers<ContextType>;
  Wishlist?: WishlistResolvers<ContextType>;
  WishlistItem?: WishlistItemResolvers<ContextType>;
  SharedWishlist?: SharedWishlistResolvers<ContextType>;
  CartCreatePayload?: CartCreatePayloadResolvers<ContextType>;
  CartLinesAddPayload?: CartLinesAddPayloadResolvers<ContextType>;
  CartLinesSetPayload?: CartLinesSetPayloadResolvers<ContextType>;
  CartLinesRemovePayload?: CartLinesRemovePayloadResolvers<ContextType>;
  CartLinesSavePayload?: CartLinesSavePayloadResolvers<ContextType>;
  CartLinesRestorePayload?: CartLinesRestorePayloadResolvers<ContextType>;
  CartCouponAddPayload?: CartCouponAddPayloadResolvers<ContextType>;
  CartCouponRemovePayload?: CartCouponRemovePayloadResolvers<ContextType>;
  CartPricesAcknowledgePayload?: CartPricesAcknowledgePayloadResolvers<ContextType>;
  CartDeletePayload?: CartDeletePayloadResolvers<ContextType>;
  CartMergePayload?: CartMergePayloadResolvers<ContextType>;
  WishlistCreatePayload?: WishlistCreatePayloadResolvers<ContextType>;
  WishlistRenamePayload?: WishlistRenamePayloadResolvers<ContextType>;
  WishlistDeletePayload?: WishlistDeletePayloadResolvers<ContextType>;
  WishlistItemsAddPayload?: WishlistItemsAddPayloadResolvers<ContextType>;
  WishlistItemsRemovePayload?: WishlistItemsRemovePayloadResolvers<ContextType>;
  WishlistItemsMovePayload?: WishlistItemsMovePayloadResolvers<ContextType>;
  WishlistSharePayload?: WishlistSharePayloadResolvers<ContextType>;
  WishlistUnsharePayload?: WishlistUnsharePayloadResolvers<ContextType>;
  CartNotFound?: CartNotFoundResolvers<ContextType>;
  CartMerged?: CartMergedResolvers<ContextType>;
  UnknownCartLine?: UnknownCartLineResolvers<ContextType>;
  OfferUnavailable?: OfferUnavailableResolvers<ContextType>;
  QuantityOutOfRange?: QuantityOutOfRangeResolvers<ContextType>;
  CartFull?: CartFullResolvers<ContextType>;
  CurrencyMismatch?: CurrencyMismatchResolvers<ContextType>;
  UnknownWishlist?: UnknownWishlistResolvers<ContextType>;
  CurrencyCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  BigInt?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  UserError?: UserErrorResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  link?: LinkDirectiveResolver<any, any, ContextType>;
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  override?: OverrideDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
};

