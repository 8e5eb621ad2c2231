import { z } from 'zod';
import { defineCommand, defineEvent } from './define.ts';
import { currency, minor } from './money.ts';

const uuid = z.string();

/** AUTHORIZED is as good as paid for an order; PENDING waits for a bank, ACTION_REQUIRED for the buyer. */
export const paymentStatus = z.enum([
  'PENDING',
  'ACTION_REQUIRED',
  'AUTHORIZED',
  'PARTIALLY_CAPTURED',
  'CAPTURED',
  'DECLINED',
  'VOIDED',
]);

/** A payment moved, whoever moved it: the buyer, the provider's webhook, a job. */
export const paymentChanged = defineEvent(
  'payments.payment-changed.v1',
  z.object({
    paymentId: uuid,
    orderId: uuid,
    status: paymentStatus,
    currency,
    amountMinor: minor,
    capturedMinor: minor,
    refundedMinor: minor,
    /** Whoever asked for this payment has it as the answer; the order cannot stand yet. */
    isAnswer: z.boolean().optional(),
  }),
);

export const refundSettled = defineEvent(
  'payments.refund-settled.v1',
  z.object({
    refundId: uuid,
    orderId: uuid,
    status: z.enum(['SUCCEEDED', 'FAILED']),
    currency,
    amountMinor: minor,
    /** Of a failed one what did not go back; all of it when absent. Told again when more of it fails. */
    failedMinor: minor.optional(),
  }),
);

/** Staff give money back at the payment itself, of no unit in particular. How it ends is told by refund-settled. */
export const refundBegun = defineEvent(
  'payments.refund-begun.v1',
  z.object({
    refundId: uuid,
    orderId: uuid,
    currency,
    amountMinor: minor,
    reason: z.enum(['CANCELLED', 'UNDELIVERED', 'RETURNED', 'GOODWILL']),
  }),
);

/** The buyer's bank wants money back. */
export const disputeOpened = defineEvent(
  'payments.dispute-opened.v1',
  z.object({ disputeId: uuid, orderId: uuid, currency, amountMinor: minor, reason: z.string() }),
);

/**
 * A payment seems so odd that nothing should be sent before a person has looked at it. Told when it begins: before its
 * order stands, if it ever does.
 */
export const reviewOpened = defineEvent('payments.review-opened.v1', z.object({ orderId: uuid }));

/** A person looked at a payment that seemed odd. REJECTED ones are to be cancelled. */
export const reviewDecided = defineEvent(
  'payments.review-decided.v1',
  z.object({ orderId: uuid, decision: z.enum(['ACCEPTED', 'REJECTED']) }),
);

/** Parts of a payment; without an amount a part pays what the others leave, and only one may be without. */
export const paymentPart = z.object({
  kind: z.enum(['CARD', 'WALLET', 'BANK_TRANSFER', 'GIFT_CARD', 'STORE_CREDIT']),
  /** The provider's token of a card or wallet, a saved method's id, or a gift card's code. Never a card number. */
  token: z.string().nullable(),
  amountMinor: minor.nullable(),
});

/**
 * Asks that the buyer's money be set aside. One payment an order and attempt: repeating the key asks the provider how it
 * stands now, so that buyer, webhook and recovery all come to the same end.
 */
export const authorizePayment = defineCommand('payments.authorize-payment', {
  input: z.object({
    orderId: uuid,
    userId: uuid.nullable(),
    currency,
    amountMinor: minor,
    parts: z.array(paymentPart).min(1).max(5),
    save: z.boolean(),
    returnUrl: z.string().nullable(),
    units: z.array(z.object({ unitId: uuid, amountMinor: minor })),
    /** What fraud is told by. */
    context: z.object({
      email: z.string(),
      shippingCountry: z.string(),
      billingCountry: z.string(),
      postalCode: z.string().nullable(),
      lineCount: z.number().int(),
      unitCount: z.number().int(),
      registeredAt: z.string().nullable(),
    }),
  }),
  output: z.union([
    z.object({ paymentId: uuid, status: z.literal('AUTHORIZED') }),
    z.object({ paymentId: uuid, status: z.literal('ACTION_REQUIRED'), actionUrl: z.string(), expiresAt: z.string() }),
    z.object({ paymentId: uuid, status: z.literal('PENDING'), expiresAt: z.string() }),
    z.object({ kind: z.literal('PaymentDeclined'), declineCode: z.string(), reason: z.string() }),
    z.object({ kind: z.literal('PaymentMethodUnknown') }),
    z.object({
      kind: z.literal('BalanceTooLow'),
      method: z.enum(['GIFT_CARD', 'STORE_CREDIT']),
      availableMinor: minor,
    }),
  ]),
});

/** Lets go of what was set aside for an order, or gives it back if it was taken: the undoing of authorize-payment. */
export const voidPayment = defineCommand('payments.void-payment', {
  input: z.object({ orderId: uuid }),
  output: z.object({ status: z.enum(['VOIDED', 'REFUNDED', 'NOTHING']) }),
});
