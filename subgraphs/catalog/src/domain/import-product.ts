import type { ImportCatalog, ImportedProduct } from './import-catalog.ts';
import type { ImportRow } from './import-row.ts';
import { slugOf, slugWithId } from './slug.ts';
import { checkSpecs, definitionsOf } from './specs.ts';

export interface ColumnError {
  readonly column: string;
  readonly message: string;
}

/** A product that a row is the first to name. */
export function freshProduct(row: ImportRow, id: string, taken: ReadonlySet<string>): ImportedProduct | ColumnError {
  if (row.title === null) return { column: 'title', message: 'is required for a product that is new' };
  const slug = slugOf(row.title, 'product');
  return {
    id,
    isNew: true,
    reference: row.reference,
    slug: taken.has(slug) ? slugWithId(slug, id) : slug,
    title: row.title,
    description: '',
    brandId: null,
    status: 'ACTIVE',
    specs: {},
    options: [],
    categoryIds: [],
    cells: new Map(),
  };
}

/** What the row says of its product; what it leaves empty stays. */
export function withWords(
  product: ImportedProduct,
  row: ImportRow,
  catalog: ImportCatalog,
): ImportedProduct | ColumnError {
  const brandId = row.brand === null ? product.brandId : catalog.brandIds.get(row.brand);
  if (brandId === undefined) return { column: 'brand', message: `There is no brand "${row.brand?.slice(0, 60)}"` };
  const unknown = row.categories?.find((slug) => !catalog.categories.has(slug));
  if (unknown !== undefined) return { column: 'categories', message: `There is no category "${unknown.slice(0, 60)}"` };
  const categories = row.categories?.flatMap((slug) => catalog.categories.get(slug) ?? []);
  const status = row.status ?? product.status;
  const definitions = definitionsOf(categories?.flatMap((category) => category.definitions) ?? []);
  const lacking = categories && checkSpecs(onlyDefined(product, definitions), definitions, status === 'ACTIVE');
  if (lacking)
    return { column: 'categories', message: `${lacking.field.join('.')} ${lacking.problem}: import it as DRAFT` };
  return {
    ...product,
    brandId,
    status,
    reference: product.reference ?? row.reference,
    title: row.title ?? product.title,
    description: row.description ?? product.description,
    categoryIds: categories ? [...new Set(categories.map(({ id }) => id))] : product.categoryIds,
  };
}

/** Facts that the new categories do not know are left unseen, as after a move. */
const onlyDefined = ({ specs }: ImportedProduct, definitions: ReadonlyMap<string, unknown>) =>
  Object.fromEntries(Object.entries(specs).filter(([key]) => definitions.has(key)));
