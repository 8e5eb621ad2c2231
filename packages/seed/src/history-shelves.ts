import type { WorldCategory } from './categories.ts';
import { drawFor } from './draw.ts';
import { productAt, type ProductMakers, type WorldProduct } from './products.ts';
import { stockOf, type WorldStock } from './stock.ts';
import type { WorldLocation } from './people.ts';

export interface Shelved {
  readonly product: WorldProduct;
  readonly stock: readonly WorldStock[];
}

/** Products by department, best known first; made when somebody buys one, and as many kept as fit. */
export interface Shelves {
  readonly sizes: readonly number[];
  at(department: number, place: number): Shelved;
}

const mostKept = 5_000;

export function shelvesOf(
  makers: ProductMakers,
  locations: readonly WorldLocation[],
  productCount: number,
  departments: readonly string[],
): Shelves {
  const { seed, categories } = makers;
  const byId = new Map(categories.map((category) => [category.id, category]));
  const leaves = categories.filter(({ leaf }) => leaf !== null);
  const rows: { index: number; fame: number }[][] = departments.map(() => []);
  for (let index = 0; index < productCount; index++) {
    // The first thing that is drawn of a product: all of it would take a hundred times as long.
    const shelf = departments.indexOf(topOf(drawFor(seed, 'product', index).pick(leaves), byId));
    rows[shelf]?.push({ index, fame: drawFor(seed, 'fame', index).share() });
  }
  const indexes = rows.map((row) => row.toSorted((a, b) => b.fame - a.fame).map(({ index }) => index));
  const kept = new Map<number, Shelved>();
  return {
    sizes: indexes.map(({ length }) => length),
    at(department, place) {
      const index = indexes[department]?.[place] ?? 0;
      const known = kept.get(index);
      if (known) return known;
      const product = productAt(makers, index);
      const stock = product.variants.flatMap((variant, number) =>
        stockOf(seed, index * 16 + number, variant, locations),
      );
      if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? -1);
      kept.set(index, { product, stock });
      return { product, stock };
    },
  };
}

function topOf(category: WorldCategory, byId: ReadonlyMap<string, WorldCategory>): string {
  const parent = category.parentId === null ? undefined : byId.get(category.parentId);
  return parent ? topOf(parent, byId) : category.name;
}
