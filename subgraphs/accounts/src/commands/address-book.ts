import { fail } from '@stoa/kernel/errors.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { requireUser } from '@stoa/platform/identity.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { PostalAddress } from '../domain/address.ts';
import { defaultsOf, type Wanted } from '../domain/default-address.ts';
import { addressPurpose, personOf } from '../domain/open-address.ts';
import { seal } from '../domain/sealed.ts';
import { type AddressRow, addressesOf, saveDefaults } from '../store/addresses.ts';
import { lockUser } from '../store/users.ts';

/** Opens the viewer's address book: the user's row is the lock, so that parallel changes see one another's defaults. */
export async function inAddressBook<Result>(
  { db }: Pick<Environment, 'db'>,
  viewer: Viewer,
  work: (tx: Tx, userId: string, book: readonly AddressRow[]) => Promise<Result>,
): Promise<Result> {
  const userId = requireUser(viewer);
  return await db.transaction(async (tx) => {
    if (!(await lockUser(tx, userId))) fail('UNAUTHENTICATED', 'This account is gone.');
    return await work(tx, userId, await addressesOf(tx, userId));
  });
}

/** Settles the defaults after any change; gives the address as it is now. */
export async function settleDefaults(tx: Tx, userId: string, wanted?: Wanted): Promise<readonly AddressRow[]> {
  const before = await addressesOf(tx, userId);
  const { shipping, billing } = defaultsOf(before, wanted);
  const settled = before.every(
    ({ id, isDefaultShipping, isDefaultBilling }) =>
      isDefaultShipping === (id === shipping) && isDefaultBilling === (id === billing),
  );
  if (settled) return before;
  await saveDefaults(tx, userId, { shipping, billing });
  return await addressesOf(tx, userId);
}

/** Somebody else's address looks like none at all. */
export const addressIn = (book: readonly AddressRow[], id: string): AddressRow =>
  book.find((each) => each.id === id) ?? fail('NOT_FOUND', 'There is no such address.');

export const sealedAddress = (
  { settings, random }: Pick<Environment, 'settings' | 'random'>,
  address: PostalAddress,
) => ({
  countryCode: address.countryCode,
  administrativeArea: address.administrativeArea,
  postalCode: address.postalCode,
  city: address.city,
  personSealed: seal(settings.secret, addressPurpose, JSON.stringify(personOf(address)), random),
});
