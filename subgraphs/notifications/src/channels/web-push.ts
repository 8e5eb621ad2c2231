import webPush from 'web-push';
import { type Channel, Undeliverable } from './channel.ts';
import type { VapidKeys } from './vapid-keys.ts';

export interface PushTarget {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

interface WebPushOptions {
  readonly keys: VapidKeys;
  /** Whom a push service may ask about us: a mailto: or https: address. */
  readonly subject: string;
  /** The address of a message is the id of a subscription. */
  readonly targetOf: (subscriptionId: string) => Promise<PushTarget | null>;
}

const timeoutMs = 15_000;
const daySeconds = 86_400;

/** Web push, encrypted for the browser alone (RFC 8291), signed by our key (RFC 8292). */
export const pushChannel = ({ keys, subject, targetOf }: WebPushOptions): Channel => ({
  async send({ id, address, subject: title, text }) {
    const target = await targetOf(address);
    if (!target) throw new Undeliverable('The browser is not subscribed any more.');
    const { endpoint, p256dh, auth } = target;
    const payload = JSON.stringify({ id, title, body: text.slice(0, 500) });
    const request = webPush.generateRequestDetails({ endpoint, keys: { p256dh, auth } }, payload, {
      vapidDetails: { subject, ...keys },
      TTL: daySeconds,
    });
    const answer = await fetch(request.endpoint, {
      method: 'POST',
      headers: request.headers as Record<string, string>,
      body: request.body ? new Uint8Array(request.body) : null,
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body?.cancel();
    if (answer.ok) return;
    const problem = `The push service answered ${answer.status}.`;
    if (answer.status === 404 || answer.status === 410) throw new Undeliverable(problem, { gone: true });
    throw answer.status >= 500 || answer.status === 429 ? new Error(problem) : new Undeliverable(problem);
  },
});
