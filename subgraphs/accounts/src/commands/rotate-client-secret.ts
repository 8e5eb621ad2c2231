import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type InvalidInput, invalidInput } from '../domain/refusals.ts';
import { hashOf, makeSecretToken } from '../domain/secret-token.ts';
import { endClientSecrets, insertClientSecret, lockClient } from '../store/api-clients.ts';
import type { Credentials } from './create-api-client.ts';
import { requireStepUp } from './require-step-up.ts';

/** The old secrets go on for the overlap, so that a fleet can be moved over without a gap. */
export async function rotateClientSecret(
  environment: Environment,
  viewer: Viewer,
  { id, overlapHours }: { readonly id: string; readonly overlapHours: number },
): Promise<Credentials | InvalidInput> {
  const { db, clock, random } = environment;
  await requireStepUp(environment, viewer);
  if (overlapHours < 0 || overlapHours > 168) return invalidInput('must be from 0 to 168', 'overlapHours');
  const clientSecret = makeSecretToken(random);
  const now = clock.now();
  return await db.transaction(async (tx) => {
    const client = (await lockClient(tx, id)) ?? fail('NOT_FOUND', 'There is no such client.');
    await endClientSecrets(tx, id, new Date(now.getTime() + overlapHours * 3_600_000), now);
    await insertClientSecret(tx, { hash: hashOf(clientSecret), clientId: id, createdAt: now });
    return { client, clientSecret };
  });
}
