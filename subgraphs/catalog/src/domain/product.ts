import { checkOptions, type OptionDefinition } from './options.ts';
import type { TaxClass } from './packing.ts';
import { invalidInput, type InvalidInput } from './refusals.ts';
import { isSlug } from './slug.ts';
import type { SpecValues } from './specs.ts';
import { checkName, checkReference, checkText } from './words.ts';

export type ProductStatus = 'DRAFT' | 'ACTIVE' | 'ARCHIVED';

export const longestTitle = 200;
export const longestDescription = 20_000;
const mostCategories = 20;

/** What people say of a product. */
export interface ProductWords {
  readonly title: string;
  readonly description: string;
  readonly brandId: string | null;
  readonly categoryIds: readonly string[];
  readonly specs: SpecValues;
  readonly options: readonly OptionDefinition[];
  readonly status: ProductStatus;
  readonly taxClass: TaxClass;
  readonly externalReference: string | null;
}

/** All that can be said without knowing the categories. */
export const checkProduct = (product: ProductWords): InvalidInput | null =>
  checkName(product.title, longestTitle, 'title') ??
  checkText(product.description, longestDescription, 'description') ??
  checkOptions(product.options) ??
  checkReference(product.externalReference) ??
  (product.categoryIds.length > mostCategories
    ? invalidInput(`must have at most ${mostCategories} entries`, 'categoryIds')
    : null);

export const checkSlug = (slug: string): InvalidInput | null =>
  isSlug(slug) ? null : invalidInput('must be lower case letters, digits and single hyphens', 'slug');

type Change<Value> = Value | null | undefined;

/** `undefined` keeps, `null` clears. */
export interface ProductChange {
  readonly title?: Change<string>;
  readonly description?: Change<string>;
  readonly brandId?: Change<string>;
  readonly categoryIds?: Change<readonly string[]>;
  readonly specs?: Change<SpecValues>;
  readonly options?: Change<readonly OptionDefinition[]>;
  readonly status?: Change<ProductStatus>;
  readonly taxClass?: Change<TaxClass>;
  readonly externalReference?: Change<string>;
}

export function changeProduct(product: ProductWords, change: ProductChange): ProductWords | InvalidInput {
  for (const name of ['title', 'status', 'taxClass'] as const)
    if (change[name] === null) return invalidInput('cannot be cleared', name);
  const keep = <Value>(given: Change<Value>, before: Value, cleared: Value): Value =>
    given === undefined ? before : (given ?? cleared);
  const next: ProductWords = {
    title: change.title ?? product.title,
    status: change.status ?? product.status,
    taxClass: change.taxClass ?? product.taxClass,
    description: keep(change.description, product.description, ''),
    brandId: keep(change.brandId, product.brandId, null),
    categoryIds: keep(change.categoryIds, product.categoryIds, []),
    specs: keep(change.specs, product.specs, {}),
    options: keep(change.options, product.options, []),
    externalReference: keep(change.externalReference, product.externalReference, null),
  };
  return checkProduct(next) ?? next;
}

type Told = Pick<ProductWords, 'title' | 'status' | 'options'> & Partial<Pick<ProductWords, 'taxClass'>>;

/** Whether anything changed of what other domains are told of a product's variants. */
export const isToldOtherwise = (before: Told, after: Told): boolean =>
  before.title !== after.title ||
  before.status !== after.status ||
  before.taxClass !== after.taxClass ||
  before.options.map(({ name }) => name).join('\n') !== after.options.map(({ name }) => name).join('\n');
