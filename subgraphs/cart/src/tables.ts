import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const cartSchema = pgSchema('cart');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const minor = (name: string) => bigint(name, { mode: 'bigint' });

/**
 * A cart is one row: its lines are read and written together, always, and a lock on the row is a lock on all of them.
 * Guests' carts lie here, too, where there is no Redis.
 */
export const cart = cartSchema.table(
  'cart',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id'),
    /** Of a guest's cart: whoever knows the secret owns it. */
    secretHash: text('secret_hash'),
    currency: text('currency').notNull(),
    status: text('status', { enum: ['OPEN', 'MERGED'] })
      .notNull()
      .default('OPEN'),
    mergedInto: uuid('merged_into'),
    version: integer('version').notNull().default(1),
    couponCodes: text('coupon_codes').array().notNull().default([]),
    lines: jsonb('lines').notNull().default([]),
    /** Keys of changes that were made, so that a repeat makes none. */
    applied: jsonb('applied').notNull().default([]),
    /** The version of which its user was reminded. */
    remindedVersion: integer('reminded_version').notNull().default(0),
    createdAt: moment('created_at').notNull(),
    changedAt: moment('changed_at').notNull(),
    expiresAt: moment('expires_at'),
  },
  (t) => [
    uniqueIndex('cart_of_user').on(t.userId).where(sql`${t.status} = 'OPEN'`),
    index('cart_idle')
      .on(t.changedAt)
      .where(sql`${t.userId} is not null and ${t.remindedVersion} < ${t.version} and ${t.lines} <> '[]'`),
    index('cart_expiring').on(t.expiresAt).where(sql`${t.expiresAt} is not null`),
    check('one_owner', sql`(${t.userId} is null) <> (${t.secretHash} is null)`),
    check('merged_somewhere', sql`(${t.status} = 'MERGED') = (${t.mergedInto} is not null)`),
    check('lines_bounded', sql`jsonb_array_length(${t.lines}) <= 1000`),
  ],
);

/** What this domain must know of catalog: who offers what. */
export const knownOffer = cartSchema.table(
  'known_offer',
  {
    offerId: uuid('offer_id').primaryKey(),
    variantId: uuid('variant_id').notNull(),
    productId: uuid('product_id').notNull(),
    /** Null until the offer itself has been heard of: a price may come first. */
    sellerId: uuid('seller_id'),
    open: boolean('open').notNull().default(false),
  },
  (t) => [index('known_offer_variant').on(t.variantId)],
);

/** What an offer costs in a currency. */
export const knownPrice = cartSchema.table(
  'known_price',
  {
    offerId: uuid('offer_id').notNull(),
    currency: text('currency').notNull(),
    listMinor: minor('list_minor').notNull(),
    saleMinor: minor('sale_minor'),
    saleFrom: moment('sale_from'),
    saleTo: moment('sale_to'),
  },
  (t) => [
    primaryKey({ columns: [t.offerId, t.currency] }),
    index('known_price_begin').on(t.saleFrom).where(sql`${t.saleFrom} is not null`),
    index('known_price_end').on(t.saleTo).where(sql`${t.saleTo} is not null`),
  ],
);

export const knownVariant = cartSchema.table('known_variant', {
  variantId: uuid('variant_id').primaryKey(),
  title: text('title').notNull(),
  status: text('status', { enum: ['DRAFT', 'ACTIVE', 'ARCHIVED'] }).notNull(),
});

/** The one seller that is the house: its goods lie in the shared places. */
export const knownSeller = cartSchema.table('known_seller', {
  sellerId: uuid('seller_id').primaryKey(),
  own: boolean('own').notNull(),
});

/** What inventory last said: units that a seller could send; those of shared places under the nil UUID. */
export const knownStock = cartSchema.table(
  'known_stock',
  {
    variantId: uuid('variant_id').notNull(),
    sellerId: uuid('seller_id').notNull(),
    available: integer('available').notNull(),
    /** Of the news in inventory's log: older news that comes late is no news. */
    position: bigint('position', { mode: 'number' }).notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.variantId, t.sellerId] })],
);

/** Whether somebody wants to be reminded. */
export const knownUser = cartSchema.table('known_user', {
  userId: uuid('user_id').primaryKey(),
  marketingConsent: boolean('marketing_consent').notNull(),
});

export const wishlist = cartSchema.table(
  'wishlist',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    name: text('name').notNull(),
    /** While it is shared: whoever knows the secret may look. */
    shareHash: text('share_hash').unique(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index('wishlist_user').on(t.userId, t.id)],
);

export const wishlistItem = cartSchema.table(
  'wishlist_item',
  {
    id: uuid('id').primaryKey(),
    wishlistId: uuid('wishlist_id')
      .notNull()
      .references(() => wishlist.id, { onDelete: 'cascade' }),
    variantId: uuid('variant_id').notNull(),
    currency: text('currency').notNull(),
    /** The lowest price when somebody last looked, or was told; null when nobody sold it. */
    notedMinor: minor('noted_minor'),
    /** When it was last told that there is some again: stock that wavers around zero is told once a day. */
    stockToldAt: moment('stock_told_at'),
    addedAt: moment('added_at').notNull(),
  },
  (t) => [
    uniqueIndex('wishlist_item_once').on(t.wishlistId, t.variantId),
    index('wishlist_item_variant').on(t.variantId),
  ],
);
