import { currencyCode } from '@stoa/kernel/currency.ts';
import { formatDecimal, parseDecimal } from '@stoa/kernel/money.ts';
import { z } from 'zod';
import type { Charge, ProviderRefund } from '../payment-provider.ts';

export const amountShape = z.object({ currency_code: z.string(), value: z.string() });
const capture = z.object({ id: z.string(), status: z.string(), amount: amountShape });
const refund = z.object({
  id: z.string(),
  status: z.string(),
  amount: amountShape,
  custom_id: z.string().optional(),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).optional(),
});
const authorization = z.object({ id: z.string(), status: z.string(), amount: amountShape });

export const orderShape = z.object({
  id: z.string(),
  status: z.enum(['CREATED', 'SAVED', 'APPROVED', 'VOIDED', 'COMPLETED', 'PAYER_ACTION_REQUIRED']),
  purchase_units: z
    .array(
      z.object({
        custom_id: z.string().optional(),
        payments: z
          .object({
            authorizations: z.array(authorization).optional(),
            captures: z.array(capture).optional(),
            refunds: z.array(refund).optional(),
          })
          .optional(),
      }),
    )
    .min(1),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).optional(),
});
export type PaypalOrder = z.infer<typeof orderShape>;

export const refundShape = z.object({
  id: z.string(),
  status: z.enum(['CANCELLED', 'FAILED', 'PENDING', 'COMPLETED']),
  custom_id: z.string().optional(),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).optional(),
});
export const captureShape = z.object({
  supplementary_data: z.object({ related_ids: z.object({ order_id: z.string().optional() }).optional() }).optional(),
});
export const disputeShape = z.object({
  dispute_id: z.string(),
  reason: z.string(),
  status: z.string(),
  dispute_amount: amountShape,
  dispute_outcome: z.object({ outcome_code: z.string() }).optional(),
  disputed_transactions: z.array(z.object({ custom: z.string().optional(), seller_transaction_id: z.string() })).min(1),
});

export type PaypalRefund = z.infer<typeof refund>;

export const minorOf = ({ currency_code, value }: z.infer<typeof amountShape>): bigint =>
  parseDecimal(value, currencyCode(currency_code)).minor;

/** PayPal refuses decimals of these, though they have some: what is not whole it refuses by itself. */
const whole: readonly string[] = ['HUF', 'TWD'];

export function decimalOf(minor: bigint, currency: string): string {
  const text = formatDecimal({ minor, currency: currencyCode(currency) });
  return whole.includes(currency) ? text.replace(/\.0+$/, '') : text;
}

export const paymentsOf = ({ purchase_units }: PaypalOrder) => {
  const payments = purchase_units[0]?.payments;
  return {
    authorization: payments?.authorizations?.at(-1),
    captures: (payments?.captures ?? []).filter(({ status }) => status !== 'DECLINED' && status !== 'FAILED'),
    refunds: payments?.refunds ?? [],
  };
};

/** An order in our words: the buyer approves it, then it is authorized, then captured in up to ten pieces. */
export function chargeOfOrder(order: PaypalOrder): Charge {
  const { authorization: held, captures } = paymentsOf(order);
  const captured = captures.reduce((sum, { amount }) => sum + minorOf(amount), 0n);
  const isOver = held?.status === 'VOIDED' || held?.status === 'CAPTURED';
  const status = statusOf(order, held?.status, captured);
  return {
    reference: order.id,
    status,
    authorized: status !== 'AUTHORIZED' || !held ? 0n : isOver ? captured : minorOf(held.amount),
    captured,
    capturesOnce: false,
    actionUrl: order.links?.find(({ rel }) => rel === 'payer-action' || rel === 'approve')?.href ?? null,
    decline: status === 'DECLINED' ? { code: 'DENIED', reason: 'PayPal denied the payment.' } : null,
    card: null,
    partId: order.purchase_units[0]?.custom_id ?? null,
  };
}

function statusOf(order: PaypalOrder, held: string | undefined, captured: bigint): Charge['status'] {
  if (held === 'DENIED') return 'DECLINED';
  if (captured > 0n) return 'AUTHORIZED';
  if (held === 'VOIDED' || held === 'EXPIRED' || order.status === 'VOIDED') return 'VOIDED';
  if (held === 'PENDING') return 'PENDING';
  if (held !== undefined) return 'AUTHORIZED';
  return order.status === 'PAYER_ACTION_REQUIRED' || order.status === 'CREATED' ? 'ACTION_REQUIRED' : 'PENDING';
}

export const refundOf = ({ id, status }: z.infer<typeof refundShape>): ProviderRefund => ({
  reference: id,
  status: status === 'COMPLETED' ? 'SUCCEEDED' : status === 'PENDING' ? 'PENDING' : 'FAILED',
  problem: status === 'FAILED' || status === 'CANCELLED' ? status : null,
});
