import { fail } from '@stoa/kernel/errors.ts';
import type { MissedParcelResolvers } from '../generated/types.ts';

export const MissedParcel: MissedParcelResolvers = {
  parcel: async ({ parcelId }, _, { loaders }) =>
    (await loaders.parcel.load(parcelId)) ?? fail('NOT_FOUND', 'There is no such parcel.'),
  silentSince: ({ since }) => since,
  missedAt: ({ missedAt, askedAt }) => missedAt ?? askedAt,
};
