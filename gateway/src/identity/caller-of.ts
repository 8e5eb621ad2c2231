import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type CurrencyCode, currencyCode } from '@stoa/kernel/currency.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { anonymous } from '@stoa/kernel/viewer.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import type { TokenVerifier } from './token-verifier.ts';

/** What of a request says who asks. */
export type Asking = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Who asks, as far as this request proves it. A bad token is refused, not ignored: its owner believes to be signed in. */
export async function callerOf(request: Asking, verifier: TokenVerifier): Promise<Caller> {
  const { headers, socket } = request;
  const token = bearer(headers.authorization);
  return {
    viewer: token === null ? anonymous : await verifier.verify(token),
    requestId: requestIdOf(request),
    ip: socket.remoteAddress ?? null,
    userAgent: headers['user-agent']?.slice(0, 300) ?? null,
    locale: localeOf(headers['accept-language']),
    currency: currencyOf(headers['stoa-currency']),
  };
}

/** A proxy's id is kept when it is a plain one. */
export function requestIdOf({ headers }: Pick<IncomingMessage, 'headers'>): string {
  const given = headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

export function bearer(authorization: string | undefined): string | null {
  if (authorization === undefined) return null;
  return (
    /^Bearer ([\w.~+/=-]+)$/i.exec(authorization)?.[1] ??
    fail('UNAUTHENTICATED', 'The header is "Authorization: Bearer <access token>".')
  );
}

const localeOf = (header: string | undefined): string =>
  /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/.exec(header ?? '')?.[0] ?? 'en';

const currencyOf = (header: string | string[] | undefined): CurrencyCode | null =>
  typeof header === 'string' ? currencyCode(header) : null;
