import { Stripe } from 'stripe';
import { ProviderRefused, ProviderUnavailable } from '../payment-provider.ts';

/** What Stripe throws, in our words: what may have happened, and what has not. */
export async function translated<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw new ProviderUnavailable('stripe', error);
    if (error instanceof Stripe.errors.StripeCardError || error instanceof Stripe.errors.StripeInvalidRequestError)
      throw new ProviderRefused(error.decline_code ?? error.code ?? error.type, error.message);
    if (error instanceof Stripe.errors.StripeIdempotencyError)
      throw new ProviderRefused('idempotency_error', error.message);
    throw new ProviderUnavailable('stripe', error);
  }
}

/** A decline is an answer: it comes with the intent that it is about. */
export const intentOfDecline = (error: unknown): Stripe.PaymentIntent | null =>
  error instanceof Stripe.errors.StripeCardError ? (error.payment_intent ?? null) : null;
