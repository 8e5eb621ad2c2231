import type Stripe from 'stripe';
import type { ProviderDispute, ProviderRefund, Settlement } from '../payment-provider.ts';

export const refundOf = ({ id, status, failure_reason }: Stripe.Refund): ProviderRefund => ({
  reference: id,
  status: status === 'succeeded' ? 'SUCCEEDED' : status === 'failed' || status === 'canceled' ? 'FAILED' : 'PENDING',
  problem: failure_reason ?? null,
});

export const disputeOf = ({
  id,
  payment_intent,
  amount,
  currency,
  reason,
  status,
}: Stripe.Dispute): ProviderDispute => ({
  reference: id,
  chargeReference: typeof payment_intent === 'string' ? payment_intent : (payment_intent?.id ?? ''),
  amount: BigInt(amount),
  currency: currency.toUpperCase(),
  reason,
  status: status === 'won' ? 'WON' : status === 'lost' ? 'LOST' : 'OPEN',
});

/** A line of Stripe's ledger; what is neither taken nor given back, such as a fee, is not compared. */
export function settlementOf({ type, amount, currency, source, created }: Stripe.BalanceTransaction): Settlement[] {
  const about = source as { id: string; payment_intent?: string | null } | null;
  if (!about || typeof about === 'string') return [];
  const at = new Date(created * 1000);
  const told = { amount: BigInt(Math.abs(amount)), currency: currency.toUpperCase(), since: at, until: at };
  if (type === 'charge' || type === 'payment')
    return [{ movement: 'CAPTURE', reference: about.payment_intent ?? about.id, ...told }];
  if (type === 'refund' || type === 'payment_refund') return [{ movement: 'REFUND', reference: about.id, ...told }];
  // It came back: the refund counts for nothing.
  if (type === 'refund_failure') return [{ movement: 'REFUND', reference: about.id, ...told, amount: -told.amount }];
  return [];
}
