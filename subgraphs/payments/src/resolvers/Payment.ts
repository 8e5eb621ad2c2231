import { ids } from '@stoa/kernel/ids.ts';
import { currencyCode } from '@stoa/kernel/currency.ts';
import { total } from '../domain/payment.ts';
import type { PaymentResolvers } from '../generated/types.ts';
import { moneyOf } from './money-of.ts';

export const Payment: PaymentResolvers = {
  id: ({ id }) => ids.payment.encode(id),
  order: ({ orderId }) => ({ id: orderId }),
  amount: ({ amount, currency }) => moneyOf(amount, currency),
  authorized: ({ parts, currency }) =>
    moneyOf(
      total(parts, (part) => part.authorized - part.released),
      currency,
    ),
  captured: ({ parts, currency }) =>
    moneyOf(
      total(parts, (part) => part.captured),
      currency,
    ),
  refunded: ({ parts, currency }) =>
    moneyOf(
      total(parts, (part) => part.refunded),
      currency,
    ),
  parts: ({ parts, currency }) => parts.map((part) => ({ ...part, currency: currencyCode(currency) })),
  actionUrl: ({ parts }) => parts.find(({ actionUrl }) => actionUrl !== null)?.actionUrl ?? null,
};
