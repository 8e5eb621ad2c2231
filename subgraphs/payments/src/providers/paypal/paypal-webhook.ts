import { z } from 'zod';
import { type ProviderEvent, ProviderRefused, type WebhookRequest } from '../payment-provider.ts';
import type { AskPaypal } from './paypal-client.ts';

const eventShape = z.object({
  id: z.string(),
  event_type: z.string(),
  resource: z.object({
    id: z.string().optional(),
    dispute_id: z.string().optional(),
    custom_id: z.string().optional(),
    supplementary_data: z.object({ related_ids: z.object({ order_id: z.string().optional() }).optional() }).optional(),
  }),
});
const verdict = z.object({ verification_status: z.string() });

/** PayPal checks its own signatures: it is sent the message, letter by letter, and what came with it. */
export async function paypalWebhook(
  ask: AskPaypal,
  webhookId: string,
  { body, headers }: WebhookRequest,
): Promise<ProviderEvent | null> {
  const event = eventShape.safeParse(jsonOf(body));
  if (!event.success || !headers['paypal-transmission-sig']) return null;
  const told = {
    auth_algo: headers['paypal-auth-algo'],
    cert_url: headers['paypal-cert-url'],
    transmission_id: headers['paypal-transmission-id'],
    transmission_sig: headers['paypal-transmission-sig'],
    transmission_time: headers['paypal-transmission-time'],
    webhook_id: webhookId,
  };
  // Written in as it came: parsed and written again it might be another text.
  const question = `${JSON.stringify(told).slice(0, -1)},"webhook_event":${body}}`;
  try {
    const answer = verdict.parse(await ask('POST', '/v1/notifications/verify-webhook-signature', question));
    return answer.verification_status === 'SUCCESS' ? eventOf(event.data) : null;
  } catch (error) {
    if (error instanceof ProviderRefused) return null;
    throw error;
  }
}

function eventOf({ id, event_type: type, resource }: z.infer<typeof eventShape>): ProviderEvent {
  if (type.startsWith('CUSTOMER.DISPUTE.'))
    return { id, type, about: { kind: 'dispute', reference: resource.dispute_id ?? '' } };
  if (type.startsWith('PAYMENT.CAPTURE.REFUND') || type.startsWith('PAYMENT.REFUND.'))
    return { id, type, about: { kind: 'refund', reference: resource.id ?? '' } };
  const orderId = type.startsWith('CHECKOUT.ORDER.') ? resource.id : resource.supplementary_data?.related_ids?.order_id;
  if (orderId === undefined) return { id, type, about: null };
  return { id, type, about: { kind: 'charge', reference: orderId, partId: resource.custom_id ?? null } };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
