import type { Money } from '@stoa/kernel/money.ts';
import type { ImportCatalog, ImportedProduct, ImportedVariant, MakeIds } from './import-catalog.ts';
import { type ColumnError, freshProduct, withWords } from './import-product.ts';
import type { ImportRow, RowError } from './import-row.ts';
import { withVariant } from './import-variant.ts';
import { cellKey } from './options.ts';

export interface NewVariant extends ImportedVariant {
  readonly position: number;
}

export interface Offered {
  readonly offerId: string;
  readonly isNew: boolean;
  readonly variantId: string;
  readonly productId: string;
  readonly prices: readonly Money[];
}

/** What a batch of rows does to the catalog. */
export interface ImportPlan {
  readonly products: Map<string, ImportedProduct>;
  readonly variants: NewVariant[];
  readonly offers: Offered[];
  readonly translations: { productId: string; locale: string; title: string | null; description: string | null }[];
  readonly errors: RowError[];
}

/** Rows one after another, each on what those before it left: the same whatever the batches. A bad row leaves nothing. */
export function planImport(rows: readonly ImportRow[], catalog: ImportCatalog, make: MakeIds): ImportPlan {
  const plan: ImportPlan = { products: new Map(), variants: [], offers: [], translations: [], errors: [] };
  const byReference = new Map(catalog.productIdByReference);
  const slugs = new Set(catalog.takenSlugs);
  for (const row of rows) {
    const variant = catalog.variants.get(row.sku) ?? null;
    const productId = variant?.productId ?? (row.reference === null ? undefined : byReference.get(row.reference));
    const before =
      productId === undefined ? undefined : (plan.products.get(productId) ?? catalog.products.get(productId));
    const product = planRow(row, before ?? freshProduct(row, make.product(), slugs), variant, catalog, byReference);
    if ('message' in product) {
      plan.errors.push({ row: row.row, ...product });
      continue;
    }
    plan.products.set(product.id, product);
    slugs.add(product.slug);
    if (product.reference !== null) byReference.set(product.reference, product.id);
    const cell = row.options ?? {};
    const known = variant ?? { id: make.variant(), productId: product.id, sku: row.sku, options: cell, offerId: null };
    if (variant === null) plan.variants.push({ ...known, position: product.cells.size - 1 });
    for (const [locale, words] of row.translations) plan.translations.push({ productId: product.id, locale, ...words });
    if (row.prices.length > 0) {
      const offer = { variantId: known.id, productId: product.id, prices: row.prices };
      plan.offers.push({ ...offer, offerId: known.offerId ?? make.offer(), isNew: known.offerId === null });
    }
  }
  return plan;
}

function planRow(
  row: ImportRow,
  product: ImportedProduct | ColumnError,
  variant: ImportedVariant | null,
  catalog: ImportCatalog,
  byReference: ReadonlyMap<string, string>,
): ImportedProduct | ColumnError {
  if ('message' in product) return product;
  if (variant && row.reference !== null && row.reference !== product.reference)
    if (product.reference !== null || byReference.has(row.reference))
      return { column: 'product_reference', message: 'is another product than that of this SKU' };
  const worded = withWords(product, row, catalog);
  if ('message' in worded) return worded;
  if (!variant) return withVariant(worded, row.sku, row.options ?? {});
  return row.options === null || cellKey(row.options) === cellKey(variant.options)
    ? worded
    : { column: 'options', message: 'of a variant that is there cannot change' };
}
