import { sql } from 'drizzle-orm';
import { check, date, index, integer, jsonb, numeric, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { madeId, minor, moment, payments } from './columns.ts';

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
