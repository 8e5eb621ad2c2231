import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { offersByIds } from './store/known-offers.ts';
import { itemsByWishlist } from './store/wishlists.ts';

export const loaders = ({ db }: Environment) => ({
  offer: loaderByKey(
    (ids: readonly string[]) => offersByIds(db, ids),
    (offer) => offer.offerId,
  ),
  items: loaderOfMany(
    (ids: readonly string[]) => itemsByWishlist(db, ids),
    (item) => item.wishlistId,
  ),
});

export type Loaders = ReturnType<typeof loaders>;
