import { ids } from '@stoa/kernel/ids.ts';
import type { StockEntryResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const StockEntry: StockEntryResolvers = {
  id: ({ id }) => ids.ledgerEntry.encode(id),
  variant: ({ variantId }) => ({ id: variantId }),
  location: placeOf,
};
