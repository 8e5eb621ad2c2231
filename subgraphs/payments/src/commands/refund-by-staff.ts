import { createHash } from 'node:crypto';
import { currencyCode } from '@stoa/kernel/currency.ts';
import { parseDecimal } from '@stoa/kernel/money.ts';
import { once } from '@stoa/platform/once.ts';
import { refundable } from '../domain/part.ts';
import { total } from '../domain/payment.ts';
import {
  invalidInput,
  type InvalidInput,
  type PaymentUnknown,
  type RefundExceedsCaptured,
} from '../domain/refusals.ts';
import { audit } from '../store/books.ts';
import { paymentByOrder } from '../store/payments.ts';
import type { RefundReason, RefundRow } from '../store/refunds.ts';
import type { World } from '../context.ts';
import { refundPayment } from './refund-payment.ts';

export interface RefundByStaff {
  readonly key: string;
  readonly owner: string;
  readonly orderId: string;
  readonly amount: string | null;
  readonly reason: RefundReason;
}

type Answer = RefundRow | PaymentUnknown | RefundExceedsCaptured | InvalidInput;

/** Money that was taken goes back, whatever the orders say. The refund's id follows from the key: a repeat finds it. */
export async function refundByStaff(
  world: World,
  { key, owner, orderId, amount, reason }: RefundByStaff,
): Promise<Answer> {
  const payment = await paymentByOrder(world.db.sql, orderId);
  if (!payment) return { kind: 'PaymentUnknown', field: ['orderId'] };
  const currency = currencyCode(payment.currency);
  const left = total(payment.parts, refundable);
  const wanted = amount === null ? left : parseDecimal(amount, currency).minor;
  if (amount !== null && wanted <= 0n) return invalidInput('must be above zero', 'amount');
  const refundId = idOf(`${owner} ${key}`);
  const decided = await once(
    world.db,
    { operation: 'refund-by-staff', key, owner, input: { orderId, amount, reason } },
    async (tx) => {
      await audit(tx, owner, 'payment.refund', payment.id, { refundId, amount: String(wanted), reason });
      return { wanted };
    },
    world.clock,
  );
  const tooMuch: RefundExceedsCaptured = {
    kind: 'RefundExceedsCaptured',
    field: ['amount'],
    refundable: { minor: left, currency },
  };
  if (decided.wanted === 0n) return tooMuch;
  const refund = await refundPayment(world, {
    refundId,
    orderId,
    paymentId: payment.id,
    reason,
    parts: [],
    amount: decided.wanted,
    requestedBy: owner,
  });
  if (!refund) return { kind: 'PaymentUnknown', field: ['orderId'] };
  return refund.status === 'FAILED' && refund.amount > left ? tooMuch : refund;
}

/** A UUID of version 8: made of what it stands for. */
function idOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
