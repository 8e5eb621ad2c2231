import { randomUUID } from 'node:crypto';
import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { algorithm, type SigningKey } from '../domain/access-token.ts';
import { nextSignsFrom, retiredKeys, signingKey } from '../domain/key-schedule.ts';
import { seal, unseal } from '../domain/sealed.ts';
import {
  deleteSigningKeys,
  insertSigningKey,
  lockSigningKeys,
  type SigningKeyRow,
  signingKeys,
} from '../store/signing-keys.ts';

const purpose = 'signing key';

type Needs = Pick<Environment, 'clock' | 'random' | 'settings'>;

/** The key that signs now; made here when there is none at all yet. */
export async function currentKey(tx: Tx, environment: Needs): Promise<SigningKey> {
  const now = environment.clock.now();
  const row = signingKey(await signingKeys(tx), now) ?? (await firstKey(tx, environment));
  return {
    kid: row.kid,
    privateJwk: JSON.parse(unseal(environment.settings.secret, purpose, row.privateSealed)) as JWK,
  };
}

/** Makes the next key in time and forgets those that nobody needs. `force` after a leak is feared. */
export async function rotateSigningKeys(
  { db, ...environment }: Needs & Pick<Environment, 'db'>,
  force = false,
): Promise<void> {
  await db.transaction(async (tx) => {
    const keys = await lockSigningKeys(tx);
    const now = environment.clock.now();
    const signsFrom = nextSignsFrom(keys, now, force);
    if (signsFrom) await makeKey(tx, environment, signsFrom);
    await deleteSigningKeys(
      tx,
      retiredKeys(keys, now).map(({ kid }) => kid),
    );
  });
}

async function firstKey(tx: Tx, environment: Needs): Promise<SigningKeyRow> {
  const now = environment.clock.now();
  return signingKey(await lockSigningKeys(tx), now) ?? (await makeKey(tx, environment, now));
}

async function makeKey(tx: Tx, { clock, random, settings }: Needs, signsFrom: Date): Promise<SigningKeyRow> {
  const { publicKey, privateKey } = await generateKeyPair(algorithm, { crv: 'Ed25519', extractable: true });
  const kid = randomUUID();
  const row = {
    kid,
    publicJwk: { ...(await exportJWK(publicKey)), kid, alg: algorithm, use: 'sig' },
    privateSealed: seal(settings.secret, purpose, JSON.stringify(await exportJWK(privateKey)), random),
    createdAt: clock.now(),
    signsFrom,
  };
  await insertSigningKey(tx, row);
  return row;
}
