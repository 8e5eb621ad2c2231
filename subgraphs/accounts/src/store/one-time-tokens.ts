import type { Tx } from '@stoa/platform/database.ts';
import { and, eq, gt, inArray } from 'drizzle-orm';
import { hashOf } from '../domain/secret-token.ts';
import { oneTimeToken } from '../tables/session.ts';

export type OneTimeToken = typeof oneTimeToken.$inferSelect;
export type TokenKind = OneTimeToken['kind'];

export interface NewToken {
  readonly token: string;
  readonly kind: TokenKind;
  readonly userId?: string | null;
  readonly data?: unknown;
  readonly expiresAt: Date;
}

export async function insertToken(
  { drizzle }: Pick<Tx, 'drizzle'>,
  { token, data = {}, ...rest }: NewToken,
): Promise<void> {
  await drizzle.insert(oneTimeToken).values({ hash: hashOf(token), data, ...rest });
}

const living = (token: string, kinds: readonly TokenKind[], now: Date) =>
  and(eq(oneTimeToken.hash, hashOf(token)), inArray(oneTimeToken.kind, [...kinds]), gt(oneTimeToken.expiresAt, now));

/** Deleting is using: of many who come with one token, one gets the row. */
export async function useToken(
  { drizzle }: Tx,
  token: string,
  kinds: readonly TokenKind[],
  now: Date,
): Promise<OneTimeToken | undefined> {
  const [row] = await drizzle
    .delete(oneTimeToken)
    .where(living(token, kinds, now))
    .returning();
  return row;
}

export async function tokenOf(
  at: Pick<Tx, 'drizzle'>,
  token: string,
  kind: TokenKind,
  now: Date,
): Promise<OneTimeToken | undefined> {
  const [row] = await at.drizzle
    .select()
    .from(oneTimeToken)
    .where(living(token, [kind], now));
  return row;
}

export async function deleteTokensOf({ drizzle }: Tx, userId: string): Promise<void> {
  await drizzle.delete(oneTimeToken).where(eq(oneTimeToken.userId, userId));
}
