import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { minor, moment, orders, services } from './columns.ts';

const status = (name: string) =>
  text(name, { enum: ['PENDING', 'PROCESSING', 'SHIPPED', 'DELIVERED', 'CANCELLED', 'RETURNED', 'UNDELIVERED'] });

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
