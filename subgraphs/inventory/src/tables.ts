import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const inventory = pgSchema('inventory');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What this domain must know of catalog to decide; filled by its events. */
export const knownVariant = inventory.table('known_variant', {
  id: uuid('id').primaryKey(),
  productId: uuid('product_id').notNull(),
  sku: text('sku').notNull(),
});

export const location = inventory.table(
  'location',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind', { enum: ['WAREHOUSE', 'STORE', 'SELLER'] }).notNull(),
    sellerId: uuid('seller_id'),
    countryCode: text('country_code').notNull(),
    city: text('city').notNull(),
    latitude: doublePrecision('latitude').notNull(),
    longitude: doublePrecision('longitude').notNull(),
    ships: boolean('ships').notNull().default(true),
  },
  (t) => [check('seller_has_own_places', sql`(${t.kind} = 'SELLER') = (${t.sellerId} is not null)`)],
);

export const stock = inventory.table(
  'stock',
  {
    variantId: uuid('variant_id').notNull(),
    locationId: uuid('location_id')
      .notNull()
      .references(() => location.id),
    onHand: integer('on_hand').notNull().default(0),
    reserved: integer('reserved').notNull().default(0),
    safety: integer('safety').notNull().default(0),
    leadDays: integer('lead_days').notNull().default(7),
    /** At or below this many unpromised units somebody is told. */
    reorderPoint: integer('reorder_point').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.locationId] }),
    // Refuses to oversell even if every line of TypeScript is wrong.
    check('never_oversold', sql`0 <= ${t.reserved} and ${t.reserved} <= ${t.onHand}`),
    check('safety_not_negative', sql`${t.safety} >= 0 and ${t.leadDays} >= 0`),
  ],
);

/** The ledger: counts in `stock` are the sums of its entries. A trigger refuses to change one. */
export const stockEntry = inventory.table(
  'stock_entry',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    variantId: uuid('variant_id').notNull(),
    locationId: uuid('location_id').notNull(),
    cause: text('cause', {
      enum: ['RECEIVED', 'ADJUSTED', 'TRANSFERRED', 'RESERVED', 'RELEASED', 'EXPIRED', 'SOLD', 'RETURNED'],
    }).notNull(),
    onHandDelta: integer('on_hand_delta').notNull(),
    reservedDelta: integer('reserved_delta').notNull(),
    reference: text('reference'),
    note: text('note'),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [index('stock_entry_variant').on(t.variantId, t.id)],
);

export const reservation = inventory.table(
  'reservation',
  {
    id: uuid('id').primaryKey(),
    /** One reservation a key, however often it is asked for. */
    key: text('key').notNull().unique(),
    inputHash: text('input_hash').notNull(),
    status: text('status', { enum: ['HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED'] }).notNull(),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index('reservation_held').on(t.expiresAt).where(sql`${t.status} = 'HELD'`)],
);

export const reservationLine = inventory.table(
  'reservation_line',
  {
    reservationId: uuid('reservation_id')
      .notNull()
      .references(() => reservation.id),
    variantId: uuid('variant_id').notNull(),
    locationId: uuid('location_id').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.reservationId, t.variantId, t.locationId] }),
    index('reservation_line_variant').on(t.variantId),
    check('quantity_positive', sql`${t.quantity} > 0`),
  ],
);

/** Units sold a day, kept for safety stock. */
export const demandDay = inventory.table(
  'demand_day',
  {
    variantId: uuid('variant_id').notNull(),
    locationId: uuid('location_id').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    units: bigint('units', { mode: 'number' }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.variantId, t.locationId, t.day] })],
);

export const stockAlert = inventory.table(
  'stock_alert',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    variantId: uuid('variant_id').notNull(),
    locationId: uuid('location_id').notNull(),
    available: integer('available').notNull(),
    threshold: integer('threshold').notNull(),
    raisedAt: moment('raised_at').notNull().defaultNow(),
    clearedAt: moment('cleared_at'),
  },
  // One open alert a place: a count that wavers around the threshold is told once.
  (t) => [uniqueIndex('stock_alert_open').on(t.variantId, t.locationId).where(sql`${t.clearedAt} is null`)],
);
