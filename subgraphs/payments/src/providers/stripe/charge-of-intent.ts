import type Stripe from 'stripe';
import type { CardFace, Charge } from '../payment-provider.ts';

const isOver = (status: Stripe.PaymentIntent.Status): boolean => status === 'succeeded' || status === 'canceled';

/** A payment intent in our words. `latest_charge` is expanded. */
export function chargeOfIntent(intent: Stripe.PaymentIntent): Charge {
  const captured = BigInt(intent.amount_received);
  const charge = typeof intent.latest_charge === 'object' ? intent.latest_charge : null;
  const card = charge?.payment_method_details?.card;
  return {
    reference: intent.id,
    status: statusOf(intent),
    authorized: isOver(intent.status) ? captured : captured + BigInt(intent.amount_capturable),
    captured,
    capturesOnce: intent.status === 'requires_capture' && card?.multicapture?.status !== 'available',
    actionUrl: intent.next_action?.redirect_to_url?.url ?? null,
    decline: declineOf(intent),
    card: card ? faceOf(card, charge?.payment_method ?? null) : null,
    partId: intent.metadata['payment_part'] ?? null,
  };
}

function statusOf({ status, amount_received }: Stripe.PaymentIntent): Charge['status'] {
  switch (status) {
    case 'requires_capture':
    case 'succeeded':
      return 'AUTHORIZED';
    case 'requires_action':
      return 'ACTION_REQUIRED';
    case 'requires_payment_method':
      return 'DECLINED';
    case 'canceled':
      return amount_received > 0 ? 'AUTHORIZED' : 'VOIDED';
    default:
      return 'PENDING';
  }
}

function declineOf({ status, last_payment_error: error }: Stripe.PaymentIntent): Charge['decline'] {
  if (status !== 'requires_payment_method') return null;
  return {
    code: error?.decline_code ?? error?.code ?? 'declined',
    reason: error?.message ?? 'The payment was declined.',
  };
}

export const faceOf = (
  card: { brand?: string | null; last4?: string | null; exp_month?: number | null; exp_year?: number | null },
  token: string | null,
): CardFace => ({
  token,
  brand: card.brand ?? 'card',
  last4: card.last4 ?? '',
  expiryMonth: card.exp_month ?? null,
  expiryYear: card.exp_year ?? null,
});
