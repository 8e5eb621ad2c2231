import { sql } from 'drizzle-orm';
import { check, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { fulfillment, moment } from './columns.ts';
import { unitLine } from './unit.ts';

/** Where a variant lies in a warehouse. */
export const bin = fulfillment.table(
  'bin',
  {
    locationId: uuid('location_id').notNull(),
    variantId: uuid('variant_id').notNull(),
    aisle: integer('aisle').notNull(),
    bay: integer('bay').notNull(),
    level: integer('level').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.locationId, t.variantId] }),
    check('bin_somewhere', sql`${t.aisle} >= 1 and ${t.bay} >= 1 and ${t.level} >= 1`),
  ],
);

/** Empty boxes, smallest first. */
export const carton = fulfillment.table('carton', {
  code: text('code').primaryKey(),
  /** Inner length, width and height. */
  millimeters: integer('millimeters').array().notNull(),
  mostGrams: integer('most_grams').notNull(),
  ownGrams: integer('own_grams').notNull(),
});

export const pickList = fulfillment.table(
  'pick_list',
  {
    id: uuid('id').primaryKey(),
    locationId: uuid('location_id').notNull(),
    workerId: uuid('worker_id'),
    /** Along the aisles and back to the packing table. */
    walkMeters: integer('walk_meters').notNull(),
    madeAt: moment('made_at').notNull(),
    doneAt: moment('done_at'),
  },
  (t) => [index('pick_list_location').on(t.locationId, t.id)],
);

export const pickListLine = fulfillment.table(
  'pick_list_line',
  {
    pickListId: uuid('pick_list_id')
      .notNull()
      .references(() => pickList.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => unitLine.id),
    position: integer('position').notNull(),
    quantity: integer('quantity').notNull(),
    /** Null until the worker stood before the shelf; fewer than wanted is a short pick. */
    picked: integer('picked'),
  },
  (t) => [
    primaryKey({ columns: [t.pickListId, t.lineId] }),
    // Two workers never fetch the same thing.
    uniqueIndex('pick_list_line_open').on(t.lineId).where(sql`${t.picked} is null`),
    check(
      'picked_no_more',
      sql`${t.quantity} >= 0 and (${t.picked} is null or ${t.picked} between 0 and ${t.quantity})`,
    ),
  ],
);
