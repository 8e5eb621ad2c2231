import { createHmac } from 'node:crypto';
import { z } from 'zod';
import { askJson } from '../ask-json.ts';
import {
  type Charge,
  type PaymentProvider,
  type ProviderEvent,
  ProviderRefused,
  type ProviderRefund,
} from '../payment-provider.ts';
import { sameSignature } from '../same-signature.ts';
import { razorpayLedger } from './razorpay-ledger.ts';

export interface RazorpayOptions {
  readonly url: string;
  readonly keyId: string;
  readonly keySecret: string;
  readonly webhookSecret: string;
}

const paymentShape = z.object({
  id: z.string(),
  amount: z.number().int(),
  currency: z.string(),
  status: z.enum(['created', 'authorized', 'captured', 'refunded', 'failed']),
  captured: z.boolean().nullish(),
  error_code: z.string().nullish(),
  error_description: z.string().nullish(),
  card: z.object({ network: z.string().nullish(), last4: z.string().nullish() }).nullish(),
});
const refundShape = z.object({ id: z.string(), status: z.enum(['pending', 'processed', 'failed']) });
const disputeShape = z.object({
  id: z.string(),
  payment_id: z.string(),
  amount: z.number().int(),
  currency: z.string(),
  reason_code: z.string(),
  status: z.string(),
});
const errorShape = z.object({ error: z.object({ code: z.string(), description: z.string().nullish() }) });
const entity = z.object({ entity: z.object({ id: z.string() }) });
const eventShape = z.object({
  event: z.string(),
  payload: z.object({ payment: entity.optional(), refund: entity.optional(), dispute: entity.optional() }),
});

/** By Razorpay's API: the buyer's page makes the payment, its id is the token; it is taken here, in one piece. */
export function razorpayProvider({ url, keyId, keySecret, webhookSecret }: RazorpayOptions): PaymentProvider {
  const authorization = `Basic ${Buffer.from(`${keyId}:${keySecret}`).toString('base64')}`;
  const ask = (method: 'GET' | 'POST', path: string, body?: object, more: Readonly<Record<string, string>> = {}) =>
    askJson({
      provider: 'razorpay',
      url: `${url}${path}`,
      method,
      headers: { authorization, 'content-type': 'application/json', ...more },
      body: body && JSON.stringify(body),
      problemOf,
    });
  const read = async (reference: string) =>
    paymentShape.parse(await ask('GET', `/payments/${encodeURIComponent(reference)}`));
  const retrieve = async (reference: string): Promise<Charge> => chargeOf(await read(reference));

  return {
    name: 'razorpay',
    canBeAsked: true,
    vault: null,
    ledgerLagMs: 60_000,
    listSettlements: razorpayLedger((path) => ask('GET', path)),
    find: () => Promise.resolve(null),
    retrieve,
    async authorize({ token, amount, currency, partId }) {
      if (!/^pay_\w+$/.test(token ?? ''))
        throw new ProviderRefused('resource_missing', 'The token is the id of a payment.');
      const payment = await read(token ?? '');
      if (BigInt(payment.amount) === amount && payment.currency === currency) return { ...chargeOf(payment), partId };
      throw new ProviderRefused('amount_mismatch', 'The payment was made for another amount.');
    },
    async capture({ reference, currency, authorized }) {
      const before = await retrieve(reference);
      // All of it or nothing, and once: a repeat finds it done.
      if (before.captured > 0n) return before;
      return chargeOf(
        paymentShape.parse(
          await ask('POST', `/payments/${reference}/capture`, { amount: Number(authorized), currency }),
        ),
      );
    },
    async void(reference) {
      const charge = await retrieve(reference);
      // There is no call for it: what is not captured goes back by itself.
      return charge.captured > 0n || charge.status !== 'AUTHORIZED'
        ? charge
        : { ...charge, status: 'VOIDED', authorized: 0n };
    },
    async refund({ key, reference, amount, refundPartId }) {
      const body = { amount: Number(amount), receipt: refundPartId };
      return refundOf(
        refundShape.parse(
          await ask('POST', `/payments/${reference}/refund`, body, {
            'x-refund-idempotency': key.replaceAll(' ', '-'),
          }),
        ),
      );
    },
    retrieveRefund: async (reference) => refundOf(refundShape.parse(await ask('GET', `/refunds/${reference}`))),
    async retrieveDispute(id) {
      const { payment_id, amount, currency, reason_code, status } = disputeShape.parse(
        await ask('GET', `/disputes/${id}`),
      );
      const told = status === 'won' ? 'WON' : status === 'lost' || status === 'closed' ? 'LOST' : 'OPEN';
      return {
        reference: id,
        chargeReference: payment_id,
        amount: BigInt(amount),
        currency,
        reason: reason_code,
        status: told,
      };
    },
    verifyWebhook({ body, headers }) {
      const expected = createHmac('sha256', webhookSecret).update(body).digest('hex');
      const id = headers['x-razorpay-event-id'] ?? expected;
      return Promise.resolve(
        sameSignature(headers['x-razorpay-signature'], expected) ? eventOf(id, JSON.parse(body)) : null,
      );
    },
  };
}

function problemOf(body: unknown) {
  const { data } = errorShape.safeParse(body);
  return { code: data?.error.code ?? 'UNKNOWN', message: data?.error.description ?? 'Razorpay refused the request.' };
}

function chargeOf(payment: z.infer<typeof paymentShape>): Charge {
  const { id, amount, status, captured, error_code, error_description, card } = payment;
  const whole = BigInt(amount);
  // What nobody captured in time is refunded by itself, and was never taken.
  const hasLapsed = status === 'refunded' && captured === false;
  const isTaken = status === 'captured' || (status === 'refunded' && !hasLapsed);
  const isHeld = isTaken || status === 'authorized';
  return {
    reference: id,
    status: hasLapsed ? 'VOIDED' : isHeld ? 'AUTHORIZED' : status === 'failed' ? 'DECLINED' : 'PENDING',
    authorized: isHeld ? whole : 0n,
    captured: isTaken ? whole : 0n,
    capturesOnce: true,
    actionUrl: null,
    decline:
      status === 'failed' ? { code: error_code ?? 'failed', reason: error_description ?? 'The payment failed.' } : null,
    card: card
      ? {
          token: null,
          brand: (card.network ?? 'card').toLowerCase(),
          last4: card.last4 ?? '',
          expiryMonth: null,
          expiryYear: null,
        }
      : null,
    partId: null,
  };
}

const refundOf = ({ id, status }: z.infer<typeof refundShape>): ProviderRefund => ({
  reference: id,
  status: status === 'processed' ? 'SUCCEEDED' : status === 'failed' ? 'FAILED' : 'PENDING',
  problem: status === 'failed' ? 'failed' : null,
});

function eventOf(id: string, body: unknown): ProviderEvent {
  const { event: type, payload } = eventShape.parse(body);
  const { payment, refund, dispute } = payload;
  if (dispute) return { id, type, about: { kind: 'dispute', reference: dispute.entity.id } };
  if (refund) return { id, type, about: { kind: 'refund', reference: refund.entity.id } };
  return { id, type, about: payment ? { kind: 'charge', reference: payment.entity.id, partId: null } : null };
}
