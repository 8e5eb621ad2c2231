import { boolean, doublePrecision, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, orders, taxClasses } from './columns.ts';

/** What this domain must know of catalog to quote; filled by its events. */
export const knownVariant = orders.table(
  'known_variant',
  {
    id: uuid('id').primaryKey(),
    productId: uuid('product_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    active: boolean('active').notNull(),
    taxClass: text('tax_class', { enum: taxClasses }).notNull(),
    weightGrams: integer('weight_grams').notNull(),
  },
  (t) => [index('known_variant_product').on(t.productId)],
);

export const knownOffer = orders.table('known_offer', {
  id: uuid('id').primaryKey(),
  variantId: uuid('variant_id').notNull(),
  sellerId: uuid('seller_id').notNull(),
  open: boolean('open').notNull(),
});

export const knownPrice = orders.table(
  'known_price',
  {
    offerId: uuid('offer_id').notNull(),
    currency: text('currency').notNull(),
    listMinor: minor('list_minor').notNull(),
    saleMinor: minor('sale_minor'),
    saleFrom: moment('sale_from'),
    saleTo: moment('sale_to'),
  },
  (t) => [primaryKey({ columns: [t.offerId, t.currency] })],
);

/** Sellers are guests of the house, but for the one that is the house: its goods lie in the shared places. */
export const knownSeller = orders.table('known_seller', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  own: boolean('own').notNull(),
});

export const knownLocation = orders.table('known_location', {
  id: uuid('id').primaryKey(),
  sellerId: uuid('seller_id'),
  countryCode: text('country_code').notNull(),
  city: text('city').notNull().default(''),
  latitude: doublePrecision('latitude').notNull(),
  longitude: doublePrecision('longitude').notNull(),
});

/** What fulfillment has learnt of a lane; none: the rate's own hours are promised. */
export const knownLane = orders.table(
  'known_lane',
  {
    fromCountry: text('from_country').notNull(),
    toCountry: text('to_country').notNull(),
    service: text('service').notNull(),
    p50Hours: doublePrecision('p50_hours').notNull(),
    p90Hours: doublePrecision('p90_hours').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromCountry, t.toCountry, t.service] })],
);

/** Guests' carts that somebody took over by signing in: nobody else continues what was begun with them. */
export const knownMerge = orders.table('known_merge', {
  guestCartId: uuid('guest_cart_id').primaryKey(),
  userId: uuid('user_id').notNull(),
});

/** Products that were bought in one order: counted every night, of each product the closest few. */
export const boughtTogether = orders.table(
  'bought_together',
  {
    productId: uuid('product_id').notNull(),
    otherId: uuid('other_id').notNull(),
    /** In how many orders both were. */
    orders: integer('orders').notNull(),
    /** Of the orders with either: one, when neither is ever bought without the other. */
    closeness: doublePrecision('closeness').notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.otherId] })],
);
