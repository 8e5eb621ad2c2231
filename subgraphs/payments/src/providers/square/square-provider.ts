import { createHash, createHmac } from 'node:crypto';
import { z } from 'zod';
import { askJson } from '../ask-json.ts';
import {
  type Charge,
  type PaymentProvider,
  type ProviderDispute,
  type ProviderEvent,
  ProviderRefused,
  type ProviderRefund,
} from '../payment-provider.ts';
import { sameSignature } from '../same-signature.ts';
import { squareLedger } from './square-ledger.ts';

export interface SquareOptions {
  readonly url: string;
  readonly accessToken: string;
  readonly locationId: string;
  readonly signatureKey: string;
  /** As it is registered: it is part of what is signed. */
  readonly webhookUrl: string;
}

const money = z.object({ amount: z.number().int(), currency: z.string() });
const paymentShape = z.object({
  id: z.string(),
  status: z.enum(['APPROVED', 'PENDING', 'COMPLETED', 'CANCELED', 'FAILED']),
  amount_money: money,
  reference_id: z.string().optional(),
  card_details: z
    .object({
      card: z
        .object({
          card_brand: z.string(),
          last_4: z.string(),
          exp_month: z.number().optional(),
          exp_year: z.number().optional(),
        })
        .optional(),
      errors: z.array(z.object({ code: z.string(), detail: z.string().optional() })).optional(),
    })
    .optional(),
});
const refundShape = z.object({ id: z.string(), status: z.enum(['PENDING', 'COMPLETED', 'REJECTED', 'FAILED']) });
const disputeShape = z.object({
  id: z.string(),
  state: z.string(),
  reason: z.string(),
  amount_money: money,
  disputed_payment: z.object({ payment_id: z.string() }),
});
const eventShape = z.object({
  event_id: z.string(),
  type: z.string(),
  data: z.object({ id: z.string(), object: z.record(z.string(), z.unknown()) }),
});
const errorsShape = z.object({
  errors: z
    .array(z.object({ code: z.string(), category: z.string().optional(), detail: z.string().optional() }))
    .min(1),
});

