import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { PurchaseOrderResolvers } from '../generated/types.ts';
import { placeOf } from './place-of.ts';

export const PurchaseOrder: PurchaseOrderResolvers = {
  id: ({ id }) => ids.purchaseOrder.encode(id),
  supplier: async ({ supplierId }, _, { loaders }) =>
    (await loaders.supplier.load(supplierId)) ?? fail('NOT_FOUND', 'There is no such supplier.'),
  location: placeOf,
  lines: ({ id }, _, { loaders }) => loaders.linesOfPurchaseOrder.load(id),
};
