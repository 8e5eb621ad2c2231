import type Stripe from 'stripe';
import { chargeOfIntent } from './charge-of-intent.ts';
import type { ProviderEvent, WebhookRequest } from '../payment-provider.ts';

/** Five minutes, as Stripe advises: an old message that somebody recorded is worth nothing. */
const toleranceSeconds = 300;

export function stripeWebhook(
  stripe: Stripe,
  secret: string,
  { body, headers, now }: WebhookRequest,
): ProviderEvent | null {
  const signature = headers['stripe-signature'] ?? '';
  try {
    const event = stripe.webhooks.constructEvent(body, signature, secret, toleranceSeconds, undefined, now.getTime());
    return { id: event.id, type: event.type, about: aboutOf(event) };
  } catch {
    return null;
  }
}

function aboutOf({ type, data }: Stripe.Event): ProviderEvent['about'] {
  // Nothing is known yet of what became of it.
  if (type === 'payment_intent.created') return null;
  const about = data.object as {
    object?: string;
    id?: string;
    payment_intent?: unknown;
    metadata?: Record<string, string>;
  };
  const reference = about.id ?? '';
  if (about.object === 'payment_intent')
    return {
      kind: 'charge',
      reference,
      partId: about.metadata?.['payment_part'] ?? null,
      stood: chargeOfIntent(data.object as Stripe.PaymentIntent),
    };
  if (about.object === 'refund') return { kind: 'refund', reference };
  if (about.object === 'dispute') return { kind: 'dispute', reference };
  return null;
}
