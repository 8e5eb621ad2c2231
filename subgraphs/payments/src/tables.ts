import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  doublePrecision,
  index,
  integer,
  jsonb,
  numeric,
  pgSchema,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const payments = pgSchema('payments');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const minor = (name: string) => bigint(name, { mode: 'bigint' });
const madeId = () => uuid('id').primaryKey().default(sql`uuidv7()`);

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

export const giftCard = payments.table(
  'gift_card',
  {
    id: uuid('id').primaryKey(),
    /** The code is money in the hand of whoever knows it: only its keyed hash is kept. */
    codeHash: text('code_hash').notNull().unique(),
    last4: text('last4').notNull(),
    userId: uuid('user_id'),
    currency: text('currency').notNull(),
    initialMinor: minor('initial_minor').notNull(),
    balanceMinor: minor('balance_minor').notNull(),
    expiresAt: moment('expires_at'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [
    index('gift_card_user').on(t.userId),
    // Refuses to spend what is not there even if every line of TypeScript is wrong.
    check('gift_card_not_overspent', sql`0 <= ${t.balanceMinor} and ${t.balanceMinor} <= ${t.initialMinor}`),
  ],
);

export const storeCredit = payments.table(
  'store_credit',
  {
    userId: uuid('user_id').notNull(),
    currency: text('currency').notNull(),
    balanceMinor: minor('balance_minor').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.currency] }),
    check('store_credit_not_overspent', sql`${t.balanceMinor} >= 0`),
  ],
);

export const savedMethod = payments.table(
  'saved_method',
  {
    id: uuid('id').primaryKey(),
    userId: uuid('user_id').notNull(),
    provider: text('provider').notNull(),
    tokenSealed: text('token_sealed').notNull(),
    /** A keyed hash of the provider's name for it: the same card is saved once. */
    tokenHash: text('token_hash').notNull(),
    brand: text('brand').notNull(),
    last4: text('last4').notNull(),
    expiryMonth: smallint('expiry_month'),
    expiryYear: smallint('expiry_year'),
    createdAt: moment('created_at').notNull(),
  },
  (t) => [unique('saved_method_once').on(t.userId, t.provider, t.tokenHash)],
);

/** Who somebody is to the provider: saved methods hang on it. */
export const providerCustomer = payments.table(
  'provider_customer',
  {
    userId: uuid('user_id').notNull(),
    provider: text('provider').notNull(),
    referenceSealed: text('reference_sealed').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.provider] })],
);

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

