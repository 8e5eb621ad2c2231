import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { moment, orders } from './columns.ts';

export const checkout = orders.table(
  'checkout',
  {
    id: uuid('id').primaryKey(),
    /** One checkout a key and owner, however often it is asked for. */
    key: text('key').notNull(),
    owner: text('owner').notNull(),
    /** The user whose it is, though a guest began it: they showed the guest's secret. */
    claimedBy: uuid('claimed_by'),
    inputHash: text('input_hash').notNull(),
    status: text('status', { enum: ['OPEN', 'SUBMITTED', 'PLACED', 'EXPIRED', 'CANCELLED'] }).notNull(),
    cartId: uuid('cart_id').notNull(),
    userId: uuid('user_id'),
    /** Of a guest's cart: whoever knows it is the buyer. */
    secretHash: text('secret_hash'),
    currency: text('currency').notNull(),
    /** What the quote was made of, and the quote: see domain/checkout.ts. */
    buyer: jsonb('buyer').notNull(),
    quote: jsonb('quote').notNull(),
    quoteVersion: integer('quote_version').notNull().default(1),
    reservationId: uuid('reservation_id').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** The submission that is under way, or that made the order. */
    orderId: uuid('order_id'),
    /** Its buyer was erased while it was being submitted: its end takes away what it still needs. */
    forget: boolean('forget').notNull().default(false),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    uniqueIndex('checkout_key').on(t.owner, t.key),
    index('checkout_lapsing').on(t.expiresAt).where(sql`${t.status} = 'OPEN'`),
    index('checkout_ended').on(t.expiresAt).where(sql`${t.status} in ('EXPIRED', 'CANCELLED')`),
  ],
);

/** Somebody pressed the button: the order's id is known from here on, whether or not there ever is one. */
export const submission = orders.table(
  'submission',
  {
    orderId: uuid('order_id').primaryKey(),
    checkoutId: uuid('checkout_id')
      .notNull()
      .references(() => checkout.id),
    key: text('key').notNull(),
    owner: text('owner').notNull(),
    inputHash: text('input_hash').notNull(),
    /** Asked to let go of a payment that waits for its buyer. */
    abandoned: boolean('abandoned').notNull().default(false),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [uniqueIndex('submission_key').on(t.owner, t.key), index('submission_checkout').on(t.checkoutId)],
);
