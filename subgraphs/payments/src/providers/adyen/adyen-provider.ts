import { createHash } from 'node:crypto';
import { z } from 'zod';
import { askJson } from '../ask-json.ts';
import { type Charge, type PaymentProvider, ProviderRefused } from '../payment-provider.ts';
import { adyenAmount } from './adyen-amount.ts';
import { disputeAsTold } from './adyen-dispute.ts';
import { adyenLedger, type AdyenReports } from './adyen-ledger.ts';
import { adyenWebhook } from './adyen-webhook.ts';

export interface AdyenOptions extends AdyenReports {
  /** With the version: `https://checkout-test.adyen.com/v71`. */
  readonly url: string;
  readonly apiKey: string;
  readonly hmacKey: string;
}

const paymentShape = z.object({
  pspReference: z.string().optional(),
  resultCode: z.string(),
  refusalReason: z.string().optional(),
  refusalReasonCode: z.string().optional(),
  amount: z.object({ value: z.number().int() }).optional(),
  action: z.object({ url: z.string().optional() }).optional(),
});
const modificationShape = z.object({ pspReference: z.string(), status: z.literal('received') });
const errorShape = z.object({
  errorCode: z.string().optional(),
  errorType: z.string().optional(),
  message: z.string().optional(),
});

/**
 * By Adyen's Checkout API v71. A payment cannot be asked for: what was received is said at once, what became of it by
 * webhook. The account must be set to manual capture, and to several captures where units ship apart.
 */
export function adyenProvider(options: AdyenOptions): PaymentProvider {
  const { url, apiKey, merchantAccount, hmacKey } = options;
  const ask = (path: string, key: string, body: object) =>
    askJson({
      provider: 'adyen',
      url: `${url}${path}`,
      headers: { 'x-api-key': apiKey, 'content-type': 'application/json', 'idempotency-key': keyOf(key) },
      body: JSON.stringify({ merchantAccount, ...body }),
      problemOf,
    });
  const modify = async (path: string, key: string, body: object) => modificationShape.parse(await ask(path, key, body));

  return {
    name: 'adyen',
    canBeAsked: false,
    vault: null,
    // The report of a day comes until ten in the morning of the next, in Amsterdam.
    ledgerLagMs: 36 * 3_600_000,
    listSettlements: adyenLedger(options),
    find: () => Promise.resolve(null),
    retrieve: () => Promise.resolve(null),
    retrieveDispute: (asTold) => Promise.resolve(disputeAsTold(asTold)),
    async authorize({ key, partId, orderId, amount, currency, token, customer, save, returnUrl }) {
      if (token === null) throw new ProviderRefused('resource_missing', 'A stored payment method is needed.');
      const answer = paymentShape.parse(
        await ask('/payments', key, {
          reference: partId,
          merchantOrderReference: orderId,
          amount: adyenAmount(amount, currency),
          paymentMethod: { type: 'scheme', storedPaymentMethodId: token },
          ...(customer !== null && { shopperReference: customer }),
          shopperInteraction: 'ContAuth',
          recurringProcessingModel: 'CardOnFile',
          storePaymentMethod: save,
          additionalData: { manualCapture: 'true' },
          channel: 'Web',
          ...(returnUrl !== null && { returnUrl }),
        }),
      );
      return chargeOf(answer, partId, amount);
    },
    async capture({ key, reference, amount, currency }) {
      await modify(`/payments/${reference}/captures`, key, {
        amount: adyenAmount(amount, currency),
        reference: keyOf(key),
      });
      return null;
    },
    async void(reference, key) {
      // A payment whose reference never came is canceled by our own name for it.
      const ownName = /^awaiting (.+)$/.exec(reference)?.[1];
      if (ownName === undefined) await modify(`/payments/${reference}/cancels`, key, { reference: keyOf(key) });
      else await modify('/cancels', key, { paymentReference: ownName, reference: keyOf(key) });
      return standing(reference, 'VOIDED');
    },
    async refund({ key, reference, amount, currency, refundPartId }) {
      const made = await modify(`/payments/${reference}/refunds`, key, {
        amount: adyenAmount(amount, currency),
        reference: refundPartId,
      });
      return { reference: made.pspReference, status: 'PENDING', problem: null };
    },
    retrieveRefund: (reference) => Promise.resolve({ reference, status: 'PENDING', problem: null }),
    verifyWebhook: (request) => Promise.resolve(adyenWebhook(hmacKey, request)),
  };
}

/** At most 64 letters are taken. */
const keyOf = (key: string): string => createHash('sha256').update(key).digest('hex');

function problemOf(body: unknown) {
  const { data } = errorShape.safeParse(body);
  return { code: data?.errorCode ?? 'UNKNOWN', message: data?.message ?? 'Adyen refused the request.' };
}

const standing = (reference: string, status: Charge['status']): Charge => ({
  reference,
  status,
  authorized: 0n,
  captured: 0n,
  capturesOnce: false,
  actionUrl: null,
  decline: null,
  card: null,
  partId: null,
});

const statuses: Readonly<Record<string, Charge['status']>> = {
  Authorised: 'AUTHORIZED',
  RedirectShopper: 'ACTION_REQUIRED',
  ChallengeShopper: 'ACTION_REQUIRED',
  IdentifyShopper: 'ACTION_REQUIRED',
  PresentToShopper: 'ACTION_REQUIRED',
  Pending: 'PENDING',
  Received: 'PENDING',
};

function chargeOf(
  { pspReference, resultCode, refusalReason, refusalReasonCode, action }: z.infer<typeof paymentShape>,
  partId: string,
  amount: bigint,
): Charge {
  const status = statuses[resultCode] ?? 'DECLINED';
  return {
    // A redirect has no reference yet: the webhook brings it, and names the part.
    ...standing(pspReference ?? `awaiting ${partId}`, status),
    authorized: status === 'AUTHORIZED' ? amount : 0n,
    actionUrl: action?.url ?? null,
    decline:
      status === 'DECLINED'
        ? { code: refusalReasonCode ?? resultCode, reason: refusalReason ?? 'The payment was refused.' }
        : null,
    partId,
  };
}
