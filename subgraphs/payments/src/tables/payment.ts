import { sql } from 'drizzle-orm';
import { boolean, check, index, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { madeId, minor, moment, payments } from './columns.ts';
import { giftCard } from './purse.ts';

/** One attempt to pay an order; at most one of an order is alive. */
export const payment = payments.table(
  'payment',
  {
    id: uuid('id').primaryKey(),
    key: text('key').notNull().unique(),
    inputHash: text('input_hash').notNull(),
    orderId: uuid('order_id').notNull(),
    userId: uuid('user_id'),
    provider: text('provider').notNull(),
    currency: text('currency').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    status: text('status', {
      enum: ['PENDING', 'ACTION_REQUIRED', 'AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED', 'DECLINED', 'VOIDED'],
    }).notNull(),
    /** Whoever comes back with an authorization after this moment lets it go. */
    voidRequestedAt: moment('void_requested_at'),
    returnUrl: text('return_url'),
    save: boolean('save').notNull().default(false),
    expiresAt: moment('expires_at').notNull(),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    check('payment_not_negative', sql`${t.amountMinor} >= 0`),
    uniqueIndex('payment_alive').on(t.orderId).where(sql`${t.status} not in ('DECLINED', 'VOIDED')`),
    index('payment_order').on(t.orderId, t.id),
    index('payment_unsettled').on(t.createdAt).where(sql`${t.status} in ('PENDING', 'ACTION_REQUIRED')`),
  ],
);

export const paymentPart = payments.table(
  'payment_part',
  {
    id: uuid('id').primaryKey(),
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payment.id),
    position: smallint('position').notNull(),
    kind: text('kind', { enum: ['CARD', 'WALLET', 'BANK_TRANSFER', 'GIFT_CARD', 'STORE_CREDIT'] }).notNull(),
    status: text('status', { enum: ['PENDING', 'ACTION_REQUIRED', 'AUTHORIZED', 'DECLINED', 'VOIDED'] }).notNull(),
    amountMinor: minor('amount_minor').notNull(),
    authorizedMinor: minor('authorized_minor').notNull().default(sql`0`),
    capturedMinor: minor('captured_minor').notNull().default(sql`0`),
    releasedMinor: minor('released_minor').notNull().default(sql`0`),
    /** Given back, or on its way back. */
    refundedMinor: minor('refunded_minor').notNull().default(sql`0`),
    /** The provider takes money of it once, and lets go of the rest. */
    capturesOnce: boolean('captures_once').notNull().default(false),
    tokenSealed: text('token_sealed'),
    customerSealed: text('customer_sealed'),
    giftCardId: uuid('gift_card_id').references(() => giftCard.id),
    providerRef: text('provider_ref'),
    actionUrl: text('action_url'),
    declineCode: text('decline_code'),
    declineReason: text('decline_reason'),
    brand: text('brand'),
    last4: text('last4'),
  },
  (t) => [
    index('payment_part_payment').on(t.paymentId),
    // One charge pays one part: a reference that a client brings along pays no second order.
    uniqueIndex('payment_part_provider_ref').on(t.providerRef),
    check(
      'amounts_not_negative',
      sql`${t.amountMinor} > 0 and least(${t.authorizedMinor}, ${t.capturedMinor}, ${t.releasedMinor}, ${t.refundedMinor}) >= 0`,
    ),
    check('authorized_what_was_asked', sql`${t.authorizedMinor} <= ${t.amountMinor}`),
    check('captured_within_authorized', sql`${t.capturedMinor} + ${t.releasedMinor} <= ${t.authorizedMinor}`),
    check('refunded_within_captured', sql`${t.refundedMinor} <= ${t.capturedMinor}`),
  ],
);

/** What a fulfillment unit costs, and how much of it is taken or will never be. */
export const paymentUnit = payments.table(
  'payment_unit',
  {
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payment.id),
    unitId: uuid('unit_id').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    capturedMinor: minor('captured_minor').notNull().default(sql`0`),
    reducedMinor: minor('reduced_minor').notNull().default(sql`0`),
  },
  (t) => [
    primaryKey({ columns: [t.paymentId, t.unitId] }),
    check(
      'unit_captured_once',
      sql`least(${t.amountMinor}, ${t.capturedMinor}, ${t.reducedMinor}) >= 0 and ${t.capturedMinor} + ${t.reducedMinor} <= ${t.amountMinor}`,
    ),
  ],
);

/** What was asked of the provider, written down before it is asked. */
export const attempt = payments.table(
  'attempt',
  {
    id: madeId(),
    partId: uuid('part_id')
      .notNull()
      .references(() => paymentPart.id),
    kind: text('kind', { enum: ['AUTHORIZE', 'CAPTURE'] }).notNull(),
    /** The provider's idempotency key. */
    key: text('key').notNull().unique(),
    unitId: uuid('unit_id'),
    amountMinor: minor('amount_minor').notNull(),
    isFinal: boolean('is_final').notNull().default(false),
    status: text('status', { enum: ['REQUESTED', 'DONE', 'FAILED'] }).notNull(),
    problem: text('problem'),
    at: moment('at').notNull(),
  },
  (t) => [index('attempt_part').on(t.partId)],
);
