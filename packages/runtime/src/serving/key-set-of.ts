import { fail } from '@stoa/kernel/errors.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';
import type { JSONWebKeySet } from 'jose';

/** What a domain's state offers when it issues tokens. */
interface KeyHolder {
  readonly keySet: () => Promise<JSONWebKeySet>;
}

const holdsKeys = (state: unknown): state is KeyHolder =>
  typeof state === 'object' && state !== null && 'keySet' in state && typeof state.keySet === 'function';

/** The public keys of accounts: asked in this process, or from its address. */
export function keySetOf(
  accounts: RunningSubgraph | undefined,
  { subgraphUrls }: Settings,
): () => Promise<JSONWebKeySet> {
  const url = subgraphUrls['accounts'];
  if (url) return () => fetchKeys(new URL('/.well-known/jwks.json', url));
  const state = accounts?.state;
  if (holdsKeys(state)) return () => state.keySet();
  return () => fail('DOMAIN_UNAVAILABLE', 'Nobody here knows the keys of access tokens: accounts is not served.');
}

async function fetchKeys(url: URL): Promise<JSONWebKeySet> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
  if (!answer?.ok)
    fail('DOMAIN_UNAVAILABLE', 'The domain "accounts" does not answer: access tokens cannot be checked.');
  return (await answer.json()) as JSONWebKeySet;
}
