import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { ProviderEvent, Told, WebhookRequest } from '../payment-provider.ts';
import { sameSignature } from '../same-signature.ts';

const itemShape = z.object({
  pspReference: z.string(),
  originalReference: z.string().optional(),
  merchantAccountCode: z.string(),
  merchantReference: z.string(),
  amount: z.object({ value: z.number().int(), currency: z.string() }),
  eventCode: z.string(),
  success: z.string(),
  reason: z.string().nullish(),
  additionalData: z.object({ hmacSignature: z.string().optional() }).loose().optional(),
});
const messageShape = z.object({ notificationItems: z.array(z.object({ NotificationRequestItem: itemShape })).min(1) });
type Item = z.infer<typeof itemShape>;

/** Standard webhooks hold one item each, signed by a key that is given in hexadecimal. */
export function adyenWebhook(hmacKey: string, { body }: WebhookRequest): ProviderEvent | null {
  const message = messageShape.safeParse(jsonOf(body));
  const item = message.data?.notificationItems[0]?.NotificationRequestItem;
  if (!item || !sameSignature(item.additionalData?.hmacSignature, adyenSignature(item, hmacKey))) return null;
  return { id: `${item.pspReference} ${item.eventCode} ${item.success}`, type: item.eventCode, about: aboutOf(item) };
}

/** Eight fields joined by colons, in this order. */
export function adyenSignature(item: Omit<Item, 'additionalData'>, hmacKey: string): string {
  const {
    pspReference,
    originalReference = '',
    merchantAccountCode,
    merchantReference,
    amount,
    eventCode,
    success,
  } = item;
  const signed = [
    pspReference,
    originalReference,
    merchantAccountCode,
    merchantReference,
    amount.value,
    amount.currency,
    eventCode,
    success,
  ];
  return createHmac('sha256', Buffer.from(hmacKey, 'hex')).update(signed.join(':')).digest('base64');
}

function aboutOf({
  eventCode,
  success,
  pspReference,
  originalReference,
  merchantReference,
  reason,
}: Item): ProviderEvent['about'] {
  const is = success === 'true';
  const charge = (told: Told) => ({
    kind: 'charge' as const,
    reference: originalReference ?? pspReference,
    partId: uuidOf(merchantReference),
    told,
  });
  if (eventCode === 'AUTHORISATION')
    return charge({
      status: is ? 'AUTHORIZED' : 'DECLINED',
      decline: is ? null : { code: 'Refused', reason: reason ?? 'The payment was refused.' },
    });
  if (eventCode === 'CANCELLATION' && is) return charge({ status: 'VOIDED', decline: null });
  if (eventCode === 'REFUND' || eventCode === 'REFUND_FAILED' || eventCode === 'REFUNDED_REVERSED') {
    const hasSucceeded = eventCode === 'REFUND' && is;
    return {
      kind: 'refund',
      reference: pspReference,
      told: {
        reference: pspReference,
        status: hasSucceeded ? 'SUCCEEDED' : 'FAILED',
        problem: hasSucceeded ? null : (reason ?? eventCode),
      },
    };
  }
  return null;
}

const uuidOf = (text: string): string | null =>
  /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text) ? text : null;

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
