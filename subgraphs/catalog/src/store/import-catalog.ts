import type { Tx } from '@stoa/platform/database.ts';
import type { ImportCatalog, ImportedCategory, ImportedProduct, ImportedVariant } from '../domain/import-catalog.ts';
import type { ImportRow } from '../domain/import-row.ts';
import { type Cell, cellKey } from '../domain/options.ts';
import { slugOf } from '../domain/slug.ts';

/** Everything that these rows name, in six statements; the products are locked in the order of their ids. */
export async function lockCatalog(tx: Tx, rows: readonly ImportRow[], houseId: string | null): Promise<ImportCatalog> {
  const column = <Value>(read: (row: ImportRow) => Value | null): Value[] => [
    ...new Set(rows.map(read).filter((value) => value !== null)),
  ];
  const { sql } = tx;
  const variants = await sql<ImportedVariant[]>`
    select v.id, v.product_id as "productId", v.sku, v.options,
      -- Not a join: the house has most offers, and a planner without statistics begins with all of them.
      (select o.id from offer o where o.variant_id = v.id and o.seller_id = ${houseId} and o.condition = 'NEW'
        and o.withdrawn_at is null) as "offerId"
    from variant v
    where v.sku = any(${column(({ sku }) => sku)})`;
  const products = await sql<Omit<ImportedProduct, 'isNew' | 'cells'>[]>`
    select id, external_reference as reference, slug, title, description, brand_id as "brandId", status, specs, options,
      array(select category_id from product_category where product_id = product.id and direct) as "categoryIds"
    from product where id = any(${variants.map(({ productId }) => productId)}::uuid[])
      or external_reference = any(${column(({ reference }) => reference)}) order by id for no key update`;
  const cells = await sql<{ productId: string; sku: string; options: Cell }[]>`
    select product_id as "productId", sku, options from variant where product_id = any(${products.map(({ id }) => id)}::uuid[])`;
  const brands = await sql<{ name: string; id: string }[]>`
    select name, id from brand where name = any(${column(({ brand }) => brand)})`;
  const slugs = [...new Set(rows.flatMap(({ categories }) => categories ?? []))];
  const categories = await sql<(ImportedCategory & { slug: string })[]>`
    select f.slug, f.id, jsonb_agg(jsonb_build_object('specs', c.specs) order by cardinality(c.ancestor_ids)) as definitions
    from category f join category c on c.id = f.id or c.id = any(f.ancestor_ids)
    where f.slug = any(${slugs}) group by f.id`;
  const taken = await sql<{ slug: string }[]>`
    select slug from product where slug = any(${column(({ title }) => (title === null ? null : slugOf(title, 'product')))})`;
  const byProduct = Map.groupBy(cells, ({ productId }) => productId);
  const cellsOf = (id: string) => new Map((byProduct.get(id) ?? []).map(({ options, sku }) => [cellKey(options), sku]));
  return {
    products: new Map(
      products.map((product) => [product.id, { ...product, isNew: false, cells: cellsOf(product.id) }]),
    ),
    productIdByReference: new Map(
      products.flatMap(({ id, reference }) => (reference === null ? [] : [[reference, id]])),
    ),
    variants: new Map(variants.map((variant) => [variant.sku, variant])),
    brandIds: new Map(brands.map(({ name, id }) => [name, id])),
    categories: new Map(categories.map(({ slug, ...category }) => [slug, category])),
    takenSlugs: new Set(taken.map(({ slug }) => slug)),
  };
}
