import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkAddress, type PostalAddress } from '../domain/address.ts';
import { checkVersion } from '../domain/profile.ts';
import type { InvalidAddress, InvalidInput, VersionConflict } from '../domain/refusals.ts';
import { type AddressRow, addressesOf, saveAddress } from '../store/addresses.ts';
import { addressIn, inAddressBook, sealedAddress } from './address-book.ts';

export interface UpdateAddress {
  readonly id: string;
  readonly address: PostalAddress;
  readonly expectedVersion: number | null;
}

export const updateAddress = async (
  environment: Environment,
  viewer: Viewer,
  { id, address, expectedVersion }: UpdateAddress,
): Promise<AddressRow | InvalidAddress | InvalidInput | VersionConflict> =>
  await inAddressBook(environment, viewer, async (tx, userId, book) => {
    const before = addressIn(book, id);
    const checked = checkAddress(address);
    if ('kind' in checked) return checked;
    const conflict = checkVersion(before.version, expectedVersion);
    if (conflict) return conflict;
    await saveAddress(tx, id, sealedAddress(environment, checked));
    return addressIn(await addressesOf(tx, userId), id);
  });
