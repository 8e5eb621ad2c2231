import { currencyCode } from '@stoa/kernel/currency.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import { loaderByKey, loaderOfMany } from '@stoa/platform/loaders.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { rankedAt } from './domain/ranked-offers.ts';
import { localeChain } from './domain/locale.ts';
import { brandsByIds } from './store/brands.ts';
import { categoriesByIds, categoriesByProduct, childrenOf, productCounts } from './store/categories.ts';
import { firstMedia, mediaByIds } from './store/media.ts';
import { offersByIds, openOffersByVariant } from './store/offers.ts';
import { priceRanges } from './store/price-ranges.ts';
import { productsByIds } from './store/products.ts';
import { sellersByIds } from './store/sellers.ts';
import { translationsByProduct } from './store/translations.ts';
import { firstVariants, variantsByIds } from './store/variants.ts';

type Keys = readonly string[];

/** What a market would say; until there are markets. */
const houseCurrency = currencyCode('EUR');

/** One loader a number of items: rows of one page all ask for the same. */
function byFirst<Row>(make: (first: number) => { load(key: string): Promise<readonly Row[]> }) {
  const loaders = new Map<number, ReturnType<typeof make>>();
  return (first: number) => {
    const known = loaders.get(first) ?? make(first);
    loaders.set(first, known);
    return known;
  };
}

export function loaders({ db, clock }: Environment, caller: Caller) {
  const currency = caller.currency ?? houseCurrency;
  const locales = localeChain(caller.locale);
  const drafts = allows(caller.viewer, 'catalog:write');
  const idOf = (row: { readonly id: string }) => row.id;
  const productOf = (row: { readonly productId: string }) => row.productId;
  return {
    product: loaderByKey((ids: Keys) => productsByIds(db, ids, drafts), idOf),
    translations: loaderOfMany(
      (ids: Keys) => (locales.length > 0 ? translationsByProduct(db, ids, locales) : Promise.resolve([])),
      productOf,
    ),
    variant: loaderByKey((ids: Keys) => variantsByIds(db, ids, drafts), idOf),
    firstVariants: byFirst((first) => loaderOfMany((ids: Keys) => firstVariants(db, ids, first), productOf)),
    firstMedia: byFirst((first) => loaderOfMany((ids: Keys) => firstMedia(db, ids, first), productOf)),
    media: loaderByKey((ids: Keys) => mediaByIds(db, ids), idOf),
    /** The best first: ranked once a request, however many fields ask. */
    offers: loaderOfMany(
      async (ids: Keys) => rankedAt(await openOffersByVariant(db, ids, currency), clock.now()),
      (row) => row.variantId,
    ),
    offer: loaderByKey((ids: Keys) => offersByIds(db, ids, currency), idOf),
    priceRange: loaderByKey((ids: Keys) => priceRanges(db, ids, currency, clock.now()), productOf),
    brand: loaderByKey((ids: Keys) => brandsByIds(db, ids), idOf),
    seller: loaderByKey((ids: Keys) => sellersByIds(db, ids), idOf),
    category: loaderByKey((ids: Keys) => categoriesByIds(db, ids), idOf),
    categories: loaderOfMany((ids: Keys) => categoriesByProduct(db, ids), productOf),
    children: loaderOfMany(
      (ids: Keys) => childrenOf(db, ids),
      (row) => row.parentId ?? '',
    ),
    productCount: loaderByKey(
      (ids: Keys) => productCounts(db, ids),
      (row) => row.categoryId,
    ),
    currency,
    hasTranslations: locales.length > 0,
  };
}

export type Loaders = ReturnType<typeof loaders>;
