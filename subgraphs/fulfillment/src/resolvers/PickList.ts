import { ids } from '@stoa/kernel/ids.ts';
import type { PickListResolvers } from '../generated/types.ts';

export const PickList: PickListResolvers = {
  id: ({ id }) => ids.pickList.encode(id),
  location: ({ locationId }) => ({ id: locationId }),
  lines: ({ id }, _, { loaders }) => loaders.linesOfPickList.load(id),
};
