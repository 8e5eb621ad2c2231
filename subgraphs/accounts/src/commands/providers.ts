import type { Settings, SocialProvider, SocialSettings } from '@stoa/platform/settings.ts';
import { allowInsecureRequests, type Configuration, discovery } from 'openid-client';

export interface Providers extends SocialSettings {
  /** What the provider says of itself, asked once and kept; asked again after a failure. */
  configuration(provider: SocialProvider): Promise<Configuration>;
}

export function makeProviders({ social }: Settings): Providers {
  const known = new Map<string, Promise<Configuration>>();
  return {
    ...social,
    configuration(provider) {
      const { name } = provider;
      const found = known.get(name) ?? discover(provider);
      known.set(name, found);
      found.catch(() => known.delete(name));
      return found;
    },
  };
}

const discover = async ({ issuer, clientId, clientSecret }: SocialProvider): Promise<Configuration> =>
  await discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: 5,
    // Plain HTTP is for a provider on this machine, such as the one in the tests.
    ...(/^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(issuer) && { execute: [allowInsecureRequests] }),
  });
