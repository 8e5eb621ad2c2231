import type { Tx } from '@stoa/platform/database.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Origin } from '../domain/device.ts';
import { normalizeLocale } from '../domain/locale.ts';
import { isPlainText } from '../domain/profile.ts';
import {
  type SocialEmailUnverified,
  socialEmailUnverified,
  type SocialSignInFailed,
  socialSignInFailed,
} from '../domain/refusals.ts';
import { insertSocialIdentity, socialIdentityOf } from '../store/social-identities.ts';
import { lockUser, userByEmail, type UserRow } from '../store/users.ts';
import { raiseAlert } from './raise-alert.ts';
import { registerUser } from './verify-email.ts';

export interface SocialClaims {
  readonly provider: string;
  readonly subject: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly name: string | null;
  readonly tokensSealed: string | null;
}

/**
 * Known by the provider's subject, never by address alone: an address that either side has not verified would let
 * whoever writes it down at the provider into somebody else's account.
 */
export async function socialUser(
  tx: Tx,
  environment: Environment,
  { provider, subject, email, emailVerified, name, tokensSealed }: SocialClaims,
  { from, locale }: { readonly from: Origin; readonly locale: string },
): Promise<UserRow | SocialEmailUnverified | SocialSignInFailed> {
  const known = await socialIdentityOf(tx, provider, subject);
  if (known) return (await lockUser(tx, known.userId)) ?? socialSignInFailed;
  if (!email || !emailVerified) return socialEmailUnverified;
  const owner = await userByEmail(tx, email);
  if (owner && !owner.emailVerifiedAt) return socialEmailUnverified;
  const profile = {
    email,
    name: name && isPlainText(name, 100) ? name : null,
    locale: normalizeLocale(locale) ?? 'en',
    marketingConsent: false,
  };
  const user = owner ?? (await registerUser(tx, environment, { ...profile, passwordHash: null }));
  if (!user) return socialSignInFailed;
  await insertSocialIdentity(tx, {
    provider,
    subject,
    userId: user.id,
    email,
    tokensSealed,
    linkedAt: environment.clock.now(),
  });
  if (owner) await raiseAlert(tx, environment, user, 'SOCIAL_LINKED', from);
  return user;
}
