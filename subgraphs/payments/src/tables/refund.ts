import { sql } from 'drizzle-orm';
import { check, index, text, unique, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, payments } from './columns.ts';
import { payment, paymentPart } from './payment.ts';

export const refund = payments.table(
  'refund',
  {
    id: uuid('id').primaryKey(),
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payment.id),
    orderId: uuid('order_id').notNull(),
    currency: text('currency').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    reason: text('reason', { enum: ['CANCELLED', 'UNDELIVERED', 'RETURNED', 'GOODWILL'] }).notNull(),
    status: text('status', { enum: ['PENDING', 'SUCCEEDED', 'FAILED'] }).notNull(),
    requestedBy: text('requested_by'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [index('refund_order').on(t.orderId, t.id), check('refund_of_something', sql`${t.amountMinor} > 0`)],
);

/** How a refund goes back: RELEASED was never taken, REFUNDED was. */
export const refundPart = payments.table(
  'refund_part',
  {
    id: uuid('id').primaryKey(),
    refundId: uuid('refund_id')
      .notNull()
      .references(() => refund.id),
    partId: uuid('part_id')
      .notNull()
      .references(() => paymentPart.id),
    how: text('how', { enum: ['RELEASED', 'REFUNDED'] }).notNull(),
    amountMinor: minor('amount_minor').notNull(),
    status: text('status', { enum: ['REQUESTED', 'PENDING', 'SUCCEEDED', 'FAILED'] }).notNull(),
    providerRef: text('provider_ref'),
    problem: text('problem'),
  },
  (t) => [
    index('refund_part_refund').on(t.refundId),
    index('refund_part_part').on(t.partId),
    index('refund_part_provider_ref').on(t.providerRef),
    check('refund_part_of_something', sql`${t.amountMinor} > 0`),
  ],
);

export const dispute = payments.table(
  'dispute',
  {
    id: uuid('id').primaryKey(),
    provider: text('provider').notNull(),
    providerRef: text('provider_ref').notNull(),
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payment.id),
    currency: text('currency').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    reason: text('reason').notNull(),
    status: text('status', { enum: ['OPEN', 'WON', 'LOST'] }).notNull(),
    openedAt: moment('opened_at').notNull(),
  },
  (t) => [unique('dispute_once').on(t.provider, t.providerRef), index('dispute_payment').on(t.paymentId)],
);
