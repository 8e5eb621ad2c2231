import { createHmac } from 'node:crypto';
import { z } from 'zod';
import type { ProviderEvent, Told, WebhookRequest } from '../payment-provider.ts';
import { minorOf } from './adyen-amount.ts';
import { adyenDispute } from './adyen-dispute.ts';
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
  additionalData: z
    .object({ hmacSignature: z.string().optional(), disputeStatus: z.string().optional() })
    .loose()
    .optional(),
});
const messageShape = z.object({ notificationItems: z.array(z.object({ NotificationRequestItem: itemShape })).min(1) });
export type AdyenItem = z.infer<typeof itemShape>;
type Item = AdyenItem;

/** Standard webhooks hold one item each, signed by a key that is given in hexadecimal. */
export function adyenWebhook(hmacKey: string, { body }: WebhookRequest): ProviderEvent | null {
  const message = messageShape.safeParse(jsonOf(body));
  const item = message.data?.notificationItems[0]?.NotificationRequestItem;
  if (!item || !sameSignature(item.additionalData?.hmacSignature, adyenSignature(item, hmacKey))) return null;
  const { pspReference, eventCode, success } = item;
  const again = isRecapture(item) ? ' again' : '';
  return { id: `${pspReference} ${eventCode} ${success}${again}`, type: eventCode, about: aboutOf(item) };
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

/** After a failure: the same capture is told of as done once more, and why. */
const isRecapture = ({ eventCode, success, reason }: Item): boolean =>
  eventCode === 'CAPTURE' && success === 'true' && /recaptured/i.test(reason ?? '');

function aboutOf(item: Item): ProviderEvent['about'] {
  const { eventCode, success, pspReference, originalReference, merchantReference, reason, amount } = item;
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
  // A card scheme refuses what was received as captured; that it was captured after all comes as another CAPTURE.
  if (eventCode === 'CAPTURE_FAILED' || (eventCode === 'CAPTURE' && !is))
    return {
      kind: 'capture-failed',
      reference: originalReference ?? '',
      captureReference: pspReference,
      amount: minorOf(amount),
      problem: reason ?? eventCode,
    };
  if (eventCode === 'REPORT_AVAILABLE') return is ? reportOf(pspReference, reason ?? '') : null;
  if (isRecapture(item))
    return {
      kind: 'refund',
      reference: pspReference,
      told: { reference: pspReference, status: 'FAILED', problem: reason ?? 'captured after all' },
    };
  const dispute = adyenDispute(item);
  return (
    dispute && {
      kind: 'dispute',
      reference: JSON.stringify(dispute, (_, each: unknown) => (typeof each === 'bigint' ? `${each}` : each)),
    }
  );
}

/** Its name stands where a reference does, its address where a reason does; of all reports one tells each movement by its day. */
function reportOf(name: string, url: string): ProviderEvent['about'] {
  const day = /^payments_accounting_report_(\d{4})_(\d{2})_(\d{2})\.csv$/.exec(name)?.slice(1).join('-');
  return day === undefined ? null : { kind: 'report', name, url, day };
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
