import { z } from 'zod';
import { defineCommand, defineEvent } from './define.ts';

const uuid = z.string();
const count = z.number().int().nonnegative();

/** What may be promised of a variant changed; `available` is over all places that ship. */
export const stockChanged = defineEvent(
  'inventory.stock-changed.v1',
  z.object({
    variantId: uuid,
    available: count,
    /** No place has more or less to promise than before: units that were held have left. */
    promiseIsSame: z.boolean().optional(),
    levels: z.array(
      z.object({ locationId: uuid, sellerId: uuid.nullable(), onHand: count, reserved: count, available: count }),
    ),
  }),
);

/** A place should be filled up. */
export const stockLow = defineEvent(
  'inventory.stock-low.v1',
  z.object({ variantId: uuid, locationId: uuid, sellerId: uuid.nullable(), available: count, threshold: count }),
);

/** Held units went back because nobody confirmed them in time. */
export const reservationExpired = defineEvent('inventory.reservation-expired.v1', z.object({ reservationId: uuid }));

/** A place that holds stock was added or changed. */
export const locationOpened = defineEvent(
  'inventory.location-opened.v1',
  z.object({
    locationId: uuid,
    code: z.string(),
    name: z.string(),
    sellerId: uuid.nullable(),
    countryCode: z.string(),
    city: z.string(),
    latitude: z.number(),
    longitude: z.number(),
    ships: z.boolean(),
  }),
);

/** Somebody took things in a store and walked out with them: they are off the shelf, and wait to be paid for. */
export const storeSessionSettled = defineEvent(
  'inventory.store-session-settled.v1',
  z.object({
    sessionId: uuid,
    locationId: uuid,
    userId: uuid,
    at: z.string(),
    lines: z.array(z.object({ variantId: uuid, quantity: z.number().int().positive() })),
  }),
);

/** Goods are on their way to us, so that somebody may look forward to them. */
export const purchaseOrdered = defineEvent(
  'inventory.purchase-ordered.v1',
  z.object({
    purchaseOrderId: uuid,
    supplierId: uuid,
    locationId: uuid,
    expectedAt: z.string(),
    lines: z.array(z.object({ variantId: uuid, quantity: z.number().int().positive() })),
  }),
);

const reservation = z.object({
  id: uuid,
  status: z.enum(['HELD', 'CONFIRMED', 'RELEASED', 'EXPIRED', 'RETURNED']),
  expiresAt: z.string(),
  lines: z.array(z.object({ variantId: uuid, locationId: uuid, quantity: z.number().int().positive() })).readonly(),
});
const reservationEnded = z.object({
  kind: z.literal('ReservationEnded'),
  status: z.enum(['CONFIRMED', 'RELEASED', 'EXPIRED', 'RETURNED']).nullable(),
});

export type ReservationAnswer = z.infer<typeof reservation>;

/** Holds all lines or none. The key is the reservation's: repeats give the same one. */
export const reserveStock = defineCommand('inventory.reserve-stock', {
  input: z.object({
    lines: z
      .array(z.object({ variantId: uuid, quantity: z.number().int().min(1).max(1000), sellerId: uuid.nullable() }))
      .min(1)
      .max(100),
    destination: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
    holdSeconds: z.number().int().min(30).max(3600),
  }),
  output: z.union([
    reservation,
    z.object({ kind: z.literal('InsufficientStock'), variantId: uuid, availableQuantity: count }),
    z.object({ kind: z.literal('UnknownVariant'), variantId: uuid }),
  ]),
});

/** Gives held units back: the undoing of reserve-stock. Doing it twice changes nothing. */
export const releaseReservation = defineCommand('inventory.release-reservation', {
  input: z.object({ reservationId: uuid }),
  output: z.union([reservation, reservationEnded]),
});

/** Takes held units off the shelf. Doing it twice changes nothing. */
export const confirmReservation = defineCommand('inventory.confirm-reservation', {
  input: z.object({ reservationId: uuid }),
  output: z.union([reservation, reservationEnded]),
});

/** Holds longer, while a payment is in flight. Never shortens. */
export const extendReservation = defineCommand('inventory.extend-reservation', {
  input: z.object({ reservationId: uuid, holdSeconds: z.number().int().min(30).max(3600) }),
  output: z.union([reservation, reservationEnded]),
});

/** Puts back on the shelf what a confirmed reservation took, or gives back what it holds: undoing for whoever does not know how far he came. */
export const returnReservation = defineCommand('inventory.return-reservation', {
  input: z.object({ reservationId: uuid }),
  output: z.union([reservation, reservationEnded]),
});

/** From which shelves an order would be served now. Holds nothing. */
export const previewAllocation = defineCommand('inventory.preview-allocation', {
  input: z.object({
    lines: z
      .array(z.object({ variantId: uuid, quantity: z.number().int().min(1).max(1000), sellerId: uuid.nullable() }))
      .min(1)
      .max(100),
    destination: z.object({ latitude: z.number(), longitude: z.number() }).nullable(),
  }),
  output: z.union([
    z.object({
      lines: z.array(z.object({ variantId: uuid, locationId: uuid, quantity: z.number().int().positive() })).readonly(),
    }),
    z.object({ kind: z.literal('InsufficientStock'), variantId: uuid, availableQuantity: count }),
    z.object({ kind: z.literal('UnknownVariant'), variantId: uuid }),
  ]),
});
