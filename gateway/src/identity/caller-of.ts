import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { type CurrencyCode, currencyCode } from '@stoa/kernel/currency.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import type { ClientProgram, Identity } from '../extend/plugin.ts';
import type { Revocations } from './revocations.ts';
import type { TokenVerifier } from './token-verifier.ts';
import { nobody, type Verified } from './verified.ts';

/** What of a request says who asks. */
export type Asking = Pick<IncomingMessage, 'headers'> & {
  readonly socket: { readonly remoteAddress?: string | undefined };
};

/** Where a request comes from, as far as it proves that. */
export interface From {
  readonly caller: Caller;
  readonly identity: Identity;
  readonly client: ClientProgram;
  readonly headers: IncomingHttpHeaders;
}

export interface Identifying {
  /** Null where nobody issues tokens: whoever sends one is told so; `subgraphs` where those look at them. */
  readonly verifier: TokenVerifier | null | 'subgraphs';
  readonly revocations: Revocations;
}

/** Who asks: at once where that is nobody in particular. A bad token is refused, not ignored: its owner believes to be signed in. */
export function callerOf(request: Asking, { verifier, revocations }: Identifying): From | Promise<From> {
  const token = verifier === 'subgraphs' ? null : bearer(request.headers.authorization);
  if (token === null || verifier === 'subgraphs') return fromOf(request, nobody);
  return (verifier ?? noTokens()).verify(token).then((verified) => {
    revocations.refuse(verified.viewer);
    return fromOf(request, verified);
  });
}

function fromOf(request: Asking, { viewer, identity }: Verified): From {
  const { headers, socket } = request;
  return {
    caller: {
      viewer,
      requestId: requestIdOf(request),
      ip: socket.remoteAddress ?? null,
      userAgent: headers['user-agent']?.slice(0, 300) ?? null,
      locale: localeOf(headers['accept-language']),
      currency: currencyOf(headers['stoa-currency']),
    },
    identity,
    client: {
      // A token's own client cannot be pretended; a name that a front end gives itself can.
      name: textOf(identity.claims['client_id']) ?? nameIn(headers, 'name'),
      version: nameIn(headers, 'version'),
    },
    headers,
  };
}

const noTokens = (): never =>
  fail('UNAUTHENTICATED', 'No issuer of tokens is configured here: send no authorization header, or configure one.');

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
  header === undefined ? 'en' : (/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/.exec(header)?.[0] ?? 'en');

const currencyOf = (header: string | string[] | undefined): CurrencyCode | null =>
  typeof header === 'string' ? currencyCode(header) : null;

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The headers that Apollo's clients send, and the ones that GraphQL clients at large agreed on later. */
function nameIn(headers: IncomingHttpHeaders, what: 'name' | 'version'): string | null {
  const given = headers[`apollographql-client-${what}`] ?? headers[`graphql-client-${what}`];
  return typeof given === 'string' && /^[\w .@/+-]{1,64}$/.test(given) ? given : null;
}
