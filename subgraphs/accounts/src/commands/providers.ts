import type { Settings } from '@stoa/platform/settings.ts';
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client';

export interface ProviderSettings {
  readonly name: string;
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope?: string | undefined;
}

export interface SocialSettings {
  readonly providers: readonly ProviderSettings[];
  /** Where browsers may be sent back to, exactly. */
  readonly redirectUris: readonly string[];
}

export interface Providers extends SocialSettings {
  /** What the provider says of itself, asked once and kept; asked again after a failure. */
  configuration(provider: ProviderSettings): Promise<Configuration>;
}

const none: SocialSettings = { providers: [], redirectUris: [] };

export function makeProviders(settings: Settings & { readonly social?: SocialSettings | undefined }): Providers {
  const known = new Map<string, Promise<Configuration>>();
  return {
    ...(settings.social ?? none),
    configuration(provider) {
      const { name } = provider;
      const found = known.get(name) ?? discover(provider);
      known.set(name, found);
      found.catch(() => known.delete(name));
      return found;
    },
  };
}

const discover = async ({ issuer, clientId, clientSecret }: ProviderSettings): Promise<Configuration> =>
  await discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: 5,
    // Plain HTTP is for a provider on this machine, such as the one in the tests.
    ...(/^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(issuer) && { execute: [allowInsecureRequests] }),
  });
