import { ids } from '@stoa/kernel/ids.ts';
import type { SupplierResolvers } from '../generated/types.ts';

export const Supplier: SupplierResolvers = { id: ({ id }) => ids.supplier.encode(id) };
