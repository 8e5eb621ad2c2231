import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { accessTokenSeconds, signAccessToken, userClaims } from '../domain/access-token.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import type { SessionRow } from '../store/sessions.ts';
import { rolesOf, type UserRow } from '../store/users.ts';
import { currentKey } from './signing-key.ts';

export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

export interface Tokens {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: Date;
  readonly refreshToken: string;
  readonly refreshTokenExpiresAt: Date;
  readonly session: SessionRow;
}

type Needs = Pick<Environment, 'clock' | 'random' | 'settings'>;

export async function issueAccessToken(
  tx: Tx,
  environment: Needs,
  user: UserRow,
  session: SessionRow,
): Promise<AccessToken> {
  const now = environment.clock.now();
  const claims = userClaims({
    userId: user.id,
    sessionId: session.id,
    sellerId: user.sellerId,
    roles: await rolesOf(tx, user.id),
    authenticatedAt: session.authenticatedAt,
    mfa: session.mfaAt !== null,
  });
  const token = await sign(tx, environment, claims, now);
  return { token, expiresAt: new Date(now.getTime() + accessTokenSeconds * 1000) };
}

export const sign = async (
  tx: Tx,
  environment: Needs,
  claims: Readonly<Record<string, unknown>>,
  now: Date,
): Promise<string> =>
  await signAccessToken(claims, await currentKey(tx, environment), {
    issuer: environment.settings.publicUrl,
    now,
    jti: makeSecretToken(environment.random),
  });

export async function issueTokens(
  tx: Tx,
  environment: Needs,
  user: UserRow,
  session: SessionRow,
  refreshToken: string,
): Promise<Tokens> {
  const { token, expiresAt } = await issueAccessToken(tx, environment, user, session);
  return {
    accessToken: token,
    accessTokenExpiresAt: expiresAt,
    refreshToken,
    refreshTokenExpiresAt: session.expiresAt,
    session,
  };
}
