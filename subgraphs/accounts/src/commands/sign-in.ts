import { signInLocked } from '@stoa/contracts/accounts.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { normalizeEmail } from '../domain/email.ts';
import { passwordMatches } from '../domain/password-hash.ts';
import { type InvalidCredentials, invalidCredentials, type TooManyAttempts } from '../domain/refusals.ts';
import { hashOf } from '../domain/secret-token.ts';
import { userByEmail } from '../store/users.ts';
import { bucketsOf, countAttempt, forgiveAttempt } from './count-attempt.ts';
import { firstFactorPassed, type SignedIn } from './first-factor-passed.ts';

export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly from: Origin;
}

/** Nobody learns whether the address has an account: same words, same work, same locks. */
export async function signIn(
  environment: Environment,
  { email: given, password, from }: SignIn,
): Promise<SignedIn | InvalidCredentials | TooManyAttempts> {
  const { db } = environment;
  const email = normalizeEmail(given);
  if (!email) return invalidCredentials;
  const buckets = bucketsOf('sign-in', email, from.ip);
  const counted = await countAttempt(environment, buckets);
  if ('kind' in counted) return counted;
  const user = await userByEmail(db, email);
  const matches = await passwordMatches(password, user?.passwordHash ?? null);
  if (!user || !matches || !user.emailVerifiedAt) {
    const userId = user?.id ?? null;
    if (counted.locks) await db.transaction((tx) => record(tx, signInLocked, hashOf(email), { userId }));
    return invalidCredentials;
  }
  await forgiveAttempt(environment, buckets);
  return await db.transaction((tx) => firstFactorPassed(tx, environment, user, from));
}
