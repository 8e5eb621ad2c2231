import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { isClientScope } from '../domain/client-scopes.ts';
import { isPlainText } from '../domain/profile.ts';
import { type InvalidInput, invalidInput } from '../domain/refusals.ts';
import { hashOf, makeSecretToken } from '../domain/secret-token.ts';
import { type ApiClientRow, insertClient, insertClientSecret } from '../store/api-clients.ts';
import { requireStepUp } from './require-step-up.ts';

export interface NewClient {
  readonly name: string;
  readonly scopes: readonly string[];
  readonly quota: number;
  readonly operationList: string | null;
  readonly sellerId: string | null;
}

export interface Credentials {
  readonly client: ApiClientRow;
  readonly clientSecret: string;
}

/** Only the hash of the secret is kept. */
export async function createApiClient(
  environment: Environment,
  viewer: Viewer,
  given: NewClient,
): Promise<Credentials | InvalidInput> {
  const { db, clock, random } = environment;
  const { userId: createdBy } = await requireStepUp(environment, viewer);
  if (!isPlainText(given.name, 100)) return invalidInput('must be 1 to 100 characters on one line', 'name');
  if (given.scopes.length === 0 || given.scopes.length > 50 || !given.scopes.every(isClientScope))
    return invalidInput('must be 1 to 50 scopes such as stock:read', 'scopes');
  if (given.quota < 1 || given.quota > 100_000) return invalidInput('must be from 1 to 100000', 'quota');
  const clientSecret = makeSecretToken(random);
  const createdAt = clock.now();
  return await db.transaction(async (tx) => {
    const scopes = [...new Set(given.scopes)];
    const client = await insertClient(tx, {
      id: ids.apiClient.make(clock, random),
      ...given,
      scopes,
      createdBy,
      createdAt,
    });
    await insertClientSecret(tx, { hash: hashOf(clientSecret), clientId: client.id, createdAt });
    return { client, clientSecret };
  });
}
