import type { Viewer } from '@stoa/kernel/viewer.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { deleteAddress as removeAddress } from '../store/addresses.ts';
import { addressIn, inAddressBook, settleDefaults } from './address-book.ts';

export const deleteAddress = async (environment: Environment, viewer: Viewer, id: string): Promise<string> =>
  await inAddressBook(environment, viewer, async (tx, userId, book) => {
    addressIn(book, id);
    await removeAddress(tx, id);
    await settleDefaults(tx, userId);
    return id;
  });
