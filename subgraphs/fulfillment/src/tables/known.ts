import { sql } from 'drizzle-orm';
import { bigint, boolean, check, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { fulfillment, moment, real } from './columns.ts';
import type { Address } from '../domain/address.ts';

/** What this domain must know of inventory's places; filled by its events. */
export const knownLocation = fulfillment.table('known_location', {
  id: uuid('id').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
  sellerId: uuid('seller_id'),
  countryCode: text('country_code').notNull(),
  city: text('city').notNull(),
  latitude: real('latitude').notNull(),
  longitude: real('longitude').notNull(),
  /** Whether parcels leave from here, and come back to here. */
  ships: boolean('ships').notNull().default(true),
});

/** What lies at the places of sellers, as inventory tells it: the house pays itself nothing for a place. */
export const knownStock = fulfillment.table(
  'known_stock',
  {
    locationId: uuid('location_id').notNull(),
    variantId: uuid('variant_id').notNull(),
    onHand: integer('on_hand').notNull(),
    /** Of the news it was in: older news that comes later is none. */
    position: bigint('position', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.locationId, t.variantId] }), check('on_hand_not_negative', sql`${t.onHand} >= 0`)],
);

/** What this domain must know of catalog to pack; filled by its events. */
export const knownVariant = fulfillment.table('known_variant', {
  id: uuid('id').primaryKey(),
  sku: text('sku').notNull(),
  title: text('title').notNull(),
  weightGrams: integer('weight_grams').notNull(),
  millimeters: integer('millimeters').array().notNull(),
});

/** What this domain must know of an order to send it. */
export const knownOrder = fulfillment.table(
  'known_order',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull(),
    /** Null for a guest. */
    userId: uuid('user_id'),
    address: jsonb('address').$type<Address>().notNull(),
    latitude: real('latitude'),
    longitude: real('longitude'),
    giftMessage: text('gift_message'),
    priority: boolean('priority').notNull(),
    /** STORE: its buyer has it from the first moment on, and paid for it at a till. */
    channel: text('channel', { enum: ['ONLINE', 'STORE'] })
      .notNull()
      .default('ONLINE'),
    placedAt: moment('placed_at').notNull(),
    /** An address change was promised and is on its way: nothing is packed before it is here, or this is over. */
    addressHeldUntil: moment('address_held_until'),
    /** Its buyer is erased: the address goes with the last of its units that is under way. */
    forget: boolean('forget').notNull().default(false),
  },
  (t) => [index('known_order_user').on(t.userId, t.id)],
);

/** Orders of which nothing is fetched or packed yet; told perhaps before we hear of the order itself. */
export const heldOrder = fulfillment.table('held_order', { orderId: uuid('order_id').primaryKey() });

/** Who is erased: what is heard of only later is forgotten, too. */
export const forgottenUser = fulfillment.table('forgotten_user', { userId: uuid('user_id').primaryKey() });
