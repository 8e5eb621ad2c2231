import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { allows, anonymous, type Viewer } from '@stoa/kernel/viewer.ts';

/** Who asks, from where, in which words: what the gateway vouches for. */
export interface Caller {
  readonly viewer: Viewer;
  readonly requestId: string;
  readonly ip: string | null;
  readonly userAgent: string | null;
  readonly locale: string;
  readonly currency: CurrencyCode | null;
}

export const callerHeader = 'stoa-caller';

export const anonymousCaller = (requestId: string): Caller => ({
  viewer: anonymous,
  requestId,
  ip: null,
  userAgent: null,
  locale: 'en',
  currency: null,
});

/** Long enough for a slow hop and a skewed clock, too short to be worth stealing. */
const lifetime = 60_000;

/** Signed for one hop: only the gateway and the subgraphs know the secret. */
export function signCaller(caller: Caller, secret: string, clock: Clock): string {
  const body = Buffer.from(JSON.stringify({ caller, until: clock.now().getTime() + lifetime })).toString('base64url');
  return `${body}.${signature(body, secret)}`;
}

export function verifyCaller(token: string | undefined, secret: string, clock: Clock): Caller {
  const [body = '', given = ''] = (token ?? '').split('.');
  const expected = signature(body, secret);
  const genuine = given.length === expected.length && timingSafeEqual(Buffer.from(given), Buffer.from(expected));
  if (!genuine) fail('UNAUTHENTICATED', 'A subgraph answers the gateway only: send this request there.');
  const { caller, until } = JSON.parse(Buffer.from(body, 'base64url').toString()) as { caller: Caller; until: number };
  // Both ways: a clock a minute ahead must not make tokens that last.
  if (Math.abs(until - clock.now().getTime()) > 2 * lifetime || until < clock.now().getTime() - lifetime)
    fail('UNAUTHENTICATED', 'The identity of this request has expired: send it again through the gateway.');
  return caller;
}

/** The one check of rights. Says nothing of what exists. */
export function requireScope(viewer: Viewer, scope: string): void {
  if (viewer.userId === null && viewer.clientId === null)
    fail('UNAUTHENTICATED', 'Sign in first: send an access token.');
  if (!allows(viewer, scope)) fail('FORBIDDEN', `This needs the scope ${scope}.`);
}

/** A signed-in person, whoever it is. */
export function requireUser(viewer: Viewer): string {
  return viewer.userId ?? fail('UNAUTHENTICATED', 'Sign in first: send an access token.');
}

const signature = (body: string, secret: string): string =>
  createHmac('sha256', `${secret} caller`).update(body).digest('base64url');
