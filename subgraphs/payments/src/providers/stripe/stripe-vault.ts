import type Stripe from 'stripe';
import { ProviderRefused, type Vault } from '../payment-provider.ts';
import { faceOf } from './charge-of-intent.ts';
import { translated } from './stripe-errors.ts';

/** Saved methods hang on a customer at Stripe. */
export const stripeVault = (stripe: Stripe): Vault => ({
  makeCustomer: (userId) =>
    translated(async () => {
      const made = await stripe.customers.create(
        { metadata: { user: userId } },
        { idempotencyKey: `customer ${userId}` },
      );
      return made.id;
    }),
  async save(customer, token) {
    try {
      return await translated(async () => {
        const method = token.startsWith('tok_')
          ? (await stripe.paymentMethods.create({ type: 'card', card: { token } })).id
          : token;
        const attached = await stripe.paymentMethods.attach(method, { customer });
        return attached.card ? faceOf(attached.card, attached.id) : null;
      });
    } catch (error) {
      if (!(error instanceof ProviderRefused)) throw error;
      return error.code === 'resource_missing' ? null : { declined: { code: error.code, reason: error.message } };
    }
  },
  async forget(token) {
    try {
      await translated(async () => await stripe.paymentMethods.detach(token));
    } catch (error) {
      // Detached before: gone is gone.
      if (!(error instanceof ProviderRefused)) throw error;
    }
  },
});
