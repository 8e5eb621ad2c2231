import { fail } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Context } from '../context.ts';
import { rankOffers } from '../domain/buy-box.ts';
import { priceAt } from '../domain/price.ts';
import type { VariantResolvers } from '../generated/types.ts';

const ranked = async (variantId: string, { loaders, clock }: Context) => {
  const offers = await loaders.offers.load(variantId);
  const now = clock.now();
  return rankOffers(
    offers.flatMap((offer) => (offer.tag ? [{ ...offer, grossMinor: priceAt(offer.tag, now).gross.minor }] : [])),
  );
};

export const Variant: VariantResolvers = {
  __resolveReference: async ({ id }, { loaders }) =>
    (await loaders.variant.load(ids.variant.decode(id))) ?? fail('NOT_FOUND', 'There is no such variant.'),
  id: ({ id }) => ids.variant.encode(id),
  product: async ({ productId }, _, { loaders }) =>
    (await loaders.product.load(productId)) ?? fail('NOT_FOUND', 'There is no such product.'),
  options: ({ options }) => Object.entries(options).map(([name, value]) => ({ name, value })),
  async price({ id }, _, context) {
    const [best] = await ranked(id, context);
    return best?.tag ? priceAt(best.tag, context.clock.now()) : null;
  },
  buyBox: async ({ id }, _, context) => (await ranked(id, context))[0] ?? null,
  offers: ({ id }, _, context) => ranked(id, context),
};
