import type { Living } from '@stoa/platform/subgraph.ts';
import { authorizationCodeGrant, type Configuration, fetchUserInfo, type IDToken } from 'openid-client';
import type { State } from '../context.ts';
import type { Origin } from '../domain/device.ts';
import { normalizeEmail } from '../domain/email.ts';
import { type SocialEmailUnverified, type SocialSignInFailed, socialSignInFailed } from '../domain/refusals.ts';
import { seal } from '../domain/sealed.ts';
import { useToken } from '../store/one-time-tokens.ts';
import { firstFactorPassed, type SignedIn } from './first-factor-passed.ts';
import { type SocialClaims, socialUser } from './social-user.ts';
import type { PendingSocial } from './start-social-sign-in.ts';

export interface FinishSocial {
  readonly handle: string;
  readonly code: string;
  readonly state: string;
  readonly iss: string | null;
  readonly locale: string;
  readonly from: Origin;
}

/** The pending sign-in is used up first, whatever the provider then says. */
export async function finishSocialSignIn(
  environment: Living<State>,
  given: FinishSocial,
): Promise<SignedIn | SocialSignInFailed | SocialEmailUnverified> {
  const { db, clock } = environment;
  const kept = await db.transaction((tx) => useToken(tx, given.handle, ['SOCIAL'], clock.now()));
  const pending = kept?.data as PendingSocial | undefined;
  if (!pending || pending.state !== given.state) return socialSignInFailed;
  const claims = await redeem(environment, pending, given);
  if (!claims) return socialSignInFailed;
  return await db.transaction(async (tx) => {
    const user = await socialUser(tx, environment, claims, given);
    return 'kind' in user ? user : await firstFactorPassed(tx, environment, user, given.from);
  });
}

async function redeem(
  { state: { providers }, settings, random, log }: Living<State>,
  { provider: name, redirectUri, state, nonce, verifier }: PendingSocial,
  { code, iss }: FinishSocial,
): Promise<SocialClaims | null> {
  const provider = providers.providers.find((each) => each.name === name);
  if (!provider) return null;
  const back = new URL(redirectUri);
  for (const [key, value] of Object.entries({ code, state, iss }))
    if (value !== null) back.searchParams.set(key, value);
  try {
    const configuration = await providers.configuration(provider);
    const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
    const tokens = await authorizationCodeGrant(configuration, back, checks);
    const given = tokens.claims();
    if (!given) return null;
    const claims = await withEmail(configuration, tokens.access_token, given);
    const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 254) : null);
    return {
      provider: name,
      subject: claims.sub,
      email: normalizeEmail(text(claims['email']) ?? ''),
      emailVerified: claims['email_verified'] === true,
      name: text(claims['name']),
      tokensSealed: tokens.refresh_token
        ? seal(settings.secret, 'provider tokens', tokens.refresh_token, random)
        : null,
    };
  } catch (error) {
    // A bad code and a provider that is down look the same from here; the log tells them apart.
    log.warn({ err: error, provider: name }, 'social sign-in failed');
    return null;
  }
}

/** Many providers put the address into the token; others tell it only when asked. */
async function withEmail(configuration: Configuration, accessToken: string, claims: IDToken) {
  return 'email' in claims ? claims : { ...claims, ...(await fetchUserInfo(configuration, accessToken, claims.sub)) };
}
