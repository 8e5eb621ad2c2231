import { ids } from '@stoa/kernel/ids.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { LocationResolvers } from '../generated/types.ts';

export const Location: LocationResolvers = {
  async __resolveReference({ id }, { loaders }) {
    return (await loaders.location.load(ids.location.decode(id))) ?? fail('NOT_FOUND', 'There is no such place.');
  },
  id: ({ id }) => ids.location.encode(id),
  seller: ({ sellerId }) => (sellerId === null ? null : { id: sellerId }),
};
