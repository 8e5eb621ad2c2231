import { fail } from '@stoa/kernel/errors.ts';
import type { ParcelUpdateResolvers } from '../generated/types.ts';

export const ParcelUpdate: ParcelUpdateResolvers = {
  parcel: async ({ parcelId }, _, { loaders }) =>
    (await loaders.parcel.load(parcelId)) ?? fail('NOT_FOUND', 'There is no such parcel.'),
};
