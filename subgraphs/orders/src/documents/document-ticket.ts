import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Settings } from '@stoa/platform/settings.ts';

const validMs = 3_600_000;

/** A link that works for an hour, for whoever was allowed to ask for it. */
export function documentAddress(number: string, { publicUrl, secret }: Settings, clock: Clock): string {
  const until = clock.now().getTime() + validMs;
  return `${publicUrl}/orders/documents/${number}.pdf?until=${until}&ticket=${ticket(number, until, secret)}`;
}

export function isGenuine(number: string, until: number, given: string, secret: string, clock: Clock): boolean {
  const expected = Buffer.from(ticket(number, until, secret));
  const offered = Buffer.from(given);
  return offered.length === expected.length && timingSafeEqual(offered, expected) && clock.now().getTime() < until;
}

const ticket = (number: string, until: number, secret: string): string =>
  createHmac('sha256', `${secret} document`).update(`${number} ${until}`).digest('base64url');
