import { z } from 'zod';
import { defineCommand, defineEvent } from './define.ts';
import { currency, minor } from './money.ts';

const uuid = z.string();
const count = z.number().int().positive();
const place = z.object({ latitude: z.number(), longitude: z.number() });

export const unitStatus = z.enum(['PENDING', 'PICKING', 'PACKED', 'SHIPPED', 'DELIVERED', 'UNDELIVERED', 'CANCELLED']);

/**
 * What one seller sends from one place moved on. SHIPPED is said once, when its last parcel has left: money is taken then.
 * DELIVERED when all of its parcels have come to an end, and one of them at the buyer's; UNDELIVERED when none of them did.
 */
export const unitProgressed = defineEvent(
  'fulfillment.unit-progressed.v1',
  z.object({ orderId: uuid, unitId: uuid, status: unitStatus, at: z.string() }),
);

export const parcelStatus = z.enum([
  'LABELLED',
  'PICKED_UP',
  'IN_TRANSIT',
  'OUT_FOR_DELIVERY',
  'DELIVERED',
  'DELIVERY_FAILED',
  'RETURNED_TO_SENDER',
  'LOST',
]);

export const parcelProgressed = defineEvent(
  'fulfillment.parcel-progressed.v1',
  z.object({
    parcelId: uuid,
    orderId: uuid,
    unitId: uuid,
    /** Of a parcel that comes back to us; null or absent for one that goes out. */
    returnId: uuid.nullable().optional(),
    carrier: z.string(),
    trackingCode: z.string(),
    status: parcelStatus,
    at: z.string(),
    position: place.nullable(),
    /**
     * What was in one that went out and is LOST or RETURNED_TO_SENDER: the buyer will not get it, and is paid for it once
     * for each parcel. RETURNED_TO_SENDER lies in our house again, unopened; what was LOST may still come to that.
     */
    lines: z.array(z.object({ lineId: uuid, variantId: uuid, locationId: uuid, quantity: count })).optional(),
  }),
);

export const returnStatus = z.enum([
  'REQUESTED',
  'APPROVED',
  'REJECTED',
  'IN_TRANSIT',
  'RECEIVED',
  'INSPECTED',
  'LAPSED',
  'LOST',
  'CANCELLED',
]);

/**
 * LAPSED: nobody handed it to a carrier in time, or the carrier has brought it back to the buyer, who may give it back
 * another time. LOST: the carrier has lost all of it, and return-lost says what the buyer is paid for. Both may still
 * arrive, and are received then. INSPECTED says of each line what is good enough to be sold again; the buyer is paid for `refund` units. */
export const returnProgressed = defineEvent(
  'fulfillment.return-progressed.v1',
  z.object({
    returnId: uuid,
    orderId: uuid,
    status: returnStatus,
    at: z.string(),
    lines: z.array(
      z.object({
        lineId: uuid,
        unitId: uuid,
        variantId: uuid,
        locationId: uuid,
        quantity: count,
        refund: z.number().int().nonnegative(),
        restock: z.number().int().nonnegative(),
        /** Units that are with the buyer still. */
        lapsed: z.number().int().nonnegative().optional(),
        /** Units that the buyer was paid for, because the carrier had lost them. */
        lost: z.number().int().nonnegative().optional(),
      }),
    ),
  }),
);

/**
 * The carrier has lost what was on its way back to us: the buyer is paid for it, once for each parcel. Should it be found it
 * is inspected like every return, with nothing more to pay.
 */
export const returnLost = defineEvent(
  'fulfillment.return-lost.v1',
  z.object({
    returnId: uuid,
    orderId: uuid,
    parcelId: uuid,
    at: z.string(),
    lines: z.array(z.object({ lineId: uuid, unitId: uuid, quantity: count })),
  }),
);

/** How long parcels really take on a lane, learnt from those that arrived. */
export const laneLearnt = defineEvent(
  'fulfillment.lane-learnt.v1',
  z.object({
    fromCountry: z.string(),
    toCountry: z.string(),
    service: z.string(),
    p50Hours: z.number(),
    p90Hours: z.number(),
    parcels: z.number().int(),
  }),
);

/**
 * A seller owes the house for work on its goods or for their place, said once for each entry: what a unit cost to pick and
 * pack when it left, what looking at a return cost, what a day in a place cost.
 */
export const feeCharged = defineEvent(
  'fulfillment.fee-charged.v1',
  z.object({
    feeId: uuid,
    sellerId: uuid,
    kind: z.enum(['PICK_AND_PACK', 'STORAGE', 'RETURN_HANDLING']),
    currency,
    amountMinor: minor,
    locationId: uuid,
    unitId: uuid.nullable(),
    returnId: uuid.nullable(),
    /** Of storage, as YYYY-MM-DD. */
    day: z.string().nullable(),
    at: z.string(),
  }),
);

/** Keeps units of an order from being sent: all that is asked, or nothing. The answer decides between a buyer's cancelling and a worker's packing. */
export const stopLines = defineCommand('fulfillment.stop-lines', {
  input: z.object({ orderId: uuid, lines: z.array(z.object({ lineId: uuid, quantity: count })).min(1) }),
  output: z.union([
    z.object({ stopped: z.literal(true) }),
    z.object({ kind: z.literal('AlreadyPacked'), lineIds: z.array(uuid) }),
  ]),
});

/** Sends parcels that are not packed yet somewhere else. */
export const redirectOrder = defineCommand('fulfillment.redirect-order', {
  input: z.object({ orderId: uuid }),
  output: z.union([
    z.object({ open: z.literal(true) }),
    z.object({ kind: z.literal('AlreadyPacked'), lineIds: z.array(uuid) }),
  ]),
});
