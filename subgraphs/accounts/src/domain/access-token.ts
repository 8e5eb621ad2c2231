import { ids } from '@stoa/kernel/ids.ts';
import type { Role } from '@stoa/kernel/viewer.ts';
import { importJWK, type JWK, SignJWT } from 'jose';

export const algorithm = 'EdDSA';
export const audience = 'stoa';
/** Short: what is revoked lives on for this long where nobody listens to `session-revoked`. */
export const accessTokenSeconds = 600;

export interface SigningKey {
  readonly kid: string;
  readonly privateJwk: JWK;
}

export interface UserGrant {
  readonly userId: string;
  readonly sessionId: string;
  readonly sellerId: string | null;
  readonly roles: readonly Role[];
  readonly authenticatedAt: Date;
  readonly mfa: boolean;
}

export interface ClientGrant {
  readonly clientId: string;
  readonly sellerId: string | null;
  readonly scopes: readonly string[];
  readonly quota: number;
  readonly operationList: string | null;
}

/** RFC 9068: typed `at+jwt`, so that no other signed text passes for one. */
export const userClaims = (grant: UserGrant) => ({
  sub: ids.user.encode(grant.userId),
  sid: ids.session.encode(grant.sessionId),
  roles: grant.roles,
  auth_time: Math.floor(grant.authenticatedAt.getTime() / 1000),
  mfa: grant.mfa,
  ...(grant.sellerId && { seller: ids.seller.encode(grant.sellerId) }),
});

export const clientClaims = (grant: ClientGrant) => ({
  sub: ids.apiClient.encode(grant.clientId),
  client_id: ids.apiClient.encode(grant.clientId),
  scope: grant.scopes.join(' '),
  quota: grant.quota,
  ...(grant.operationList && { operations: grant.operationList }),
  ...(grant.sellerId && { seller: ids.seller.encode(grant.sellerId) }),
});

export async function signAccessToken(
  claims: Readonly<Record<string, unknown>>,
  { kid, privateJwk }: SigningKey,
  { issuer, now, jti }: { readonly issuer: string; readonly now: Date; readonly jti: string },
): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return await new SignJWT({ ...claims })
    .setProtectedHeader({ alg: algorithm, typ: 'at+jwt', kid })
    .setIssuer(issuer)
    .setAudience(audience)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + accessTokenSeconds)
    .setJti(jti)
    .sign(await importJWK(privateJwk, algorithm));
}
