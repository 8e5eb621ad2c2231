import { sql } from 'drizzle-orm';
import { check, index, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, payments } from './columns.ts';

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
