import type { Tx } from '@stoa/platform/database.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import type { World } from '@stoa/seed/world.ts';
import type { SpecDefinition } from './domain/specs.ts';
import { houseStock } from './store/offers.ts';
import * as tables from './tables.ts';

type Products = Parameters<World['stock']>[0][];

const spec = (
  key: string,
  label: string,
  kind: SpecDefinition['kind'],
  unit: string | null = null,
): SpecDefinition => ({
  key,
  label,
  kind,
  unit,
  required: false,
});

/** Facts that everything in the shop has: defined on the top categories, inherited below. */
const commonSpecs = [
  spec('material', 'Material', 'TEXT'),
  spec('weightGrams', 'Weight', 'NUMBER', 'g'),
  spec('madeIn', 'Made in', 'TEXT'),
  spec('warrantyYears', 'Warranty', 'NUMBER', 'years'),
];

/** Sellers, brands and categories; then products in portions, each with everything that belongs to it. */
export const seed: Seed<World> = async (db, world, progress) => {
  await db.transaction((tx) => begin(tx, world));
  let done = 0;
  for (const products of world.products()) {
    await db.transaction((tx) => insertProducts(tx, world, [...products]));
    done += products.length;
    progress(done / world.productCount);
  }
};

async function begin({ drizzle, sql }: Tx, world: World): Promise<void> {
  for (const name of [
    'import_error',
    'product_import',
    'media',
    'offer_price',
    'offer',
    'known_stock',
    'variant',
    'product_translation',
    'product_category',
    'product',
    'category',
    'brand',
    'known_seller',
  ])
    await sql.unsafe(`delete from ${name}`);
  await drizzle
    .insert(tables.knownSeller)
    .values(world.sellers.map(({ id, name, rating }, index) => ({ id, name, rating, own: index === 0 })));
  await drizzle.insert(tables.brand).values([...world.brands]);
  const ancestors = new Map<string, readonly string[]>();
  const rows = world.categories.map(({ id, parentId, name, slug }, position) => {
    const ancestorIds = parentId === null ? [] : [...(ancestors.get(parentId) ?? []), parentId];
    ancestors.set(id, ancestorIds);
    return {
      id,
      parentId,
      name,
      slug,
      position,
      ancestorIds: [...ancestorIds],
      specs: parentId === null ? commonSpecs : [],
    };
  });
  await drizzle.insert(tables.category).values(rows);
}

async function insertProducts({ sql }: Tx, world: World, products: Products): Promise<void> {
  const variants = products.flatMap((product) =>
    product.variants.map((variant, position) => ({ ...variant, productId: product.id, position })),
  );
  const offers = variants.flatMap((variant) => variant.offers.map((offer) => ({ ...offer, variantId: variant.id })));
  const json = (rows: readonly unknown[]) => JSON.stringify(rows);
  await sql`
    insert into product (id, slug, title, description, brand_id, status, specs, options, tax_class)
    select id, slug, title, description, "brandId", 'ACTIVE', specs, options, "taxClass"
    from jsonb_to_recordset(${json(products)}::jsonb) as p(id uuid, slug text, title text, description text, "brandId" uuid, specs jsonb, options jsonb, "taxClass" text)`;
  await sql`
    insert into product_category (category_id, product_id, direct)
    select c.id::uuid, p.id, c.n = 1
    from jsonb_to_recordset(${json(products)}::jsonb) as p(id uuid, "categoryIds" jsonb),
         jsonb_array_elements_text(p."categoryIds") with ordinality as c(id, n)`;
  await sql`
    insert into product_translation (product_id, locale, title)
    select id, 'de', german->>'title' from jsonb_to_recordset(${json(products)}::jsonb) as p(id uuid, german jsonb)`;
  await sql`
    insert into variant (id, product_id, sku, position, options, weight_grams, length_mm, width_mm, height_mm)
    select id, "productId", sku, position, options, "weightGrams", (millimeters->>0)::int, (millimeters->>1)::int, (millimeters->>2)::int
    from jsonb_to_recordset(${json(variants)}::jsonb)
      as v(id uuid, "productId" uuid, sku text, position int, options jsonb, "weightGrams" int, millimeters jsonb)`;
  await sql`
    insert into offer (id, variant_id, seller_id, delivery_days)
    select id, "variantId", "sellerId", "deliveryDays"
    from jsonb_to_recordset(${json(offers)}::jsonb) as o(id uuid, "variantId" uuid, "sellerId" uuid, "deliveryDays" int)`;
  await sql`
    insert into offer_price (offer_id, currency, list_minor, sale_minor, valid_from)
    select o.id, p.currency, p."listMinor", p."saleMinor", now()
    from jsonb_to_recordset(${json(offers)}::jsonb) as o(id uuid, prices jsonb),
         jsonb_to_recordset(o.prices) as p(currency text, "listMinor" bigint, "saleMinor" bigint)`;
  await sql`
    insert into known_stock (variant_id, seller_id, available)
    select "variantId", coalesce("sellerId", ${houseStock}), sum("onHand")
    from jsonb_to_recordset(${json(products.flatMap((product) => stockWithSeller(world, product)))}::jsonb)
      as s("variantId" uuid, "sellerId" uuid, "onHand" int) group by 1, 2`;
  const pictures = products.flatMap(({ id, index, title, imageIds }) =>
    imageIds.map((imageId, view) => ({ id: imageId, productId: id, drawn: { seed: world.seed, index, view, title } })),
  );
  await sql`
    insert into media (id, product_id, kind, position, alt, content_type, bytes, owner, drawn, width, height, ready_at)
    select id, "productId", 'IMAGE', (drawn->>'view')::int, drawn->>'title', 'image/svg+xml', 0, 'seed', drawn, 800, 800, now()
    from jsonb_to_recordset(${json(pictures)}::jsonb) as m(id uuid, "productId" uuid, drawn jsonb)`;
}

function stockWithSeller(world: World, product: Parameters<World['stock']>[0]) {
  const sellers = new Map(world.locations.map(({ id, sellerId }) => [id, sellerId]));
  return world
    .stock(product)
    .map(({ variantId, locationId, onHand }) => ({ variantId, onHand, sellerId: sellers.get(locationId) ?? null }));
}
