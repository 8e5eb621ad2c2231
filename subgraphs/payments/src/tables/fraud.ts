import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment, payments } from './columns.ts';
import { payment } from './payment.ts';

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
