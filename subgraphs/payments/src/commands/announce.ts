import { paymentChanged } from '@stoa/contracts/payments.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Part } from '../domain/part.ts';
import { type Payment, total } from '../domain/payment.ts';
import type { PaymentStatus } from '../domain/payment-status.ts';

/** Tells how a payment stands now. */
export const announce = (
  tx: Tx,
  payment: Payment,
  parts: readonly Part[],
  status: PaymentStatus,
  isAnswer = false,
): Promise<void> =>
  record(tx, paymentChanged, payment.orderId, {
    paymentId: payment.id,
    orderId: payment.orderId,
    status,
    currency: payment.currency,
    amountMinor: String(payment.amount),
    capturedMinor: String(total(parts, ({ captured }) => captured)),
    refundedMinor: String(total(parts, ({ refunded }) => refunded)),
    isAnswer,
  });
