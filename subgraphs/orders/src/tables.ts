import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  doublePrecision,
  index,
  integer,
  jsonb,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';

export const orders = pgSchema('orders');

const moment = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const minor = (name: string) => bigint(name, { mode: 'bigint' });
const status = (name: string) =>
  text(name, { enum: ['PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED', 'UNDELIVERED'] });
const taxClasses = ['STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL'] as const;
const services = ['STANDARD', 'EXPRESS', 'DRONE'] as const;

/** What this domain must know of catalog to quote; filled by its events. */
export const knownVariant = orders.table(
  'known_variant',
  {
    id: uuid('id').primaryKey(),
    productId: uuid('product_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    active: boolean('active').notNull(),
    taxClass: text('tax_class', { enum: taxClasses }).notNull(),
    weightGrams: integer('weight_grams').notNull(),
  },
  (t) => [index('known_variant_product').on(t.productId)],
);

export const knownOffer = orders.table('known_offer', {
  id: uuid('id').primaryKey(),
  variantId: uuid('variant_id').notNull(),
  sellerId: uuid('seller_id').notNull(),
  open: boolean('open').notNull(),
});

export const knownPrice = orders.table(
  'known_price',
  {
    offerId: uuid('offer_id').notNull(),
    currency: text('currency').notNull(),
    listMinor: minor('list_minor').notNull(),
    saleMinor: minor('sale_minor'),
    saleFrom: moment('sale_from'),
    saleTo: moment('sale_to'),
  },
  (t) => [primaryKey({ columns: [t.offerId, t.currency] })],
);

/** Sellers are guests of the house, but for the one that is the house: its goods lie in the shared places. */
export const knownSeller = orders.table('known_seller', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  own: boolean('own').notNull(),
});

export const knownLocation = orders.table('known_location', {
  id: uuid('id').primaryKey(),
  sellerId: uuid('seller_id'),
  countryCode: text('country_code').notNull(),
  city: text('city').notNull().default(''),
  latitude: doublePrecision('latitude').notNull(),
  longitude: doublePrecision('longitude').notNull(),
});

/** What fulfillment has learnt of a lane; none: the rate's own hours are promised. */
export const knownLane = orders.table(
  'known_lane',
  {
    fromCountry: text('from_country').notNull(),
    toCountry: text('to_country').notNull(),
    service: text('service').notNull(),
    p50Hours: doublePrecision('p50_hours').notNull(),
    p90Hours: doublePrecision('p90_hours').notNull(),
  },
  (t) => [primaryKey({ columns: [t.fromCountry, t.toCountry, t.service] })],
);

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

/** Guests' carts that somebody took over by signing in: nobody else continues what was begun with them. */
export const knownMerge = orders.table('known_merge', {
  guestCartId: uuid('guest_cart_id').primaryKey(),
  userId: uuid('user_id').notNull(),
});

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

export const order = orders.table(
  'order',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull().unique(),
    channel: text('channel', { enum: ['ONLINE', 'STORE'] })
      .notNull()
      .default('ONLINE'),
    /** Null of what was paid at a till, as cart and payment are. */
    checkoutId: uuid('checkout_id').unique(),
    cartId: uuid('cart_id'),
    userId: uuid('user_id'),
    secretHash: text('secret_hash'),
    status: status('status').notNull(),
    currency: text('currency').notNull(),
    subtotalMinor: minor('subtotal_minor').notNull(),
    discountMinor: minor('discount_minor').notNull(),
    deliveryMinor: minor('delivery_minor').notNull(),
    /** Only what is added to the prices: tax that they contain is in them already. */
    addedTaxMinor: minor('added_tax_minor').notNull(),
    totalMinor: minor('total_minor').notNull(),
    refundMinor: minor('refund_minor').notNull().default(sql`0`),
    buyer: jsonb('buyer').notNull(),
    quote: jsonb('quote').notNull(),
    paymentId: uuid('payment_id'),
    /** Words to find it by. */
    words: text('words').notNull(),
    /** Its buyer is erased: where it goes is blanked with the last of its units that is under way. */
    forget: boolean('forget').notNull().default(false),
    /** How many entries its timeline has. */
    entries: integer('entries').notNull(),
    placedAt: moment('placed_at').notNull(),
  },
  (t) => [
    index('order_user').on(t.userId, t.id),
    index('order_status').on(t.status, t.id),
    index('order_words').using('gin', sql`to_tsvector('simple', ${t.words})`),
    check(
      'total_adds_up',
      sql`${t.totalMinor} = ${t.subtotalMinor} - ${t.discountMinor} + ${t.deliveryMinor} + ${t.addedTaxMinor}`,
    ),
    check('refund_within_total', sql`${t.refundMinor} between 0 and ${t.totalMinor}`),
    check(
      'bought_online_or_in_a_store',
      sql`${t.channel} = 'STORE' or (${t.checkoutId} is not null and ${t.cartId} is not null and ${t.paymentId} is not null)`,
    ),
    check('somebody_owns_it', sql`${t.userId} is not null or ${t.secretHash} is not null`),
  ],
);

