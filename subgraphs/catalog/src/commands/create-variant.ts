import { productChanged, variantCreated } from '@stoa/contracts/catalog.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { record } from '@stoa/platform/log/record.ts';
import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { type Cell, checkCell, mostVariants } from '../domain/options.ts';
import { checkPacking, type Packing } from '../domain/packing.ts';
import { invalidInput, notFound } from '../domain/refusals.ts';
import { checkSku } from '../domain/sku.ts';
import { checkReference } from '../domain/words.ts';
import { lockProduct, saveProduct } from '../store/products.ts';
import { orTaken } from '../store/taken.ts';
import { cellsOf, insertVariant } from '../store/variants.ts';
import { tellVariants } from './tell-variants.ts';

export interface CreateVariant {
  readonly key: string;
  readonly owner: string;
  readonly productId: string;
  readonly sku: string;
  readonly options: Cell;
  readonly externalReference: string | null;
  readonly packing: Packing;
}

/** Fills a cell of the matrix. */
export const createVariant = ({ db, clock, random }: Environment, { key, owner, ...input }: CreateVariant) =>
  orTaken(() =>
    once(
      db,
      { operation: 'create-variant', key, owner, input },
      async (tx) => {
        const { productId, sku, options, externalReference, packing } = input;
        const refused = checkSku(sku) ?? checkReference(externalReference) ?? checkPacking(packing);
        if (refused) return refused;
        const product = await lockProduct(tx, productId);
        if (!product) return notFound('productId');
        const misfit = checkCell(product.options, options);
        if (misfit) return misfit;
        const position = (await cellsOf(tx, productId)).length;
        if (position >= mostVariants) return invalidInput(`has ${mostVariants} variants already`, 'productId');
        const id = ids.variant.make(clock, random);
        await insertVariant(tx, { id, productId, sku, position, options, externalReference, ...packing });
        const version = await saveProduct(tx, productId, product, clock.now());
        await record(tx, variantCreated, id, { variantId: id, productId, sku });
        await tellVariants(tx, { variantIds: [id] });
        await record(tx, productChanged, productId, { productId, status: product.status, version });
        return { id };
      },
      clock,
    ),
  );