/** By Square's Payments API: delayed capture in one piece. */
export function squareProvider({
  url,
  accessToken,
  locationId,
  signatureKey,
  webhookUrl,
}: SquareOptions): PaymentProvider {
  const headers = {
    authorization: `Bearer ${accessToken}`,
    'square-version': '2025-10-16',
    'content-type': 'application/json',
  };
  const ask = (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    askJson({
      provider: 'square',
      url: `${url}${path}`,
      method,
      headers,
      body: body && JSON.stringify(body),
      problemOf,
    });
  const payment = async (method: 'GET' | 'POST' | 'PUT', path: string, body?: object) =>
    chargeOf(z.object({ payment: paymentShape }).parse(await ask(method, path, body)).payment);
  const retrieve = (reference: string) => payment('GET', `/payments/${reference}`);

  return {
    name: 'square',
    canBeAsked: true,
    vault: null,
    // What is new may take some seconds to appear in a list.
    ledgerLagMs: 60_000,
    listSettlements: squareLedger((path) => ask('GET', path), locationId),
    find: () => Promise.resolve(null),
    retrieve,
    async authorize({ key, partId, token, customer, amount, currency }) {
      const amount_money = { amount: Number(amount), currency };
      try {
        return await payment('POST', '/payments', {
          idempotency_key: keyOf(key),
          source_id: token,
          amount_money,
          autocomplete: false,
          location_id: locationId,
          reference_id: partId,
          ...(customer !== null && { customer_id: customer }),
        });
      } catch (error) {
        if (!(error instanceof ProviderRefused) || error.code === 'NOT_FOUND') throw error;
        return declined(partId, error);
      }
    },
    async capture({ key, reference, amount, currency, authorized }) {
      if (amount < authorized) {
        const amount_money = { amount: Number(amount), currency };
        await ask('PUT', `/payments/${reference}`, {
          idempotency_key: keyOf(`${key} less`),
          payment: { amount_money },
        });
      }
      try {
        return await payment('POST', `/payments/${reference}/complete`, {});
      } catch (error) {
        // Completed before, and the answer lost.
        const now = error instanceof ProviderRefused ? await retrieve(reference) : null;
        if (now && now.captured > 0n) return now;
        throw error;
      }
    },
    async void(reference) {
      try {
        return await payment('POST', `/payments/${reference}/cancel`, {});
      } catch (error) {
        if (error instanceof ProviderRefused) return await retrieve(reference);
        throw error;
      }
    },
    async refund({ key, reference, amount, currency, refundPartId }) {
      const body = {
        idempotency_key: keyOf(key),
        payment_id: reference,
        amount_money: { amount: Number(amount), currency },
        reason: refundPartId,
      };
      return refundOf(z.object({ refund: refundShape }).parse(await ask('POST', '/refunds', body)).refund);
    },
    retrieveRefund: async (reference) =>
      refundOf(z.object({ refund: refundShape }).parse(await ask('GET', `/refunds/${reference}`)).refund),
    retrieveDispute: async (id) =>
      disputeOf(
        z.object({ dispute: disputeShape }).parse(await ask('GET', `/disputes/${encodeURIComponent(id)}`)).dispute,
      ),
    verifyWebhook({ body, headers: { 'x-square-hmacsha256-signature': given } }) {
      const expected = createHmac('sha256', signatureKey)
        .update(webhookUrl + body)
        .digest('base64');
      return Promise.resolve(sameSignature(given, expected) ? eventOf(JSON.parse(body)) : null);
    },
  };
}

/** At most 45 letters are taken. */
const keyOf = (key: string): string => createHash('sha256').update(key).digest('hex').slice(0, 40);

function problemOf(body: unknown) {
  const { success, data } = errorsShape.safeParse(body);
  const [first] = success ? data.errors : [];
  return { code: first?.code ?? 'UNKNOWN', message: first?.detail ?? 'Square refused the request.' };
}

const statuses = {
  APPROVED: 'AUTHORIZED',
  COMPLETED: 'AUTHORIZED',
  PENDING: 'PENDING',
  CANCELED: 'VOIDED',
  FAILED: 'DECLINED',
} as const;

function chargeOf({ id, status, amount_money, reference_id, card_details }: z.infer<typeof paymentShape>): Charge {
  const amount = BigInt(amount_money.amount);
  const card = card_details?.card;
  const [error] = card_details?.errors ?? [];
  return {
    reference: id,
    status: statuses[status],
    authorized: status === 'APPROVED' || status === 'COMPLETED' ? amount : 0n,
    captured: status === 'COMPLETED' ? amount : 0n,
    capturesOnce: true,
    actionUrl: null,
    decline:
      status === 'FAILED' ? { code: error?.code ?? 'FAILED', reason: error?.detail ?? 'The payment failed.' } : null,
    card: card
      ? {
          token: null,
          brand: card.card_brand.toLowerCase(),
          last4: card.last_4,
          expiryMonth: card.exp_month ?? null,
          expiryYear: card.exp_year ?? null,
        }
      : null,
    partId: reference_id ?? null,
  };
}

const declined = (partId: string, { code, message }: ProviderRefused): Charge => ({
  reference: `declined ${partId}`,
  status: 'DECLINED',
  authorized: 0n,
  captured: 0n,
  capturesOnce: true,
  actionUrl: null,
  decline: { code, reason: message },
  card: null,
  partId,
});

const refundOf = ({ id, status }: z.infer<typeof refundShape>): ProviderRefund => ({
  reference: id,
  status: status === 'COMPLETED' ? 'SUCCEEDED' : status === 'PENDING' ? 'PENDING' : 'FAILED',
  problem: status === 'REJECTED' || status === 'FAILED' ? status : null,
});

/** A question of the bank that was closed took nothing; what the seller accepts is lost. */
const disputeStatuses: Readonly<Record<string, ProviderDispute['status']>> = {
  WON: 'WON',
  INQUIRY_CLOSED: 'WON',
  LOST: 'LOST',
  ACCEPTED: 'LOST',
};

const disputeOf = ({
  id,
  state,
  reason,
  amount_money,
  disputed_payment,
}: z.infer<typeof disputeShape>): ProviderDispute => ({
  reference: id,
  chargeReference: disputed_payment.payment_id,
  amount: BigInt(amount_money.amount),
  currency: amount_money.currency,
  reason: reason.toLowerCase(),
  status: disputeStatuses[state] ?? 'OPEN',
});

function eventOf(body: unknown): ProviderEvent {
  const { event_id: id, type, data } = eventShape.parse(body);
  const paid = paymentShape.partial().safeParse(data.object['payment']);
  if (type.startsWith('payment.'))
    return { id, type, about: { kind: 'charge', reference: data.id, partId: paid.data?.reference_id ?? null } };
  if (type.startsWith('dispute.')) return { id, type, about: { kind: 'dispute', reference: data.id } };
  return { id, type, about: type.startsWith('refund.') ? { kind: 'refund', reference: data.id } : null };
}
