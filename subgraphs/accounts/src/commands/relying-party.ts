import type { Settings } from '@stoa/platform/settings.ts';

/** Whom passkeys are made for: the shop's own address. */
export const relyingParty = ({ publicUrl }: Pick<Settings, 'publicUrl'>) => {
  const { hostname, origin } = new URL(publicUrl);
  // Browsers know no passkeys for a bare number: developers open localhost.
  const id = hostname === '127.0.0.1' ? 'localhost' : hostname;
  return { name: 'Stoa', id, origins: id === hostname ? [origin] : [origin, origin.replace(hostname, id)] };
};
