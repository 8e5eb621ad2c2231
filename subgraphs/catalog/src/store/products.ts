import type { Database, Tx } from '@stoa/platform/database.ts';
import type { OptionDefinition } from '../domain/options.ts';
import type { TaxClass } from '../domain/packing.ts';
import type { ProductStatus, ProductWords } from '../domain/product.ts';
import { isSlug } from '../domain/slug.ts';
import type { SpecValues } from '../domain/specs.ts';

export interface ProductRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly brandId: string | null;
  readonly brandName: string | null;
  readonly brandSlug: string | null;
  readonly status: ProductStatus;
  readonly taxClass: TaxClass;
  readonly specs: SpecValues;
  readonly options: readonly OptionDefinition[];
  readonly externalReference: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** Read by name in raw SQL: on the hottest path the builder costs three times the statement. */
export const productColumns = `
  p.id, p.slug, p.title, p.description, p.brand_id as "brandId", b.name as "brandName", b.slug as "brandSlug", p.status, p.specs, p.options, p.tax_class as "taxClass",
  p.external_reference as "externalReference", p.version, p.created_at as "createdAt", p.updated_at as "updatedAt"`;

/** With its brand: a statement less for each page, and the join is a lookup by key. */
export const productTables = 'product p left join brand b on b.id = p.brand_id';

/** `drafts`: also those that shoppers must not see. */
export const productsByIds = async (db: Database, ids: readonly string[], drafts: boolean): Promise<ProductRow[]> =>
  await db.read.unsafe<ProductRow[]>(
    `select ${productColumns} from ${productTables} where p.id = any($1) ${drafts ? '' : `and p.status <> 'DRAFT'`}`,
    [ids as string[]],
    { prepare: true },
  );

export async function productIdBySlug(db: Database, slug: string): Promise<string | null> {
  if (!isSlug(slug)) return null;
  const [row] = await db.read<{ id: string }[]>`select id from product where slug = ${slug}`;
  return row?.id ?? null;
}

export interface LockedProduct extends ProductWords {
  readonly id: string;
  readonly version: number;
}

/** Whoever changes a product, its matrix or its media waits here for whoever does so already. */
export async function lockProduct(tx: Tx, id: string): Promise<LockedProduct | undefined> {
  const [product] = await tx.sql<LockedProduct[]>`
    select id, version, title, description, brand_id as "brandId", status, specs, options, tax_class as "taxClass",
      external_reference as "externalReference",
      array(select category_id from product_category where product_id = product.id and direct) as "categoryIds"
    from product where id = ${id} for no key update`;
  return product;
}

/** False when the address is taken. */
export async function insertProduct(
  tx: Tx,
  { id, slug, at, ...words }: ProductWords & { readonly id: string; readonly slug: string; readonly at: Date },
): Promise<boolean> {
  const now = at.toISOString();
  const made = await tx.sql`
    insert into product (id, slug, title, description, brand_id, status, specs, options, tax_class, external_reference, created_at, updated_at)
    values (${id}, ${slug}, ${words.title}, ${words.description}, ${words.brandId}, ${words.status},
      ${JSON.stringify(words.specs)}::jsonb, ${JSON.stringify(words.options)}::jsonb, ${words.taxClass}, ${words.externalReference}, ${now}, ${now})
    on conflict (slug) do nothing returning 1`;
  return made.length > 0;
}

/** Saves it as the next version, and tells which that is. */
export async function saveProduct(tx: Tx, id: string, words: ProductWords, at: Date): Promise<number> {
  const [saved] = await tx.sql<{ version: number }[]>`
    update product set title = ${words.title}, description = ${words.description}, brand_id = ${words.brandId},
      status = ${words.status}, specs = ${JSON.stringify(words.specs)}::jsonb,
      options = ${JSON.stringify(words.options)}::jsonb, tax_class = ${words.taxClass}, external_reference = ${words.externalReference},
      version = version + 1, updated_at = ${at.toISOString()}
    where id = ${id} returning version`;
  return saved?.version ?? 0;
}
