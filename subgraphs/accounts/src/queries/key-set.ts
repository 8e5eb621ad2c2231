import type { Environment } from '@stoa/platform/subgraph.ts';
import type { JSONWebKeySet, JWK } from 'jose';
import { signingKeys } from '../store/signing-keys.ts';

/** Public parts of every key that signs, will sign, or signed tokens that may still live. */
export const keySet = async ({ db }: Pick<Environment, 'db'>): Promise<JSONWebKeySet> => ({
  keys: (await signingKeys(db)).map(({ publicJwk }) => publicJwk as JWK),
});
