import { createHmac, timingSafeEqual } from 'node:crypto';
import { ids } from '@stoa/kernel/ids.ts';
import type { Settings } from '@stoa/platform/settings.ts';

/** Long enough to print it, short enough not to be passed on. */
const lifetimeSeconds = 900;

const signatureOf = (secret: string, parcelId: string, until: number): string =>
  createHmac('sha256', `${secret} label`).update(`${parcelId} ${until}`).digest('base64url');

/** A label carries an address: whoever may see it gets a way to it that does not last. */
export function labelUrl(
  { publicUrl, secret }: Pick<Settings, 'publicUrl' | 'secret'>,
  parcelId: string,
  now: Date,
): string {
  const until = Math.floor(now.getTime() / 1000) + lifetimeSeconds;
  const query = new URLSearchParams({ until: String(until), signature: signatureOf(secret, parcelId, until) });
  return `${publicUrl}/fulfillment/labels/${ids.parcel.encode(parcelId)}.pdf?${query.toString()}`;
}

export function mayPrint(secret: string, parcelId: string, query: URLSearchParams, now: Date): boolean {
  const until = Number(query.get('until'));
  const given = Buffer.from(query.get('signature') ?? '');
  const expected = Buffer.from(signatureOf(secret, parcelId, until));
  return given.length === expected.length && timingSafeEqual(given, expected) && now.getTime() / 1000 <= until;
}
