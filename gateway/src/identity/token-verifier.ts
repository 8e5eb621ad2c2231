import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { type Role, roles, type Viewer } from '@stoa/kernel/viewer.ts';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';

export interface TokenVerifier {
  verify(token: string): Promise<Viewer>;
}

export interface TokenVerifierOptions {
  /** Reads the key set of accounts. */
  readonly keys: () => Promise<JSONWebKeySet>;
  readonly issuer: string;
  readonly clock: Clock;
}

/** An unknown key id makes us look once more, but not more often than this: guessed ids must not become load. */
const lookAgainMs = 10_000;
/** Keys are looked at anew at least this often, so that a withdrawn one stops working. */
const keysLastMs = 300_000;

/** Verifies access tokens against the key set of accounts. One algorithm; keys come from us, never from the token. */
export function tokenVerifier({ keys, issuer, clock }: TokenVerifierOptions): TokenVerifier {
  let current: { readonly set: ReturnType<typeof createLocalJWKSet>; readonly at: number } | undefined;

  async function keySet(olderThan: number): Promise<NonNullable<typeof current>> {
    const now = clock.now().getTime();
    if (!current || now - current.at > olderThan) current = { set: createLocalJWKSet(await keys()), at: now };
    return current;
  }

  async function claims(token: string) {
    const options = {
      issuer,
      audience: 'stoa',
      algorithms: ['EdDSA'],
      typ: 'at+jwt',
      currentDate: clock.now(),
      clockTolerance: 5,
    };
    try {
      return (await jwtVerify(token, (await keySet(keysLastMs)).set, options)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await jwtVerify(token, (await keySet(lookAgainMs)).set, options)).payload;
    }
  }

  return {
    async verify(token) {
      try {
        return viewerOf(await claims(token));
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError || isBadId(error))
          fail('UNAUTHENTICATED', 'This access token is not valid: refresh it, or sign in again.');
        throw error;
      }
    },
  };
}

const isBadId = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'BAD_ID';

function viewerOf(claims: Readonly<Record<string, unknown>>): Viewer {
  const subject = String(claims['sub']);
  const isClient = subject.startsWith(ids.apiClient.prefix);
  const text = (name: string) => (typeof claims[name] === 'string' ? claims[name] : null);
  const session = text('sid');
  const seller = text('seller');
  return {
    userId: isClient ? null : ids.user.decode(subject),
    clientId: isClient ? ids.apiClient.decode(subject) : null,
    sessionId: session === null ? null : ids.session.decode(session),
    sellerId: seller === null ? null : ids.seller.decode(seller),
    roles: Array.isArray(claims['roles'])
      ? roles.filter((role): role is Role => (claims['roles'] as unknown[]).includes(role))
      : [],
    scopes: text('scope')?.split(' ').filter(Boolean) ?? null,
    authenticatedAt: typeof claims['auth_time'] === 'number' ? claims['auth_time'] : null,
    mfa: claims['mfa'] === true,
  };
}
