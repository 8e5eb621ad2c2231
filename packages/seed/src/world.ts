import { categoriesOf, type WorldCategory } from './categories.ts';
import { historyOf, type WorldOrder } from './history.ts';
import { idOf } from './id-of.ts';
import { brandNames } from './names.data.ts';
import {
  locationsOf,
  type Persona,
  personasOf,
  sellersOf,
  slugOf,
  type WorldLocation,
  type WorldSeller,
} from './people.ts';
import { productAt, type WorldBrand, type WorldProduct } from './products.ts';
import { stockOf, type WorldStock } from './stock.ts';

export type Scale = 'small' | 'medium' | 'large';

export const productCounts: Readonly<Record<Scale, number>> = { small: 1_000, medium: 10_000, large: 100_000 };

export const orderCounts: Readonly<Record<Scale, number>> = { small: 3_000, medium: 30_000, large: 300_000 };

/** Everything that the seeded shop begins with; each domain takes what is its own. Same seed, same world. */
export interface World {
  readonly seed: number;
  readonly productCount: number;
  readonly personas: readonly Persona[];
  readonly brands: readonly WorldBrand[];
  readonly categories: readonly WorldCategory[];
  readonly sellers: readonly WorldSeller[];
  readonly locations: readonly WorldLocation[];
  /** In portions, so that the largest world fits into memory. */
  products(portion?: number): Iterable<readonly WorldProduct[]>;
  stock(product: WorldProduct): WorldStock[];
  readonly orderCount: number;
  /** What was bought in the twelve months before the shop opened here: oldest first, in portions. */
  history(portion?: number): Iterable<readonly WorldOrder[]>;
}

export function makeWorld({
  scale = 'small',
  seed = 1,
}: {
  readonly scale?: Scale;
  readonly seed?: number;
} = {}): World {
  const sellers = sellersOf(seed);
  const brands = brandNames.map((name, index) => ({ id: idOf(seed, 'brand', index), name, slug: slugOf(name) }));
  const categories = categoriesOf(seed);
  const locations = locationsOf(seed, sellers);
  const [productCount, orderCount] = [productCounts[scale], orderCounts[scale]];
  const personas = personasOf(seed);
  const makers = { seed, count: orderCount, productCount, brands, categories, sellers, locations, personas };
  // Domains ask one after the other: a small history is made once.
  let told: readonly (readonly WorldOrder[])[] | null = null;
  return {
    seed,
    productCount,
    orderCount,
    personas,
    brands,
    categories,
    sellers,
    locations,
    *products(portion = 500) {
      for (let start = 0; start < productCount; start += portion) {
        const length = Math.min(portion, productCount - start);
        yield Array.from({ length }, (_, offset) => productAt({ seed, brands, categories, sellers }, start + offset));
      }
    },
    stock: (product) =>
      product.variants.flatMap((variant, number) => stockOf(seed, product.index * 16 + number, variant, locations)),
    history(portion = 500) {
      if (scale !== 'small') return historyOf(makers, portion);
      return (told ??= [...historyOf(makers, portion)]);
    },
  };
}
