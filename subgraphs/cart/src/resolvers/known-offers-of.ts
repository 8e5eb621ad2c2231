import type { Context } from '../context.ts';
import { type Cart, inCart } from '../domain/cart.ts';
import type { KnownOffers } from '../domain/known-offer.ts';

/** What is known of all that lies in the cart: one statement a request, however many fields ask. */
export async function knownOffersOf(cart: Cart, { loaders }: Pick<Context, 'loaders'>): Promise<KnownOffers> {
  const offers = await Promise.all(inCart(cart).map(({ offerId }) => loaders.offer.load(offerId)));
  return new Map(offers.flatMap((offer) => (offer ? [[offer.offerId, offer]] : [])));
}
