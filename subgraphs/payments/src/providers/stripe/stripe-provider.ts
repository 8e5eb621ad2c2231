import { Stripe } from 'stripe';
import {
  type AuthorizeRequest,
  type Charge,
  type PaymentProvider,
  ProviderRefused,
  type Settlement,
} from '../payment-provider.ts';
import { chargeOfIntent } from './charge-of-intent.ts';
import { intentOfDecline, translated } from './stripe-errors.ts';
import { disputeOf, refundOf, settlementOf } from './stripe-objects.ts';
import { stripeVault } from './stripe-vault.ts';
import { stripeWebhook } from './stripe-webhook.ts';

export interface StripeOptions {
  readonly apiKey: string;
  readonly webhookSecret: string;
  /** Another host that speaks Stripe's protocol. */
  readonly url?: string | undefined;
  readonly timeoutMs?: number;
  /** What a bank transfer is paid from when the buyer gives no token: the sandbox's test account. */
  readonly bankToken?: string;
}

/** By the official SDK; the sandbox is spoken to with this same adapter. */
export function stripeProvider({
  apiKey,
  webhookSecret,
  url,
  timeoutMs = 10_000,
  bankToken,
}: StripeOptions): PaymentProvider {
  const at = url === undefined ? null : new URL(url);
  const stripe = new Stripe(apiKey, {
    timeout: timeoutMs,
    maxNetworkRetries: 2,
    telemetry: false,
    ...(at && {
      host: at.hostname,
      port: at.port || (at.protocol === 'https:' ? 443 : 80),
      protocol: at.protocol === 'https:' ? ('https' as const) : ('http' as const),
    }),
  });
  const expand = ['latest_charge'];

  async function authorize(asked: AuthorizeRequest): Promise<Charge> {
    const isBank = asked.kind === 'BANK_TRANSFER';
    const request = isBank ? { ...asked, token: asked.token ?? bankToken ?? null } : asked;
    return await translated(async () => {
      try {
        return chargeOfIntent(await stripe.paymentIntents.create(intentOf(request), { idempotencyKey: request.key }));
      } catch (error) {
        const declined = intentOfDecline(error);
        if (!declined) throw error;
        return chargeOfIntent(declined);
      }
    });
  }

  const retrieve = (reference: string): Promise<Charge> =>
    translated(async () => chargeOfIntent(await stripe.paymentIntents.retrieve(reference, { expand })));

  return {
    name: 'stripe',
    canBeAsked: true,
    authorize,
    retrieve,
    find: (partId) =>
      translated(async () => {
        const query = `metadata["payment_part"]:"${partId}"`;
        const { data } = await stripe.paymentIntents.search({ query, limit: 1 });
        return data[0] ? await retrieve(data[0].id) : null;
      }),
    capture: ({ key, reference, amount, isFinal }) =>
      translated(async () => {
        const amount_to_capture = Number(amount);
        const parameters = { amount_to_capture, expand, ...(!isFinal && { final_capture: false }) };
        return chargeOfIntent(await stripe.paymentIntents.capture(reference, parameters, { idempotencyKey: key }));
      }),
    async void(reference, key) {
      try {
        return await translated(async () =>
          chargeOfIntent(await stripe.paymentIntents.cancel(reference, { expand }, { idempotencyKey: key })),
        );
      } catch (error) {
        // Canceled, taken or on its way already: how it stands is the answer.
        if (error instanceof ProviderRefused) return await retrieve(reference);
        throw error;
      }
    },
    refund: ({ key, reference, amount, refundPartId }) =>
      translated(async () =>
        refundOf(
          await stripe.refunds.create(
            { payment_intent: reference, amount: Number(amount), metadata: { refund_part: refundPartId } },
            { idempotencyKey: key },
          ),
        ),
      ),
    retrieveRefund: (reference) => translated(async () => refundOf(await stripe.refunds.retrieve(reference))),
    retrieveDispute: (reference) => translated(async () => disputeOf(await stripe.disputes.retrieve(reference))),
    ledgerLagMs: 0,
    listSettlements: ({ from, to }) =>
      translated(async () => {
        const created = { gte: seconds(from), lt: seconds(to) };
        const lines = stripe.balanceTransactions.list({ created, limit: 100, expand: ['data.source'] });
        const settlements: Settlement[] = [];
        for await (const line of lines) settlements.push(...settlementOf(line));
        return settlements;
      }),
    verifyWebhook: (request) => Promise.resolve(stripeWebhook(stripe, webhookSecret, request)),
    vault: stripeVault(stripe),
  };
}

const seconds = (at: Date): number => Math.floor(at.getTime() / 1000);

function intentOf(request: AuthorizeRequest): Stripe.PaymentIntentCreateParams {
  const { kind, amount, currency, token, customer, save, returnUrl, partId, orderId } = request;
  const bank = kind === 'BANK_TRANSFER';
  return {
    amount: Number(amount),
    currency: currency.toLowerCase(),
    confirm: true,
    allowed_payment_method_types: [bank ? 'us_bank_account' : 'card'],
    // Banks take the money at once or not at all.
    capture_method: bank ? 'automatic' : 'manual',
    ...(bank && { mandate_data: { customer_acceptance: { type: 'offline' as const } } }),
    ...(!bank && { payment_method_options: { card: { request_multicapture: 'if_available' as const } } }),
    ...(token === null
      ? {}
      : token.startsWith('tok_')
        ? { payment_method_data: { type: 'card' as const, card: { token } } as never }
        : { payment_method: token }),
    ...(customer !== null && { customer }),
    ...(save && customer !== null && { setup_future_usage: 'off_session' as const }),
    ...(returnUrl !== null && { return_url: returnUrl }),
    metadata: { payment_part: partId, order: orderId },
    expand: ['latest_charge'],
  };
}
