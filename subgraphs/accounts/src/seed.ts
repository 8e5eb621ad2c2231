import { ids } from '@stoa/kernel/ids.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { systemRandom } from '@stoa/kernel/random.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { readSettings } from '@stoa/platform/settings.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import { personaPassword } from '@stoa/seed/names.data.ts';
import type { World } from '@stoa/seed/world.ts';
import { sealedAddress, settleDefaults } from './commands/address-book.ts';
import { checkAddress } from './domain/address.ts';
import { hashPassword } from './domain/password-hash.ts';
import { addressesOf, insertAddress } from './store/addresses.ts';
import { insertRole } from './store/role-changes.ts';
import { insertUser } from './store/users.ts';

type Persona = World['personas'][number];

/** People to sign in as, each with a verified address, roles, and a first entry in the address book. */
export const seed: Seed<World> = async (db, { personas }, progress) => {
  for (const [index, persona] of personas.entries()) {
    const passwordHash = await hashPassword(personaPassword, systemRandom.bytes(16));
    await db.transaction((tx) => settle(tx, persona, passwordHash));
    progress((index + 1) / personas.length);
  }
};

async function settle(
  tx: Tx,
  { id, email, name, locale, currency, sellerId, roles, address }: Persona,
  passwordHash: string,
) {
  const now = systemClock.now();
  const profile = { name, displayName: name.split(' ')[0] ?? name, locale, currency, sellerId };
  await insertUser(tx, { id, email, passwordHash, ...profile, emailVerifiedAt: now, createdAt: now });
  for (const role of roles) await insertRole(tx, id, role, now);
  // Begun before and killed: what was committed stays.
  if ((await addressesOf(tx, id)).length > 0) return;
  const blank = { organization: null, district: null, administrativeArea: null, phone: null };
  const checked = checkAddress({ ...blank, name, ...address });
  if ('kind' in checked) throw new Error(`The address of ${name} is not one: ${JSON.stringify(checked)}`);
  const sealed = sealedAddress({ settings: readSettings(), random: systemRandom }, checked);
  await insertAddress(tx, { id: ids.address.make(systemClock, systemRandom), userId: id, createdAt: now, ...sealed });
  await settleDefaults(tx, id);
}
