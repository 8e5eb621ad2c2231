import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, orders } from './columns.ts';
import { fulfillmentUnit, order } from './order.ts';

/** Money that goes back; told to payments once. */
export const refund = orders.table(
  'refund',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    /** What caused it: a cancellation, a parcel, a return, somebody's key. One refund each. */
    cause: text('cause').notNull().unique(),
    reason: text('reason', { enum: ['CANCELLED', 'UNDELIVERED', 'RETURNED', 'GOODWILL'] }).notNull(),
    amountMinor: minor('amount_minor').notNull(),
    /** DUE_AT_TILL: what was paid at a till goes back there, and not through payments. */
    status: text('status', { enum: ['REQUESTED', 'DUE_AT_TILL', 'SUCCEEDED', 'FAILED'] }).notNull(),
    /** What did not reach the buyer: it may be given back anew. */
    failedMinor: minor('failed_minor').notNull().default(sql`0`),
    at: moment('at').notNull(),
  },
  (t) => [
    index('refund_order').on(t.orderId),
    check('refund_positive', sql`${t.amountMinor} > 0`),
    check('not_more_failed', sql`${t.failedMinor} between 0 and ${t.amountMinor}`),
  ],
);

/** Whose money a refund is: what it counts for in a unit's `refund_minor`, and what of that has failed and counts no more. */
export const refundPart = orders.table(
  'refund_part',
  {
    refundId: uuid('refund_id')
      .notNull()
      .references(() => refund.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => fulfillmentUnit.id),
    amountMinor: minor('amount_minor').notNull(),
    failedMinor: minor('failed_minor').notNull().default(sql`0`),
  },
  (t) => [
    primaryKey({ columns: [t.refundId, t.unitId] }),
    check('part_not_more_failed', sql`${t.failedMinor} between 0 and ${t.amountMinor}`),
  ],
);

/**
 * A payment that a person looks at, as it was told: perhaps before its order stands. What follows of it is done once, and
 * what needs the order as soon as there is one.
 */
export const paymentReview = orders.table('payment_review', {
  orderId: uuid('order_id').primaryKey(),
  openedAt: moment('opened_at'),
  decision: text('decision', { enum: ['ACCEPTED', 'REJECTED'] }),
  decidedAt: moment('decided_at'),
  held: boolean('held').notNull().default(false),
  openingTold: boolean('opening_told').notNull().default(false),
  decisionTold: boolean('decision_told').notNull().default(false),
});

/** What was cancelled at once; the same one again changes nothing. */
export const cancellation = orders.table('cancellation', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id')
    .notNull()
    .references(() => order.id),
  at: moment('at').notNull(),
});

/** Parcels that were given up: what was in each is paid back once. */
export const undeliveredParcel = orders.table('undelivered_parcel', {
  id: uuid('id').primaryKey(),
  orderId: uuid('order_id')
    .notNull()
    .references(() => order.id),
  at: moment('at').notNull(),
});

/** Invoices and credit notes: numbered without a gap, and final. */
export const document = orders.table(
  'document',
  {
    number: text('number').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    kind: text('kind', { enum: ['INVOICE', 'CREDIT_NOTE'] }).notNull(),
    refundId: uuid('refund_id').unique(),
    totalMinor: minor('total_minor').notNull(),
    issuedAt: moment('issued_at').notNull(),
  },
  (t) => [
    index('document_order').on(t.orderId),
    uniqueIndex('document_invoice').on(t.orderId).where(sql`${t.kind} = 'INVOICE'`),
  ],
);

export const documentSeries = orders.table('document_series', {
  kind: text('kind').primaryKey(),
  last: integer('last').notNull(),
});
