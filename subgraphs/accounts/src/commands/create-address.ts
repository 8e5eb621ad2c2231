import { ids } from '@stoa/kernel/ids.ts';
import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkAddress, type PostalAddress } from '../domain/address.ts';
import { type InvalidAddress, type InvalidInput, type LimitReached, limitReached } from '../domain/refusals.ts';
import { type AddressRow, insertAddress } from '../store/addresses.ts';
import { addressIn, inAddressBook, sealedAddress, settleDefaults } from './address-book.ts';

const most = 50;

export async function createAddress(
  environment: Environment,
  viewer: Viewer,
  given: PostalAddress,
  { shipping, billing }: { readonly shipping: boolean; readonly billing: boolean },
): Promise<AddressRow | InvalidAddress | InvalidInput | LimitReached> {
  const { clock, random } = environment;
  const checked = checkAddress(given);
  if ('kind' in checked) return checked;
  return await inAddressBook(environment, viewer, async (tx, userId, book) => {
    if (book.length >= most) return limitReached(most);
    const id = ids.address.make(clock, random);
    await insertAddress(tx, { id, userId, createdAt: clock.now(), ...sealedAddress(environment, checked) });
    return addressIn(
      await settleDefaults(tx, userId, { shipping: shipping ? id : null, billing: billing ? id : null }),
      id,
    );
  });
}
