import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, orders, services, taxClasses } from './columns.ts';

/** Whether prices shown in a country contain its tax, and what the tax is called. */
export const taxCountry = orders.table('tax_country', {
  countryCode: text('country_code').primaryKey(),
  included: boolean('included').notNull(),
});

/** A rate counts from `valid_from` until the next one of the same place and class. */
export const taxRate = orders.table(
  'tax_rate',
  {
    countryCode: text('country_code').notNull(),
    /** Empty where the country has one rate for all of it. */
    region: text('region').notNull().default(''),
    taxClass: text('tax_class', { enum: taxClasses }).notNull(),
    name: text('name').notNull(),
    /** Millionths: 8.875 % is 88,750. */
    ppm: integer('ppm').notNull(),
    validFrom: moment('valid_from').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.countryCode, t.region, t.taxClass, t.name, t.validFrom] }),
    check('rate_is_a_share', sql`${t.ppm} between 0 and 1000000`),
  ],
);

export const shippingRate = orders.table(
  'shipping_rate',
  {
    /** The country a parcel goes to; `*` for all that have none of their own. */
    countryCode: text('country_code').notNull(),
    service: text('service', { enum: services }).notNull(),
    currency: text('currency').notNull(),
    baseMinor: minor('base_minor').notNull(),
    /** For each begun kilogram above the first. */
    perKilogramMinor: minor('per_kilogram_minor').notNull(),
    /** For each begun 500 km above the first. */
    perDistanceMinor: minor('per_distance_minor').notNull(),
    /** Goods of one seller that come to this are sent for nothing. */
    freeFromMinor: minor('free_from_minor'),
    maxGrams: integer('max_grams').notNull(),
    maxKilometers: integer('max_kilometers'),
    fromHours: integer('from_hours').notNull(),
    toHours: integer('to_hours').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.countryCode, t.service, t.currency] }),
    check(
      'rate_sane',
      sql`${t.baseMinor} >= 0 and ${t.perKilogramMinor} >= 0 and ${t.perDistanceMinor} >= 0 and ${t.fromHours} <= ${t.toHours}`,
    ),
  ],
);

export const coupon = orders.table(
  'coupon',
  {
    id: uuid('id').primaryKey(),
    code: text('code').notNull().unique(),
    kind: text('kind', { enum: ['PERCENT', 'AMOUNT', 'FREE_DELIVERY'] }).notNull(),
    ppm: integer('ppm'),
    amountMinor: minor('amount_minor'),
    minimumMinor: minor('minimum_minor'),
    currency: text('currency'),
    startsAt: moment('starts_at').notNull(),
    endsAt: moment('ends_at'),
    useLimit: integer('use_limit'),
    buyerLimit: integer('buyer_limit'),
    uses: integer('uses').notNull().default(0),
  },
  // Refuses one use too many even if every line of TypeScript is wrong.
  (t) => [check('uses_within_limit', sql`${t.uses} >= 0 and (${t.useLimit} is null or ${t.uses} <= ${t.useLimit})`)],
);

/** Who used it, for which order; gone again when the order is not placed. */
export const couponUse = orders.table(
  'coupon_use',
  {
    couponId: uuid('coupon_id')
      .notNull()
      .references(() => coupon.id),
    orderId: uuid('order_id').notNull(),
    buyer: text('buyer').notNull(),
  },
  (t) => [primaryKey({ columns: [t.couponId, t.orderId] }), index('coupon_use_buyer').on(t.couponId, t.buyer)],
);
