import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import {
  type InvalidCode,
  invalidCode,
  type InvalidToken,
  invalidToken,
  type TooManyAttempts,
} from '../domain/refusals.ts';
import { tokenOf, useToken } from '../store/one-time-tokens.ts';
import { lockUser } from '../store/users.ts';
import { bucketsOf, countAttempt, forgiveAttempt } from './count-attempt.ts';
import type { Tokens } from './issue-tokens.ts';
import { type Factor, useFactor } from './second-factor.ts';
import { startSession } from './start-session.ts';

const unknown: InvalidToken = { ...invalidToken, field: ['challengeToken'] };

/** Ends a sign-in. A wrong code leaves the challenge standing; the counter of the account ends the guessing. */
export async function signInWithFactor(
  environment: Environment,
  { challengeToken, factor, from }: { readonly challengeToken: string; readonly factor: Factor; readonly from: Origin },
): Promise<Tokens | InvalidToken | InvalidCode | TooManyAttempts> {
  const { db, clock } = environment;
  const challenge = await tokenOf(db, challengeToken, 'MFA', clock.now());
  if (!challenge?.userId) return unknown;
  const buckets = bucketsOf('mfa', challenge.userId, null);
  const counted = await countAttempt(environment, buckets);
  if ('kind' in counted) return counted;
  const { userId } = challenge;
  const result = await db.transaction(async (tx) => {
    const user = await lockUser(tx, userId);
    if (!user) return unknown;
    if (!(await useFactor(tx, environment, userId, factor))) return invalidCode;
    if (!(await useToken(tx, challengeToken, ['MFA'], clock.now()))) return unknown;
    return await startSession(tx, environment, user, from, { mfa: true });
  });
  if (!('kind' in result)) await forgiveAttempt(environment, buckets);
  return result;
}
