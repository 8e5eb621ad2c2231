import { z } from 'zod';
import { address } from './address.ts';
import { defineEvent } from './define.ts';
import { currency, minor } from './money.ts';

const uuid = z.string();
const count = z.number().int().positive();

export const contact = z.object({ email: z.string(), name: z.string().nullable(), locale: z.string() });

const orderedLine = z.object({
  lineId: uuid,
  unitId: uuid,
  variantId: uuid,
  productId: uuid,
  offerId: uuid,
  sku: z.string(),
  title: z.string(),
  quantity: count,
  /** What the buyer pays for the whole line: tax in, discounts off, delivery not. */
  totalMinor: minor,
  weightGrams: z.number().int().nonnegative(),
});

/** What one seller sends from one place. */
const unit = z.object({
  unitId: uuid,
  sellerId: uuid,
  locationId: uuid,
  service: z.enum(['STANDARD', 'EXPRESS', 'DRONE']),
  /** What the buyer pays for it, delivery and tax in: captured when it ships. Units add up to the order's total. */
  totalMinor: minor,
  promisedFrom: z.string(),
  promisedTo: z.string(),
});

/** Stock is taken and payment is authorized: the order stands. */
export const orderPlaced = defineEvent(
  'orders.order-placed.v1',
  z.object({
    orderId: uuid,
    number: z.string(),
    userId: uuid.nullable(),
    cartId: uuid,
    contact,
    currency,
    totalMinor: minor,
    lines: z.array(orderedLine),
    units: z.array(unit),
    shippingAddress: address,
    destination: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
    gift: z
      .object({ message: z.string().nullable(), wrapping: z.boolean(), recipient: z.string().nullable() })
      .nullable(),
    /** Members' parcels go first. */
    priority: z.boolean(),
    paymentId: uuid,
    placedAt: z.string(),
  }),
);

/**
 * Somebody took things in a store, paid for them at its till, and has them: nothing is to be sent.
 */
export const storeOrderPlaced = defineEvent(
  'orders.store-order-placed.v1',
  z.object({
    orderId: uuid,
    number: z.string(),
    userId: uuid,
    /** Null when the buyer has left meanwhile. */
    contact: contact.nullable(),
    lines: z.array(
      orderedLine.pick({
        lineId: true,
        unitId: true,
        variantId: true,
        sku: true,
        title: true,
        quantity: true,
        weightGrams: true,
      }),
    ),
    units: z.array(unit.pick({ unitId: true, sellerId: true, locationId: true })),
    /** Where the store is. */
    store: z.object({
      city: z.string(),
      countryCode: z.string(),
      position: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
    }),
    placedAt: z.string(),
  }),
);

/** One entry of an order's timeline; what its subscription reads. */
export const orderProgressed = defineEvent(
  'orders.order-progressed.v1',
  z.object({ orderId: uuid, userId: uuid.nullable(), entry: z.number().int(), kind: z.string(), at: z.string() }),
);

/** While an order is held nothing of it is fetched or packed. May be told before the order is, and of one that never is. */
export const orderHeld = defineEvent('orders.order-held.v1', z.object({ orderId: uuid, held: z.boolean() }));

/** Units that will not be sent: they go back to where they were taken from, and their money to the buyer. */
export const linesCancelled = defineEvent(
  'orders.lines-cancelled.v1',
  z.object({
    orderId: uuid,
    cancellationId: uuid,
    whole: z.boolean(),
    lines: z.array(z.object({ lineId: uuid, unitId: uuid, variantId: uuid, locationId: uuid, quantity: count })),
  }),
);

/** Money is due to the buyer; the same refund twice is one. The unit says whose money: what is not captured yet is not captured then. */
export const refundRequested = defineEvent(
  'orders.refund-requested.v1',
  z.object({
    refundId: uuid,
    orderId: uuid,
    currency,
    reason: z.enum(['CANCELLED', 'UNDELIVERED', 'RETURNED', 'GOODWILL']),
    parts: z.array(z.object({ unitId: uuid, amountMinor: minor })).min(1),
  }),
);

export const addressChanged = defineEvent(
  'orders.address-changed.v1',
  z.object({
    orderId: uuid,
    shippingAddress: address,
    destination: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  }),
);
