import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { accessTokenSeconds, clientClaims } from '../domain/access-token.ts';
import { scopesAsked } from '../domain/client-scopes.ts';
import { hashOf } from '../domain/secret-token.ts';
import { clientBySecret } from '../store/api-clients.ts';
import { bucketsOf, countAttempt, forgiveAttempt } from './count-attempt.ts';
import { sign } from './issue-tokens.ts';

export interface ClientToken {
  readonly accessToken: string;
  readonly expiresIn: number;
  readonly scope: string;
}

export type ClientRefusal = 'invalid_client' | 'invalid_scope' | 'slow_down';

/** Client credentials (RFC 6749, 4.4). An unknown id and a wrong secret are one answer. */
export async function grantClientToken(
  environment: Environment,
  {
    clientId,
    clientSecret,
    scope,
    ip,
  }: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly scope: string | null;
    readonly ip: string | null;
  },
): Promise<ClientToken | ClientRefusal> {
  const { db, clock } = environment;
  const id = uuidOf(clientId);
  if (!id) return 'invalid_client';
  const buckets = bucketsOf('client', id, ip).map((bucket) => ({ ...bucket, limit: 100 }));
  const counted = await countAttempt(environment, buckets);
  if ('kind' in counted) return 'slow_down';
  const now = clock.now();
  const client = await clientBySecret(db, id, hashOf(clientSecret), now);
  if (!client) return 'invalid_client';
  await forgiveAttempt(environment, buckets);
  const scopes = scopesAsked(scope, client.scopes);
  if (!scopes) return 'invalid_scope';
  const { sellerId, quota, operationList } = client;
  const claims = clientClaims({ clientId: id, sellerId, scopes, quota, operationList });
  const accessToken = await db.transaction((tx) => sign(tx, environment, claims, now));
  return { accessToken, expiresIn: accessTokenSeconds, scope: scopes.join(' ') };
}

function uuidOf(clientId: string): string | null {
  try {
    return ids.apiClient.decode(clientId);
  } catch {
    // Not an id of ours: no client has it.
    return null;
  }
}
