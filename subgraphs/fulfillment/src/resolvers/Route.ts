import type { RouteResolvers } from '../generated/types.ts';

export const Route: RouteResolvers = {
  weightGrams: ({ grams }) => grams,
  async stops({ parcelIds }, _, { loaders }) {
    const parcels = await Promise.all(parcelIds.map((id) => loaders.parcel.load(id)));
    return parcels.filter((parcel) => parcel !== null);
  },
};
