import type { Tx } from '@stoa/platform/database.ts';
import { eq } from 'drizzle-orm';
import { hashOf } from '../domain/secret-token.ts';
import { refreshToken, session } from '../tables/session.ts';
import type { SessionRow } from './sessions.ts';

export type RefreshRow = typeof refreshToken.$inferSelect;

/** Token and session, both locked: of two that come with one token, the second sees what the first did. */
export async function lockRefresh(
  { drizzle }: Tx,
  token: string,
): Promise<{ token: RefreshRow; session: SessionRow } | undefined> {
  const [row] = await drizzle
    .select({ token: refreshToken, session })
    .from(refreshToken)
    .innerJoin(session, eq(session.id, refreshToken.sessionId))
    .where(eq(refreshToken.hash, hashOf(token)))
    .for('update');
  return row;
}

export async function refreshByToken({ drizzle }: Tx, token: string): Promise<RefreshRow | undefined> {
  const [row] = await drizzle
    .select()
    .from(refreshToken)
    .where(eq(refreshToken.hash, hashOf(token)));
  return row;
}

export async function insertRefresh({ drizzle }: Tx, token: string, sessionId: string, expiresAt: Date): Promise<void> {
  await drizzle.insert(refreshToken).values({ hash: hashOf(token), sessionId, expiresAt });
}

export async function markUsed({ drizzle }: Tx, token: string, usedAt: Date): Promise<void> {
  await drizzle
    .update(refreshToken)
    .set({ usedAt })
    .where(eq(refreshToken.hash, hashOf(token)));
}
