import type { Tx } from '@stoa/platform/database.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import type { WorldProduct } from '@stoa/seed/products.ts';
import type { World } from '@stoa/seed/world.ts';
import { countBoughtTogether } from './commands/count-bought-together.ts';
import { seedHistory } from './seed-history.ts';

/** What orders must know of the shop, and what was bought in it before. */
export const seed: Seed<World> = async (db, world, progress) => {
  await db.transaction(async ({ sql }) => {
    for (const table of ['known_variant', 'known_offer', 'known_price', 'known_seller', 'known_location'])
      await sql`delete from ${sql(table)}`;
    await sql`insert into known_seller (id, name, own)
      select * from jsonb_to_recordset(${JSON.stringify(world.sellers.map(({ id, name }, index) => ({ id, name, own: index === 0 })))}::jsonb)
        as s(id uuid, name text, own boolean)`;
    await sql`insert into known_location (id, seller_id, country_code, city, latitude, longitude)
      select l.id, l."sellerId", l."countryCode", l.city, l.latitude, l.longitude
      from jsonb_to_recordset(${JSON.stringify(world.locations)}::jsonb)
        as l(id uuid, "sellerId" uuid, "countryCode" text, city text, latitude float8, longitude float8)`;
  });
  let done = 0;
  for (const products of world.products()) {
    await db.transaction((tx) => insertProducts(tx, products));
    done += products.length;
    progress(done / (world.productCount + world.orderCount));
  }
  await seedHistory(db, world, (orders) => progress((done + orders) / (world.productCount + world.orderCount)));
  // As it would have been counted last night.
  await countBoughtTogether({ db }, new Date());
};

type Products = readonly WorldProduct[];

async function insertProducts({ sql }: Tx, products: Products): Promise<void> {
  const variants = products.flatMap(({ id: productId, title, taxClass, variants: own }) =>
    own.map(({ id, sku, options, weightGrams }) => {
      const values = Object.values(options).join(', ');
      const words = values ? `${title} (${values})` : title;
      return { id, productId, sku, title: words, taxClass, weightGrams };
    }),
  );
  const offers = products.flatMap(({ variants: own }) =>
    own.flatMap(({ id: variantId, offers: all }) => all.map((offer) => ({ ...offer, variantId }))),
  );
  const prices = offers.flatMap(({ id: offerId, prices: all }) => all.map((price) => ({ ...price, offerId })));
  await Promise.all([
    sql`insert into known_variant (id, product_id, sku, title, active, tax_class, weight_grams)
      select v.id, v."productId", v.sku, v.title, true, v."taxClass", v."weightGrams"
      from jsonb_to_recordset(${JSON.stringify(variants)}::jsonb)
        as v(id uuid, "productId" uuid, sku text, title text, "taxClass" text, "weightGrams" int)`,
    sql`insert into known_offer (id, variant_id, seller_id, open)
      select o.id, o."variantId", o."sellerId", true
      from jsonb_to_recordset(${JSON.stringify(offers)}::jsonb) as o(id uuid, "variantId" uuid, "sellerId" uuid)`,
    sql`insert into known_price (offer_id, currency, list_minor, sale_minor)
      select p."offerId", p.currency, p."listMinor", p."saleMinor"
      from jsonb_to_recordset(${JSON.stringify(prices)}::jsonb)
        as p("offerId" uuid, currency text, "listMinor" bigint, "saleMinor" bigint)`,
  ]);
}
