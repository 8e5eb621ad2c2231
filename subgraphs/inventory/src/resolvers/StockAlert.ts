import { ids } from '@stoa/kernel/ids.ts';
import type { StockAlertResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const StockAlert: StockAlertResolvers = {
  id: ({ id }) => ids.stockAlert.encode(id),
  variant: ({ variantId }) => ({ id: variantId }),
  location: placeOf,
};
