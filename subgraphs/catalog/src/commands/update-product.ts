import { productChanged } from '@stoa/contracts/catalog.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkCell } from '../domain/options.ts';
import { changeProduct, isToldOtherwise, type ProductChange } from '../domain/product.ts';
import { invalidInput, notFound, versionConflict } from '../domain/refusals.ts';
import { fileProducts } from '../store/filing.ts';
import { type LockedProduct, lockProduct, saveProduct } from '../store/products.ts';
import { orTaken } from '../store/taken.ts';
import { cellsOf } from '../store/variants.ts';
import { checkReferences } from './check-references.ts';
import { tellVariants } from './tell-variants.ts';

export interface UpdateProduct {
  readonly id: string;
  readonly expectedVersion: number;
  readonly change: ProductChange;
}

/** Of two who saw the same version one is first; the other is told, and nothing of theirs is lost or half done. */
export const updateProduct = ({ db, clock }: Environment, { id, expectedVersion, change }: UpdateProduct) =>
  orTaken(() =>
    db.transaction(async (tx) => {
      const product = await lockProduct(tx, id);
      if (!product) return notFound('id');
      if (product.version !== expectedVersion) return versionConflict(product.version);
      const next = changeProduct(product, change);
      if ('kind' in next) return next;
      const refused =
        (await checkReferences(tx, next)) ?? (change.options !== undefined && (await checkMatrix(tx, product, next)));
      if (refused) return refused;
      const version = await saveProduct(tx, id, next, clock.now());
      if (change.categoryIds !== undefined) await fileProducts(tx, [{ productId: id, categoryIds: next.categoryIds }]);
      if (isToldOtherwise(product, next)) await tellVariants(tx, { productIds: [id] });
      await record(tx, productChanged, id, { productId: id, status: next.status, version });
      return { id };
    }),
  );

/** Variants that there are keep their cell in the matrix. */
async function checkMatrix(tx: Tx, { id }: LockedProduct, { options }: Pick<LockedProduct, 'options'>) {
  const lost = (await cellsOf(tx, id)).find((variant) => checkCell(options, variant.options) !== null);
  return lost ? invalidInput(`would leave no place for the variant ${lost.sku}`, 'options') : null;
}
