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
      enum: ['RECEIVED', 'ADJUSTED', 'TRANSFERRED', 'RESERVED', 'RELEASED', 'EXPIRED', 'SOLD', 'CANCELLED', 'RETURNED'],
    }).notNull(),
    onHandDelta: integer('on_hand_delta').notNull(),
    reservedDelta: integer('reserved_delta').notNull(),
    reference: text('reference'),
    note: text('note'),
    /** Where it was sold, when it was not online. */
    channel: text('channel', { enum: ['STORE', 'POS'] }),
    at: moment('at').notNull().defaultNow(),
  },
  (t) => [
    index('stock_entry_variant').on(t.variantId, t.id),
    uniqueIndex('stock_entry_put_back_once')
      .on(t.reference, t.variantId, t.locationId)
      .where(sql`${t.cause} in ('CANCELLED', 'RETURNED')`),
  ],
);

export const reservation = inventory.table(
  'reservation',
  {
    id: uuid('id').primaryKey(),
    /** One reservation a key, however often it is asked for. */
    key: text('key').notNull().unique(),
    inputHash: text('input_hash').notNull(),
    status: text('status', { enum: ['HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED', 'RETURNED'] }).notNull(),
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

/** Whom goods are bought from. */
export const supplier = inventory.table('supplier', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull().unique(),
  countryCode: text('country_code').notNull(),
  leadDays: integer('lead_days').notNull(),
});

/** Who supplies what, in what packs and for how much. */
export const supply = inventory.table(
  'supply',
  {
    variantId: uuid('variant_id').notNull(),
    supplierId: uuid('supplier_id')
      .notNull()
      .references(() => supplier.id),
    packSize: integer('pack_size').notNull(),
    unitMinor: bigint('unit_minor', { mode: 'bigint' }).notNull(),
    currency: text('currency').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.variantId, t.supplierId] }),
    check('supply_makes_sense', sql`${t.packSize} > 0 and ${t.unitMinor} >= 0`),
  ],
);

export const purchaseOrder = inventory.table(
  'purchase_order',
  {
    id: uuid('id').primaryKey(),
    supplierId: uuid('supplier_id')
      .notNull()
      .references(() => supplier.id),
    locationId: uuid('location_id')
      .notNull()
      .references(() => location.id),
    status: text('status', { enum: ['DRAFT', 'ORDERED', 'RECEIVED', 'CANCELLED'] }).notNull(),
    draftedAt: moment('drafted_at').notNull(),
    orderedAt: moment('ordered_at'),
    expectedAt: moment('expected_at'),
    endedAt: moment('ended_at'),
  },
  (t) => [
    index('purchase_order_status').on(t.status, t.id),
    // What falls short meanwhile joins the draft that is there.
    uniqueIndex('purchase_order_draft').on(t.supplierId, t.locationId).where(sql`${t.status} = 'DRAFT'`),
  ],
);

export const purchaseOrderLine = inventory.table(
  'purchase_order_line',
  {
    purchaseOrderId: uuid('purchase_order_id')
      .notNull()
      .references(() => purchaseOrder.id),
    variantId: uuid('variant_id').notNull(),
    quantity: integer('quantity').notNull(),
    received: integer('received').notNull().default(0),
    unitMinor: bigint('unit_minor', { mode: 'bigint' }).notNull(),
    currency: text('currency').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.purchaseOrderId, t.variantId] }),
    index('purchase_order_line_variant').on(t.variantId),
    check('received_no_more', sql`${t.quantity} > 0 and ${t.received} between 0 and ${t.quantity}`),
  ],
);

/** Somebody walks through a store and takes things; whoever leaves, pays. */
export const storeSession = inventory.table(
  'store_session',
  {
    id: uuid('id').primaryKey(),
    locationId: uuid('location_id')
      .notNull()
      .references(() => location.id),
    userId: uuid('user_id').notNull(),
    status: text('status', { enum: ['OPEN', 'SETTLED'] }).notNull(),
    openedAt: moment('opened_at').notNull(),
    settledAt: moment('settled_at'),
  },
  (t) => [uniqueIndex('store_session_open').on(t.userId).where(sql`${t.status} = 'OPEN'`)],
);

export const storeSessionItem = inventory.table(
  'store_session_item',
  {
    sessionId: uuid('session_id')
      .notNull()
      .references(() => storeSession.id),
    variantId: uuid('variant_id').notNull(),
    quantity: integer('quantity').notNull(),
  },
  (t) => [primaryKey({ columns: [t.sessionId, t.variantId] }), check('taken_not_negative', sql`${t.quantity} >= 0`)],
);
