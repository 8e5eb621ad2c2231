import type { Exported } from '@stoa/contracts/privacy.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { openAddress } from '../domain/open-address.ts';
import { unseal } from '../domain/sealed.ts';
import { addressesOf } from '../store/addresses.ts';
import { alertsOf } from '../store/alerts.ts';
import { consentsOf } from '../store/consents.ts';
import { passkeysOf, totpOf } from '../store/factors.ts';
import { openSessions } from '../store/sessions.ts';
import { socialIdentitiesOf } from '../store/social-identities.ts';
import { rolesOf, usersByIds } from '../store/users.ts';

/** Everything that accounts holds about a person, but no secret: a copy of a password hash would help only thieves. */
export async function exportOwnData({ db, clock, settings }: Environment, userId: string): Promise<Exported> {
  const [user] = await usersByIds(db, [userId]);
  if (!user) return { data: null };
  const { passwordHash: _, phoneSealed, ...profile } = user;
  const everything = {
    profile: { ...profile, phone: phoneSealed && unseal(settings.secret, 'phone', phoneSealed) },
    roles: await rolesOf(db, userId),
    addresses: (await addressesOf(db, userId)).map((row) => openAddress(settings.secret, row)),
    consents: await consentsOf(db, userId),
    sessions: await openSessions(db, userId, clock.now()),
    socialIdentities: (await socialIdentitiesOf(db, userId)).map(({ provider, email, linkedAt }) => ({
      provider,
      email,
      linkedAt,
    })),
    securityAlerts: (await alertsOf(db, userId, { limit: 100, after: null })).nodes,
    passkeys: (await passkeysOf(db, userId)).map(({ name, createdAt, lastUsedAt }) => ({
      name,
      createdAt,
      lastUsedAt,
    })),
    authenticatorApp: Boolean((await totpOf(db, userId))?.confirmedAt),
  };
  return { data: JSON.parse(JSON.stringify(everything)) as unknown };
}
