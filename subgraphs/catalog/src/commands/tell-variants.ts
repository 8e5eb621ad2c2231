import { variantDescribed } from '@stoa/contracts/catalog.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { variantTitle } from '../domain/variant-title.ts';
import { describedVariants } from '../store/described.ts';

/** Tells what others must know of these variants, and of all variants of these products, as they are now. */
export async function tellVariants(
  tx: Tx,
  {
    variantIds = [],
    productIds = [],
  }: { readonly variantIds?: readonly string[]; readonly productIds?: readonly string[] },
): Promise<void> {
  if (variantIds.length + productIds.length === 0) return;
  const rows = await describedVariants(tx, variantIds, productIds);
  await recordAll(
    tx,
    variantDescribed,
    rows.map(({ variantId, productId, sku, status, taxClass, weightGrams, ...row }) => ({
      key: variantId,
      payload: {
        variantId,
        productId,
        sku,
        title: variantTitle(row.title, row.definitions, row.options),
        status,
        taxClass,
        weightGrams,
        millimeters: [
          row.lengthMillimeters,
          row.widthMillimeters,
          row.heightMillimeters,
        ] as const satisfies readonly number[],
      },
    })),
  );
}
