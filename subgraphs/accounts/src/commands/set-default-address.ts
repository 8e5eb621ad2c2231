import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import type { AddressRow } from '../store/addresses.ts';
import { addressIn, inAddressBook, settleDefaults } from './address-book.ts';

export const setDefaultAddress = async (
  environment: Environment,
  viewer: Viewer,
  { id, shipping, billing }: { readonly id: string; readonly shipping: boolean; readonly billing: boolean },
): Promise<AddressRow> =>
  await inAddressBook(environment, viewer, async (tx, userId, book) => {
    addressIn(book, id);
    return addressIn(
      await settleDefaults(tx, userId, { shipping: shipping ? id : null, billing: billing ? id : null }),
      id,
    );
  });
