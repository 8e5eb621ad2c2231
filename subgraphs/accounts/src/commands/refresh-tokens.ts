import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { judgeRefresh } from '../domain/refresh.ts';
import { type SessionEnded, sessionEnded } from '../domain/refusals.ts';
import { successorOf } from '../domain/secret-token.ts';
import { insertRefresh, lockRefresh, markUsed, refreshByToken } from '../store/refresh-tokens.ts';
import { saveSession } from '../store/sessions.ts';
import { usersByIds } from '../store/users.ts';
import { issueTokens, type Tokens } from './issue-tokens.ts';
import { raiseAlert } from './raise-alert.ts';
import { revokeSessions } from './revoke-sessions.ts';
import { sessionLasts } from './start-session.ts';

/**
 * Trades a refresh token for the next. Of twenty at once the first rotates, and the others, within ten seconds and
 * while nobody went on from it, get the same successor. Later the old token is a sign of theft and ends the session.
 */
export async function refreshTokens(
  environment: Environment,
  given: string,
  from: Origin,
): Promise<Tokens | SessionEnded> {
  const { db, clock, settings } = environment;
  return await db.transaction(async (tx) => {
    const found = await lockRefresh(tx, given);
    if (!found) return sessionEnded;
    const { token, session } = found;
    const now = clock.now();
    const next = successorOf(settings.secret, given);
    const verdict = judgeRefresh(
      {
        ...token,
        sessionExpiresAt: session.expiresAt,
        sessionRevokedAt: session.revokedAt,
        successorUsed: token.usedAt !== null && (await refreshByToken(tx, next))?.usedAt !== null,
      },
      now,
    );
    const [user] = await usersByIds(tx, [session.userId]);
    if (verdict === 'ended' || !user) return sessionEnded;
    if (verdict === 'reused') {
      await revokeSessions(tx, environment, { userId: user.id, id: session.id }, 'refresh token reused');
      await raiseAlert(tx, environment, user, 'REFRESH_TOKEN_REUSED', from);
      return sessionEnded;
    }
    if (verdict === 'repeat') return await issueTokens(tx, environment, user, session, next);
    const expiresAt = new Date(now.getTime() + sessionLasts);
    await markUsed(tx, given, now);
    await insertRefresh(tx, next, session.id, expiresAt);
    const renewed = await saveSession(tx, session.id, { lastUsedAt: now, expiresAt, ip: from.ip ?? session.ip });
    return await issueTokens(tx, environment, user, renewed, next);
  });
}