export const fulfillmentUnit = orders.table(
  'fulfillment_unit',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    sellerId: uuid('seller_id').notNull(),
    locationId: uuid('location_id').notNull(),
    status: status('status').notNull(),
    service: text('service', { enum: services }).notNull(),
    deliveryMinor: minor('delivery_minor').notNull(),
    totalMinor: minor('total_minor').notNull(),
    refundMinor: minor('refund_minor').notNull().default(sql`0`),
    promisedFrom: moment('promised_from').notNull(),
    promisedTo: moment('promised_to').notNull(),
  },
  (t) => [
    index('fulfillment_unit_order').on(t.orderId),
    check('unit_refund_within_total', sql`${t.refundMinor} between 0 and ${t.totalMinor}`),
  ],
);

export const orderLine = orders.table(
  'order_line',
  {
    id: uuid('id').primaryKey(),
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => fulfillmentUnit.id),
    position: integer('position').notNull(),
    variantId: uuid('variant_id').notNull(),
    productId: uuid('product_id').notNull(),
    offerId: uuid('offer_id').notNull(),
    sku: text('sku').notNull(),
    title: text('title').notNull(),
    quantity: integer('quantity').notNull(),
    cancelledQuantity: integer('cancelled_quantity').notNull().default(0),
    returnedQuantity: integer('returned_quantity').notNull().default(0),
    undeliveredQuantity: integer('undelivered_quantity').notNull().default(0),
    unitMinor: minor('unit_minor').notNull(),
    discountMinor: minor('discount_minor').notNull(),
    taxMinor: minor('tax_minor').notNull(),
    totalMinor: minor('total_minor').notNull(),
  },
  (t) => [
    index('order_line_order').on(t.orderId, t.position),
    check('quantity_positive', sql`${t.quantity} > 0`),
    check(
      'not_more_than_ordered',
      sql`least(${t.cancelledQuantity}, ${t.returnedQuantity}, ${t.undeliveredQuantity}) >= 0 and ${t.cancelledQuantity} + ${t.returnedQuantity} + ${t.undeliveredQuantity} <= ${t.quantity}`,
    ),
  ],
);

/** The timeline: entries are final, a trigger refuses to change one. */
export const orderEntry = orders.table(
  'order_entry',
  {
    orderId: uuid('order_id')
      .notNull()
      .references(() => order.id),
    entry: integer('entry').notNull(),
    kind: text('kind').notNull(),
    at: moment('at').notNull(),
    unitId: uuid('unit_id'),
    parcelId: uuid('parcel_id'),
    amountMinor: minor('amount_minor'),
    note: text('note'),
  },
  (t) => [primaryKey({ columns: [t.orderId, t.entry] })],
);

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

/** Products that were bought in one order: counted every night, of each product the closest few. */
export const boughtTogether = orders.table(
  'bought_together',
  {
    productId: uuid('product_id').notNull(),
    otherId: uuid('other_id').notNull(),
    /** In how many orders both were. */
    orders: integer('orders').notNull(),
    /** Of the orders with either: one, when neither is ever bought without the other. */
    closeness: doublePrecision('closeness').notNull(),
  },
  (t) => [primaryKey({ columns: [t.productId, t.otherId] })],
);
