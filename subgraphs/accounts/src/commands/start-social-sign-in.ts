import { createHash } from 'node:crypto';
import type { Living } from '@stoa/platform/subgraph.ts';
import { buildAuthorizationUrl } from 'openid-client';
import type { State } from '../context.ts';
import { type UnknownProvider, unknownProvider } from '../domain/refusals.ts';
import { makeSecretToken } from '../domain/secret-token.ts';
import { insertToken } from '../store/one-time-tokens.ts';

/** What the way back is checked against; kept by us, found by the browser's handle, used once. */
export interface PendingSocial {
  readonly provider: string;
  readonly redirectUri: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface SocialStart {
  readonly authorizationUrl: string;
  readonly state: string;
  readonly handle: string;
}

const lasts = 10 * 60_000;

/** Authorization code with PKCE, state and nonce; and a handle, so that only the browser that began can end it. */
export async function startSocialSignIn(
  { db, clock, random, state: { providers } }: Living<State>,
  given: { readonly provider: string; readonly redirectUri: string },
): Promise<SocialStart | UnknownProvider> {
  const provider = providers.providers.find(({ name }) => name === given.provider);
  if (!provider || !providers.redirectUris.includes(given.redirectUri)) return unknownProvider;
  const handle = makeSecretToken(random);
  const [state, nonce, verifier] = [makeSecretToken(random), makeSecretToken(random), makeSecretToken(random)];
  const pending: PendingSocial = { provider: provider.name, redirectUri: given.redirectUri, state, nonce, verifier };
  await insertToken(db, {
    token: handle,
    kind: 'SOCIAL',
    data: pending,
    expiresAt: new Date(clock.now().getTime() + lasts),
  });
  const url = buildAuthorizationUrl(await providers.configuration(provider), {
    redirect_uri: given.redirectUri,
    scope: provider.scope ?? 'openid email profile',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  return { authorizationUrl: url.href, state, handle };
}
