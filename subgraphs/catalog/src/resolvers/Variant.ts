import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { priceAt } from '../domain/price.ts';
import type { VariantResolvers } from '../generated/types.ts';

export const Variant: VariantResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.variant.load(ids.variant.decode(id))) ?? fail('NOT_FOUND', 'There is no such variant.'),
  id: ({ id }) => ids.variant.encode(id),
  product: async ({ productId }, _, { loaders }) =>
    (await loaders.product.load(productId)) ?? fail('NOT_FOUND', 'There is no such product.'),
  options: ({ options }) => Object.entries(options).map(([name, value]) => ({ name, value })),
  async price({ id }, _, { loaders, clock }) {
    const [best] = await loaders.offers.load(id);
    return best?.tag ? priceAt(best.tag, clock.now()) : null;
  },
  packedSize: ({ lengthMillimeters, widthMillimeters, heightMillimeters }) => ({
    lengthMillimeters,
    widthMillimeters,
    heightMillimeters,
  }),
  buyBox: async ({ id }, _, { loaders }) => (await loaders.offers.load(id))[0] ?? null,
  offers: ({ id }, _, { loaders }) => loaders.offers.load(id),
};
