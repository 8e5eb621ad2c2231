import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { BrandResolvers } from '../generated/types.ts';

export const Brand: BrandResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.brand.load(ids.brand.decode(id))) ?? fail('NOT_FOUND', 'There is no such brand.'),
  id: ({ id }) => ids.brand.encode(id),
};