/** Webhooks that were heard: the same one again changes nothing. */
export const providerEvent = payments.table(
  'provider_event',
  {
    provider: text('provider').notNull(),
    eventId: text('event_id').notNull(),
    type: text('type').notNull(),
    receivedAt: moment('received_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.eventId] }), index('provider_event_received').on(t.receivedAt)],
);

/** Files of a provider's ledger that it has announced; they are fetched when the ledgers are compared. */
export const providerReport = payments.table(
  'provider_report',
  {
    provider: text('provider').notNull(),
    name: text('name').notNull(),
    url: text('url').notNull(),
    /** Of which day of the provider's account. */
    day: date('day', { mode: 'string' }).notNull(),
    announcedAt: moment('announced_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.provider, t.name] })],
);

/** What one unit of the base currency is worth in the quote currency, from this day until the next. */
export const exchangeRate = payments.table(
  'exchange_rate',
  {
    base: text('base').notNull(),
    quote: text('quote').notNull(),
    day: date('day', { mode: 'string' }).notNull(),
    rate: numeric('rate', { precision: 24, scale: 12 }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.base, t.quote, t.day] }), check('rate_positive', sql`${t.rate} > 0`)],
);

/** The books. Entries of a transaction sum to zero in each currency; nothing is ever changed or deleted. */
export const moneyTransaction = payments.table(
  'money_transaction',
  {
    id: madeId(),
    kind: text('kind').notNull(),
    /** What it books: the same thing is booked once. */
    reference: text('reference').notNull(),
    paymentId: uuid('payment_id'),
    at: moment('at').notNull(),
  },
  (t) => [unique('booked_once').on(t.kind, t.reference), index('money_transaction_payment').on(t.paymentId)],
);

export const moneyEntry = payments.table(
  'money_entry',
  {
    id: madeId(),
    transactionId: uuid('transaction_id')
      .notNull()
      .references(() => moneyTransaction.id),
    account: text('account').notNull(),
    currency: text('currency').notNull(),
    /** Above zero: into the account. */
    amountMinor: minor('amount_minor').notNull(),
  },
  (t) => [
    index('money_entry_transaction').on(t.transactionId),
    index('money_entry_account').on(t.account, t.currency),
    check('entry_of_something', sql`${t.amountMinor} <> 0`),
  ],
);

/** Who did what about money, and when; never changed. */
export const auditEntry = payments.table(
  'audit_entry',
  {
    id: madeId(),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    subject: uuid('subject').notNull(),
    detail: jsonb('detail').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [index('audit_entry_subject').on(t.subject)],
);

export const reconciliation = payments.table(
  'reconciliation',
  {
    id: uuid('id').primaryKey(),
    provider: text('provider').notNull(),
    fromAt: moment('from_at').notNull(),
    toAt: moment('to_at').notNull(),
    compared: integer('compared').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('reconciliation_at').on(t.at)],
);

export const reconciliationDifference = payments.table(
  'reconciliation_difference',
  {
    id: madeId(),
    reconciliationId: uuid('reconciliation_id')
      .notNull()
      .references(() => reconciliation.id),
    kind: text('kind', { enum: ['MissingHere', 'MissingThere', 'AmountDiffers', 'CurrencyDiffers'] }).notNull(),
    movement: text('movement', { enum: ['CAPTURE', 'REFUND'] }).notNull(),
    reference: text('reference').notNull(),
    paymentId: uuid('payment_id'),
    currency: text('currency').notNull(),
    ourMinor: minor('our_minor'),
    theirMinor: minor('their_minor'),
    theirCurrency: text('their_currency'),
  },
  (t) => [index('reconciliation_difference_run').on(t.reconciliationId)],
);

/** What is remembered of a payment under each thing that fraud repeats: who bought, which door, which card. Hashes alone. */
export const fraudTrace = payments.table(
  'fraud_trace',
  {
    key: text('key').notNull(),
    at: moment('at').notNull(),
    paymentId: uuid('payment_id')
      .notNull()
      .references(() => payment.id),
    /** Amounts are compared across currencies: about so many euros. */
    euros: doublePrecision('euros').notNull(),
  },
  (t) => [primaryKey({ columns: [t.key, t.at, t.paymentId] })],
);

/** What fraud was told by when a payment was begun, and how it was judged: what the next model learns from. */
export const fraudSignal = payments.table('fraud_signal', {
  paymentId: uuid('payment_id')
    .primaryKey()
    .references(() => payment.id),
  features: doublePrecision('features').array().notNull(),
  score: doublePrecision('score').notNull(),
  /** Zero: the rules, before anything was learnt. */
  modelVersion: integer('model_version').notNull(),
  at: moment('at').notNull(),
});

export const fraudModel = payments.table('fraud_model', {
  version: integer('version').primaryKey().generatedAlwaysAsIdentity(),
  model: jsonb('model').notNull(),
  examples: integer('examples').notNull(),
  frauds: integer('frauds').notNull(),
  /** On the last quarter, which a model of the first three did not see. */
  auc: doublePrecision('auc').notNull(),
  trainedAt: moment('trained_at').notNull(),
});

/** Payments that seemed odd; staff sees those that stand. */
export const fraudReview = payments.table(
  'fraud_review',
  {
    id: uuid('id').primaryKey(),
    paymentId: uuid('payment_id')
      .notNull()
      .unique()
      .references(() => payment.id),
    orderId: uuid('order_id').notNull(),
    score: doublePrecision('score').notNull(),
    urgent: boolean('urgent').notNull(),
    reasons: text('reasons').array().notNull(),
    status: text('status', { enum: ['OPEN', 'ACCEPTED', 'REJECTED'] }).notNull(),
    createdAt: moment('created_at').notNull(),
    decidedAt: moment('decided_at'),
    decidedBy: text('decided_by'),
  },
  (t) => [
    index('fraud_review_status').on(t.status, t.id),
    check('decided_by_somebody', sql`(${t.status} = 'OPEN') = (${t.decidedBy} is null)`),
  ],
);
