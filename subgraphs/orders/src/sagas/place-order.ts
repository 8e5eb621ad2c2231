import { defineSaga } from '@stoa/platform/saga/define-saga.ts';
import { z } from 'zod';
import { authorize } from './place-order/authorize.ts';
import { place } from './place-order/place.ts';
import { reserve } from './place-order/reserve.ts';
import { take } from './place-order/take.ts';
import { validate } from './place-order/validate.ts';

const part = z.object({
  kind: z.enum(['CARD', 'WALLET', 'BANK_TRANSFER', 'GIFT_CARD', 'STORE_CREDIT']),
  token: z.string().nullable(),
  amountMinor: z.string().nullable(),
});

/** How the payment stands, for whoever asks meanwhile. */
const payment = z.union([
  z.object({ status: z.literal('AUTHORIZED'), paymentId: z.string() }),
  z.object({
    status: z.literal('ACTION_REQUIRED'),
    paymentId: z.string(),
    actionUrl: z.string(),
    expiresAt: z.string(),
  }),
  z.object({ status: z.literal('PENDING'), paymentId: z.string(), expiresAt: z.string() }),
]);

const placing = z.object({
  orderId: z.string(),
  checkoutId: z.string(),
  reservationId: z.string(),
  /** Until then the stock is held. */
  heldUntil: z.string(),
  /** Made before anything else, in the order of the quote: a step that is repeated names the same things. */
  unitIds: z.array(z.string()),
  parts: z.array(part),
  save: z.boolean(),
  returnUrl: z.string().nullable(),
  payment: payment.nullable(),
});

export type Placing = z.infer<typeof placing>;

/**
 * From a submitted checkout to an order, or back to an open checkout with nothing charged.
 *
 * Stock is held before money is asked for, and taken before the order stands: of two buyers of the last unit, the one who
 * cannot have it is never charged. Each step is idempotent by the order's id. The buyer's call, the provider's news and the
 * job that recovers all run this one saga, one at a time.
 */
export const placeOrder = defineSaga<Placing>({
  name: 'place-order',
  schema: placing,
  steps: [validate, reserve, authorize, take, place],
});
