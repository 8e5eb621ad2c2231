import type { FulfillmentWorkResolvers } from '../generated/types.ts';

export const FulfillmentWork: FulfillmentWorkResolvers = {
  unit: ({ id }) => ({ id }),
  location: ({ locationId }) => ({ id: locationId }),
  lines: ({ id }, _, { loaders }) => loaders.linesOfUnit.load(id),
  moves: ({ id }, _, { loaders }) => loaders.movesOfUnit.load(id),
};
