import type { Tx } from '@stoa/platform/database.ts';
import { inArray, lt, or } from 'drizzle-orm';
import { passkeyChallenge } from '../tables/factor.ts';
import { attempt, oneTimeToken, refreshToken, session } from '../tables/session.ts';

const day = 24 * 3_600_000;
/** Ended sessions are evidence for a while. */
const sessionsKeptFor = 90 * day;

export async function deleteExpired({ drizzle }: Tx, now: Date): Promise<void> {
  const before = (milliseconds: number) => new Date(now.getTime() - milliseconds);
  await drizzle.delete(oneTimeToken).where(lt(oneTimeToken.expiresAt, now));
  await drizzle.delete(passkeyChallenge).where(lt(passkeyChallenge.expiresAt, now));
  await drizzle.delete(attempt).where(lt(attempt.lastAt, before(day)));
  const old = drizzle
    .select({ id: session.id })
    .from(session)
    .where(or(lt(session.expiresAt, before(sessionsKeptFor)), lt(session.revokedAt, before(sessionsKeptFor))));
  await drizzle.delete(refreshToken).where(inArray(refreshToken.sessionId, old));
  await drizzle.delete(session).where(inArray(session.id, old));
}
