import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { fulfillment, moment } from './columns.ts';
import { knownOrder } from './known.ts';
import { unitLine } from './unit.ts';

const returnStatuses = [
  'REQUESTED',
  'APPROVED',
  'REJECTED',
  'IN_TRANSIT',
  'RECEIVED',
  'INSPECTED',
  'LAPSED',
  'LOST',
  'CANCELLED',
] as const;

export const returned = fulfillment.table(
  'returned',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => knownOrder.id),
    userId: uuid('user_id'),
    status: text('status', { enum: returnStatuses }).notNull(),
    statusAt: moment('status_at').notNull(),
    statusBy: text('status_by').notNull(),
    reason: text('reason').notNull(),
    comment: text('comment'),
    note: text('note'),
    requestedAt: moment('requested_at').notNull(),
    /** Where all of it comes to; null for where it came from. */
    locationId: uuid('location_id'),
    /** Taken over the counter: no parcel brings it. */
    atCounter: boolean('at_counter').notNull().default(false),
  },
  (t) => [
    index('returned_order').on(t.orderId),
    index('returned_user').on(t.userId, t.id),
    index('returned_status').on(t.status, t.id),
    check(
      'return_status_known',
      sql`${t.status} in ('REQUESTED', 'APPROVED', 'REJECTED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED', 'LAPSED', 'LOST', 'CANCELLED')`,
    ),
  ],
);

export const returnedLine = fulfillment.table(
  'returned_line',
  {
    returnId: uuid('return_id')
      .notNull()
      .references(() => returned.id),
    lineId: uuid('line_id')
      .notNull()
      .references(() => unitLine.id),
    quantity: integer('quantity').notNull(),
    refund: integer('refund').notNull().default(0),
    restock: integer('restock').notNull().default(0),
    /** Units that the buyer has still: they are coming back no more. */
    lapsed: integer('lapsed').notNull().default(0),
    /** Units that the carrier has lost, and the buyer was paid for. */
    lost: integer('lost').notNull().default(0),
  },
  (t) => [
    primaryKey({ columns: [t.returnId, t.lineId] }),
    index('returned_line_line').on(t.lineId),
    check(
      'inspected_no_more',
      sql`${t.quantity} > 0 and ${t.refund} between 0 and ${t.quantity} and ${t.restock} between 0 and ${t.quantity}`,
    ),
    // Nobody is paid twice for what was lost and found, even if every line of TypeScript is wrong.
    check(
      'paid_once',
      sql`0 <= ${t.lapsed} and 0 <= ${t.lost} and ${t.refund} + ${t.lapsed} + ${t.lost} <= ${t.quantity}`,
    ),
  ],
);

export const returnedMove = fulfillment.table(
  'returned_move',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    returnId: uuid('return_id').notNull(),
    from: text('from_status', { enum: returnStatuses }),
    to: text('to_status', { enum: returnStatuses }).notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
  },
  (t) => [index('returned_move_return').on(t.returnId, t.id)],
);
