import type { Tx } from '@stoa/platform/database.ts';
import type { ImportedProduct } from '../domain/import-catalog.ts';
import type { ImportPlan, NewVariant, Offered } from '../domain/import-plan.ts';
import type { ProductStatus } from '../domain/product.ts';

/** Plans made while tables were small are wrong soon after: a batch is long enough to be planned anew. */
export async function planForThis(tx: Tx): Promise<void> {
  await tx.sql`set local plan_cache_mode = force_custom_plan`;
}

export interface SavedProduct {
  readonly id: string;
  readonly status: ProductStatus;
  readonly version: number;
}

const shape = `(id uuid, slug text, title text, description text, "brandId" uuid, status text, options jsonb, reference text, touched boolean)`;

export const insertProducts = async ({ sql }: Tx, products: readonly ImportedProduct[], at: Date) =>
  await sql<SavedProduct[]>`
    insert into product (id, slug, title, description, brand_id, status, options, external_reference, created_at, updated_at)
    select id, slug, title, description, "brandId", status, options, reference, ${at.toISOString()}, ${at.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(products)}::jsonb) as p${sql.unsafe(shape)}
    returning id, status, version`;

/** A new version only of what changed; `touched` are those whose matrix, places or translations did. */
export const updateProducts = async (
  { sql }: Tx,
  products: readonly ImportedProduct[],
  touched: ReadonlySet<string>,
  at: Date,
) =>
  await sql<SavedProduct[]>`
    update product p set title = n.title, description = n.description, brand_id = n."brandId", status = n.status,
      options = n.options, external_reference = n.reference, version = p.version + 1, updated_at = ${at.toISOString()}
    from jsonb_to_recordset(${JSON.stringify(products.map((product) => ({ ...product, touched: touched.has(product.id) })))}::jsonb)
      as n${sql.unsafe(shape)}
    where p.id = n.id and (n.touched
      or (p.title, p.description, p.brand_id, p.status, p.options, p.external_reference)
        is distinct from (n.title, n.description, n."brandId", n.status, n.options, n.reference))
    returning p.id, p.status, p.version`;

export const insertVariants = async ({ sql }: Tx, variants: readonly NewVariant[]) =>
  await sql`
    insert into variant (id, product_id, sku, position, options)
    select id, "productId", sku, position, options
    from jsonb_to_recordset(${JSON.stringify(variants)}::jsonb)
      as v(id uuid, "productId" uuid, sku text, position int, options jsonb)`;

/** The products whose words in another language changed. A translation without a title is none, unless there was one. */
export const saveTranslations = async ({ sql }: Tx, translations: ImportPlan['translations']) => {
  const rows = await sql<{ id: string }[]>`
    insert into product_translation (product_id, locale, title, description)
    select distinct on ("productId", n.locale) "productId", n.locale, coalesce(n.title, t.title), coalesce(n.description, t.description)
    from jsonb_to_recordset(${JSON.stringify(translations.map((each, order) => ({ ...each, order })))}::jsonb)
      as n("productId" uuid, locale text, title text, description text, "order" int)
    left join product_translation t on t.product_id = n."productId" and t.locale = n.locale
    where coalesce(n.title, t.title) is not null order by "productId", n.locale, n."order" desc
    on conflict (product_id, locale) do update set title = excluded.title, description = excluded.description
      where (product_translation.title, product_translation.description) is distinct from (excluded.title, excluded.description)
    returning product_id as id`;
  return rows.map(({ id }) => id);
};

export const insertHouseOffers = async (
  { sql }: Tx,
  houseId: string,
  deliveryDays: number,
  offers: readonly Offered[],
) =>
  await sql`
    insert into offer (id, variant_id, seller_id, delivery_days)
    select "offerId", "variantId", ${houseId}::uuid, ${deliveryDays}
    from jsonb_to_recordset(${JSON.stringify(offers.map(({ offerId, variantId }) => ({ offerId, variantId })))}::jsonb)
      as o("offerId" uuid, "variantId" uuid)`;
