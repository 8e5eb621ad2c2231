import { ids } from '@stoa/kernel/ids.ts';
import type { VariantResolvers } from '../generated/types.ts';

export const Variant: VariantResolvers = {
  __resolveReference: ({ id }) => ({ id: ids.variant.decode(id) }),
  id: ({ id }) => ids.variant.encode(id),
  stock: ({ id }) => ({ variantId: id }),
};
