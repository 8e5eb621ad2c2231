import { ids } from '@stoa/kernel/ids.ts';
import type { Money } from '@stoa/kernel/money.ts';
import type { Context } from '../context.ts';
import { unitPrice } from '../domain/known-offer.ts';
import type { CartLineResolvers } from '../generated/types.ts';
import type { CartLineModel } from '../models.ts';

async function priceOf({ offerId, currency }: CartLineModel, { loaders, clock }: Context): Promise<Money | null> {
  const offer = await loaders.offer.load(offerId);
  const minor = unitPrice(offer ?? undefined, currency, clock.now());
  return minor === null ? null : { minor, currency };
}

export const CartLine: CartLineResolvers = {
  id: ({ id }) => ids.cartLine.encode(id),
  offer: ({ offerId }) => ({ id: offerId }),
  variant: ({ variantId }) => ({ id: variantId }),
  unitPrice: (line, _, context) => priceOf(line, context),
  seenPrice: ({ seenMinor, currency }) => (seenMinor === null ? null : { minor: seenMinor, currency }),
  async total(line, _, context) {
    const price = await priceOf(line, context);
    return price && { ...price, minor: price.minor * BigInt(line.quantity) };
  },
};
