import { productChanged } from '@stoa/contracts/catalog.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkProduct, checkSlug, type ProductWords } from '../domain/product.ts';
import { nameTaken } from '../domain/refusals.ts';
import { slugOf, slugWithId } from '../domain/slug.ts';
import { fileProducts } from '../store/filing.ts';
import { insertProduct } from '../store/products.ts';
import { orTaken } from '../store/taken.ts';
import { checkReferences } from './check-references.ts';

export interface CreateProduct extends ProductWords {
  readonly key: string;
  readonly owner: string;
  /** Made of the title when null. */
  readonly slug: string | null;
}

/** Adds a product. An address that is made of the title gives way to one that is there; one that was asked for does not. */
export const createProduct = ({ db, clock, random }: Environment, { key, owner, ...input }: CreateProduct) =>
  orTaken(() =>
    once(
      db,
      { operation: 'create-product', key, owner, input },
      async (tx) => {
        const { slug: wanted, ...words } = input;
        const refused =
          checkProduct(words) ?? (wanted === null ? null : checkSlug(wanted)) ?? (await checkReferences(tx, words));
        if (refused) return refused;
        const id = ids.product.make(clock, random);
        const at = clock.now();
        const slug = wanted ?? slugOf(words.title, 'product');
        const made =
          (await insertProduct(tx, { id, slug, at, ...words })) ||
          (wanted === null && (await insertProduct(tx, { id, slug: slugWithId(slug, id), at, ...words })));
        if (!made) return nameTaken('slug');
        await fileProducts(tx, [{ productId: id, categoryIds: words.categoryIds }]);
        await record(tx, productChanged, id, { productId: id, status: words.status, version: 1 });
        return { id };
      },
      clock,
    ),
  );
