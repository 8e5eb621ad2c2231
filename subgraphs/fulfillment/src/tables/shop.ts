import { sql } from 'drizzle-orm';
import { bigint, boolean, check, date, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { fulfillment, moment } from './columns.ts';

const minor = (name: string) => bigint(name, { mode: 'bigint' });

/** How long the shop waits, as staff have said last: one row, or none. */
export const patience = fulfillment.table(
  'patience',
  {
    isOne: boolean('is_one').primaryKey().default(true),
    returnDays: integer('return_days').notNull(),
    silentDays: integer('silent_days').notNull(),
    answerDays: integer('answer_days').notNull(),
  },
  (t) => [
    check('one_patience', sql`${t.isOne}`),
    check('patience_of_days', sql`least(${t.returnDays}, ${t.silentDays}, ${t.answerDays}) >= 1`),
  ],
);

/** What staff have set, and who; never changed. */
export const auditEntry = fulfillment.table(
  'audit_entry',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    actor: text('actor').notNull(),
    action: text('action').notNull(),
    detail: jsonb('detail').notNull(),
    at: moment('at').notNull().default(sql`clock_timestamp()`),
  },
  (t) => [index('audit_entry_action').on(t.action, t.id)],
);

const feeKinds = ['PICK_AND_PACK', 'STORAGE', 'RETURN_HANDLING'] as const;

/** What sellers pay. A rate counts from `valid_from` until the next one of the same kind and class. */
export const feeRate = fulfillment.table(
  'fee_rate',
  {
    kind: text('kind', { enum: feeKinds }).notNull(),
    /** The heaviest piece of the class; zero for storage. */
    upToGrams: integer('up_to_grams').notNull().default(0),
    /** Of storage; empty for work. */
    locationKind: text('location_kind', { enum: ['', 'WAREHOUSE', 'SELLER'] })
      .notNull()
      .default(''),
    validFrom: moment('valid_from').notNull(),
    /** Millionths of a cent: for a piece, or for a liter and a day. */
    millionths: minor('millionths').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.upToGrams, t.locationKind, t.validFrom] }),
    check(
      'fee_of_a_class',
      sql`(${t.kind} = 'STORAGE') = (${t.locationKind} <> '') and (${t.kind} = 'STORAGE') = (${t.upToGrams} = 0)`,
    ),
    check('fee_not_negative', sql`${t.millionths} >= 0 and ${t.upToGrams} >= 0`),
  ],
);

/** What a seller owes the house: final, one for each key. */
export const fee = fulfillment.table(
  'fee',
  {
    id: uuid('id').primaryKey().default(sql`uuidv7()`),
    /** What it is for: the same thing is charged once. */
    key: text('key').notNull().unique(),
    sellerId: uuid('seller_id').notNull(),
    locationId: uuid('location_id').notNull(),
    kind: text('kind', { enum: feeKinds }).notNull(),
    currency: text('currency').notNull(),
    amountMinor: minor('amount_minor').notNull(),
    unitId: uuid('unit_id'),
    returnId: uuid('return_id'),
    day: date('day', { mode: 'string' }),
    pieces: integer('pieces'),
    milliliters: minor('milliliters'),
    at: moment('at').notNull(),
  },
  (t) => [
    index('fee_seller').on(t.sellerId, t.at, t.id),
    check('fee_of_something', sql`${t.amountMinor} > 0 and num_nonnulls(${t.unitId}, ${t.returnId}, ${t.day}) = 1`),
  ],
);
