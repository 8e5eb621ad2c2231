import type { Cell, OptionDefinition } from './options.ts';
import type { ProductStatus } from './product.ts';
import type { SpecDefinition, SpecValues } from './specs.ts';

/** A product as the import finds it, and as its rows leave it. */
export interface ImportedProduct {
  readonly id: string;
  readonly isNew: boolean;
  readonly reference: string | null;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly brandId: string | null;
  readonly status: ProductStatus;
  readonly specs: SpecValues;
  readonly options: readonly OptionDefinition[];
  readonly categoryIds: readonly string[];
  /** By cell of the matrix: the SKU in it. */
  readonly cells: ReadonlyMap<string, string>;
}

export interface ImportedVariant {
  readonly id: string;
  readonly productId: string;
  readonly sku: string;
  readonly options: Cell;
  /** The house's open offer. */
  readonly offerId: string | null;
}

export interface ImportedCategory {
  readonly id: string;
  readonly definitions: readonly { readonly specs: readonly SpecDefinition[] }[];
}

/** What the catalog has of all that a batch of rows names. */
export interface ImportCatalog {
  readonly products: ReadonlyMap<string, ImportedProduct>;
  readonly productIdByReference: ReadonlyMap<string, string>;
  readonly variants: ReadonlyMap<string, ImportedVariant>;
  readonly brandIds: ReadonlyMap<string, string>;
  readonly categories: ReadonlyMap<string, ImportedCategory>;
  readonly takenSlugs: ReadonlySet<string>;
}

export interface MakeIds {
  product(): string;
  variant(): string;
  offer(): string;
}
