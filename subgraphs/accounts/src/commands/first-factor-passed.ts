import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import { insertToken } from '../store/one-time-tokens.ts';
import type { UserRow } from '../store/users.ts';
import type { Tokens } from './issue-tokens.ts';
import { enrolledMethods, type Method } from './second-factor.ts';
import { startSession } from './start-session.ts';

export interface MfaChallenge {
  readonly token: string;
  readonly methods: readonly Method[];
  readonly expiresAt: Date;
}

export type SignedIn = { readonly tokens: Tokens } | { readonly mfaChallenge: MfaChallenge };

const lasts = 10 * 60_000;

/** A session, or the question for a second factor where there is one. */
export async function firstFactorPassed(
  tx: Tx,
  environment: Environment,
  user: UserRow,
  from: Origin,
): Promise<SignedIn> {
  const methods = await enrolledMethods(tx, user.id);
  if (methods.length === 0) return { tokens: await startSession(tx, environment, user, from, { mfa: false }) };
  const token = makeSecretToken(environment.random);
  const expiresAt = new Date(environment.clock.now().getTime() + lasts);
  await insertToken(tx, { token, kind: 'MFA', userId: user.id, expiresAt });
  return { mfaChallenge: { token, methods, expiresAt } };
}
