import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify, type JWTVerifyOptions } from 'jose';
import { type Verified, verified } from './verified.ts';

export interface TokenVerifier {
  verify(token: string): Promise<Verified>;
}

export interface TokenVerifierOptions {
  /** Reads the key set of whoever issues tokens. */
  readonly keys: () => Promise<JSONWebKeySet>;
  /** What a token must say; its algorithm above all, which is never the token's own choice. */
  readonly expect: Pick<JWTVerifyOptions, 'issuer' | 'audience' | 'typ'> & { readonly algorithms: string[] };
  readonly viewerOf: (claims: Readonly<Record<string, unknown>>) => Viewer;
  readonly clock: Clock;
}

/** An unknown key id makes us look once more, but not more often than this: guessed ids must not become load. */
const lookAgainMs = 10_000;
/** Keys are looked at anew at least this often, so that a withdrawn one stops working. */
const keysLastMs = 300_000;
/** Without an answer of the issuer they are believed this long. */
const keysBelievedMs = 3_600_000;
/** A signature costs a tenth of a millisecond to check; a token is sent many times within its life. */
const mostKept = 10_000;
const keptMs = 60_000;

/** Verifies access tokens against a key set. Keys come from us, never from the token. */
export function tokenVerifier({ keys, expect, viewerOf, clock }: TokenVerifierOptions): TokenVerifier {
  let current: { readonly set: ReturnType<typeof createLocalJWKSet>; readonly at: number } | undefined;
  /** When the issuer was asked last, whether it answered or not; and the answer while it is awaited. */
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<NonNullable<typeof current>> | undefined;
  const kept = boundedCache<string, { readonly result: Verified; readonly until: number }>(mostKept);

  async function keySet(olderThan: number): Promise<NonNullable<typeof current>> {
    const now = clock.now().getTime();
    if (current && now - current.at <= olderThan) return current;
    if (current && now - askedAt <= lookAgainMs && !asking) return current;
    asking ??= look(now).finally(() => (asking = undefined));
    try {
      return await asking;
    } catch (error) {
      // An issuer that does not answer for a while has not withdrawn its keys.
      if (current && now - current.at <= keysBelievedMs) return current;
      throw error;
    }
  }

  async function look(now: number): Promise<NonNullable<typeof current>> {
    askedAt = now;
    return (current = { set: createLocalJWKSet(await keys()), at: now });
  }

  async function claims(token: string) {
    const options = { ...expect, currentDate: clock.now(), clockTolerance: 5 };
    try {
      return (await jwtVerify(token, (await keySet(keysLastMs)).set, options)).payload;
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await jwtVerify(token, (await keySet(lookAgainMs)).set, options)).payload;
    }
  }

  return {
    async verify(token) {
      const now = clock.now().getTime();
      const known = kept.get(token);
      if (known && now < known.until) return known.result;
      try {
        const given = await claims(token);
        const result = verified(given, viewerOf(given));
        kept.set(token, {
          result,
          until: Math.min(now + keptMs, result.identity.expiresAt ?? Number.POSITIVE_INFINITY),
        });
        return result;
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError || isBadId(error))
          fail('UNAUTHENTICATED', 'This access token is not valid: refresh it, or sign in again.');
        throw error;
      }
    },
  };
}

const isBadId = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'BAD_ID';
