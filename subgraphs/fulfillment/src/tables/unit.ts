import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { fulfillment, moment, services } from './columns.ts';
import { knownOrder } from './known.ts';

const unitStatuses = ['PENDING', 'PICKING', 'PACKED', 'SHIPPED', 'DELIVERED', 'UNDELIVERED', 'CANCELLED'] as const;

/** What one seller sends from one place. */
export const unit = fulfillment.table(
  'unit',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => knownOrder.id),
    sellerId: uuid('seller_id').notNull(),
    locationId: uuid('location_id').notNull(),
    service: text('service', { enum: services }).notNull(),
    status: text('status', { enum: unitStatuses }).notNull().default('PENDING'),
    /** When it came to where it stands, and who moved it: the trigger writes both into the record of moves. */
    statusAt: moment('status_at').notNull(),
    statusBy: text('status_by').notNull().default('orders'),
    priority: boolean('priority').notNull(),
    promisedFrom: moment('promised_from').notNull(),
    promisedTo: moment('promised_to').notNull(),
    placedAt: moment('placed_at').notNull(),
  },
  (t) => [
    index('unit_order').on(t.orderId),
    index('unit_open')
      .on(t.locationId, t.priority, t.placedAt)
      .where(sql`${t.status} in ('PENDING', 'PICKING', 'PACKED')`),
    check(
      'unit_status_known',
      sql`${t.status} in ('PENDING', 'PICKING', 'PACKED', 'SHIPPED', 'DELIVERED', 'UNDELIVERED', 'CANCELLED')`,
    ),
  ],
);

export const unitMove = fulfillment.table(
  'unit_move',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    unitId: uuid('unit_id').notNull(),
    from: text('from_status', { enum: unitStatuses }),
    to: text('to_status', { enum: unitStatuses }).notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
  },
  (t) => [index('unit_move_unit').on(t.unitId, t.id)],
);

export const unitLine = fulfillment.table(
  'unit_line',
  {
    id: uuid('id').primaryKey(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => unit.id),
    variantId: uuid('variant_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    quantity: integer('quantity').notNull(),
    weightGrams: integer('weight_grams').notNull(),
    /** Units that will not be sent. */
    stopped: integer('stopped').notNull().default(0),
    picked: integer('picked').notNull().default(0),
    /** Units that were sent, and were lost or came back unopened. */
    undelivered: integer('undelivered').notNull().default(0),
    /** Units that are coming back, or came. */
    comingBack: integer('coming_back').notNull().default(0),
  },
  (t) => [
    index('unit_line_unit').on(t.unitId),
    check('line_adds_up', sql`0 <= ${t.stopped} and ${t.stopped} <= ${t.quantity} and 0 <= ${t.picked}`),
    // Nothing is given back twice, even if every line of TypeScript is wrong.
    check(
      'not_returned_twice',
      sql`0 <= ${t.comingBack} and ${t.comingBack} <= ${t.quantity} - ${t.stopped} - ${t.undelivered}`,
    ),
    check('not_lost_twice', sql`0 <= ${t.undelivered} and ${t.undelivered} <= ${t.quantity} - ${t.stopped}`),
  ],
);

/** Asked to be stopped before we had heard of the order. */
export const earlyStop = fulfillment.table('early_stop', {
  lineId: uuid('line_id').primaryKey(),
  orderId: uuid('order_id').notNull(),
  quantity: integer('quantity').notNull(),
});
