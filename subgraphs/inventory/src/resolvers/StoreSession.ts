import { ids } from '@stoa/kernel/ids.ts';
import type { StoreSessionResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const StoreSession: StoreSessionResolvers = {
  id: ({ id }) => ids.storeSession.encode(id),
  location: placeOf,
  items: ({ id }, _, { loaders }) => loaders.itemsOfSession.load(id),
};
