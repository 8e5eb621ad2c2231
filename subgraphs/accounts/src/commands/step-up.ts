import type { Viewer } from '@stoa/kernel/viewer.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { passwordMatches } from '../domain/password-hash.ts';
import {
  type InvalidCode,
  invalidCode,
  type InvalidCredentials,
  invalidCredentials,
  type SessionEnded,
  sessionEnded,
  type TooManyAttempts,
} from '../domain/refusals.ts';
import { openSession, saveSession } from '../store/sessions.ts';
import { usersByIds } from '../store/users.ts';
import { bucketsOf, countAttempt, forgiveAttempt } from './count-attempt.ts';
import { type AccessToken, issueAccessToken } from './issue-tokens.ts';
import { enrolledMethods, type Factor, useFactor } from './second-factor.ts';

export interface StepUp extends Factor {
  readonly password?: string | null | undefined;
}

/** A password and, where enrolled, a second factor; or a passkey, which is both. */
export async function stepUp(
  environment: Environment,
  viewer: Viewer,
  given: StepUp,
): Promise<AccessToken | InvalidCode | InvalidCredentials | SessionEnded | TooManyAttempts> {
  const { db, clock } = environment;
  const userId = requireUser(viewer);
  const buckets = bucketsOf('step-up', userId, null);
  const counted = await countAttempt(environment, buckets);
  if ('kind' in counted) return counted;
  const [user] = await usersByIds(db, [userId]);
  const byPasskey = given.passkeyResponse != null;
  if (!byPasskey && !(await passwordMatches(given.password ?? '', user?.passwordHash ?? null)))
    return invalidCredentials;
  const result = await db.transaction(async (tx) => {
    const now = clock.now();
    const session = viewer.sessionId ? await openSession(tx, viewer.sessionId, now) : undefined;
    if (!user || session?.userId !== userId) return sessionEnded;
    const needed = byPasskey || (await enrolledMethods(tx, userId)).length > 0;
    if (
      needed &&
      !(await useFactor(tx, environment, userId, byPasskey ? { passkeyResponse: given.passkeyResponse } : given))
    )
      return invalidCode;
    const proven = await saveSession(tx, session.id, { authenticatedAt: now, ...(needed && { mfaAt: now }) });
    return await issueAccessToken(tx, environment, user, proven);
  });
  if (!('kind' in result)) await forgiveAttempt(environment, buckets);
  return result;
}
