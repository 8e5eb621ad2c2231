import { createHmac } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { DeliveryRow, Ledger } from './ledger.ts';

export const signatureHeader = 'stoa-carrier-signature';

/** `t=<seconds since 1970>,v1=<hex HMAC-SHA256 of "t.body">`: old messages cannot be sent again by somebody else. */
export function signatureOf(body: string, secret: string, seconds: number): string {
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`;
}

/** How the carrier misbehaves, for tests: every message twice, the last first, none, or with a bad signature. */
export const manners = ['plain', 'doubled', 'reversed', 'dropped', 'forged'] as const;
export type Manner = (typeof manners)[number];

const firstPauseMs = 500;
const longestPauseMs = 60_000;
const patienceMs = 5_000;

/** Messages that wait are sent, in order for each parcel; what is not answered with 2xx is tried again, ever slower. */
export async function sendWebhooks(ledger: Ledger, secret: string, clock: Clock): Promise<void> {
  const url = ledger.setting('webhook');
  if (!url) return;
  const manner = (ledger.setting('manner') ?? 'plain') as Manner;
  const open = ledger.openDeliveries(clock.now().getTime());
  const byShipment = Map.groupBy(manner === 'reversed' ? open.toReversed() : open, ({ code }) => code);
  await Promise.all(
    [...byShipment.values()].map(async (deliveries) => {
      for (const delivery of deliveries) if (!(await send(url, delivery)) && manner !== 'reversed') return;
    }),
  );

  async function send(to: string, delivery: DeliveryRow): Promise<boolean> {
    const times = manner === 'doubled' ? 2 : 1;
    for (let time = 0; time < times; time++) {
      if (manner === 'dropped' || (await post(to, delivery.body))) continue;
      const pause = Math.min(longestPauseMs, firstPauseMs * 2 ** delivery.attempts);
      ledger.tryLater(delivery.id, clock.now().getTime() + pause);
      return false;
    }
    ledger.delivered(delivery.id);
    return true;
  }

  async function post(to: string, body: string): Promise<boolean> {
    const seconds = Math.floor(clock.now().getTime() / 1000);
    const signature = signatureOf(body, manner === 'forged' ? 'another secret' : secret, seconds);
    try {
      const headers = { 'content-type': 'application/json', [signatureHeader]: signature };
      const response = await fetch(to, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) });
      await response.body?.cancel();
      return response.ok;
    } catch {
      // Nobody there, or too slow: the same as a refusal.
      return false;
    }
  }
}
