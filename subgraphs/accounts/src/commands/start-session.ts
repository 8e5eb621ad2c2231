import { ids } from '@stoa/kernel/ids.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { deviceOf, type Origin } from '../domain/device.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import { insertRefresh } from '../store/refresh-tokens.ts';
import { insertSession, meetDevice } from '../store/sessions.ts';
import type { UserRow } from '../store/users.ts';
import { issueTokens, type Tokens } from './issue-tokens.ts';
import { raiseAlert } from './raise-alert.ts';

/** Thirty days without a visit end a session. */
export const sessionLasts = 30 * 24 * 3_600_000;

/** What every way of signing in ends with. */
export async function startSession(
  tx: Tx,
  environment: Environment,
  user: UserRow,
  from: Origin,
  { mfa }: { readonly mfa: boolean },
): Promise<Tokens> {
  const now = environment.clock.now();
  const session = await insertSession(tx, {
    id: ids.session.make(environment.clock, environment.random),
    userId: user.id,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + sessionLasts),
    authenticatedAt: now,
    mfaAt: mfa ? now : null,
    ...from,
  });
  const refreshToken = makeSecretToken(environment.random);
  await insertRefresh(tx, refreshToken, session.id, session.expiresAt);
  // The first device of all is the one that signed up: no news.
  if ((await meetDevice(tx, user.id, deviceOf(from), now)) === 'new')
    await raiseAlert(tx, environment, user, 'NEW_DEVICE', from);
  return await issueTokens(tx, environment, user, session, refreshToken);
}
