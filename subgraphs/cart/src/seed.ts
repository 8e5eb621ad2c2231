import type { CurrencyCode } from '@stoa/kernel/currency.ts';
import type { Tx } from '@stoa/platform/database.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import { drawFor } from '@stoa/seed/draw.ts';
import { idOf } from '@stoa/seed/id-of.ts';
import type { World } from '@stoa/seed/world.ts';
import { type CartLine, emptyCart } from './domain/cart.ts';
import { variantTitle } from './domain/variant-title.ts';
import { insertCart } from './store/cart-rows.ts';
import { insertItems, insertWishlist } from './store/wishlists.ts';

type Products = readonly Parameters<World['stock']>[0][];

/** What catalog and inventory would have told, and for each persona something in the cart and on a list. */
export const seed: Seed<World> = async (db, world, progress) => {
  await db.transaction(async ({ sql }) => {
    for (const table of [
      'cart',
      'wishlist',
      'known_stock',
      'known_price',
      'known_offer',
      'known_variant',
      'known_seller',
    ])
      await sql.unsafe(`delete from ${table}`);
    await sql`
      insert into known_seller (seller_id, own)
      select id, n = 1 from unnest(${world.sellers.map(({ id }) => id)}::uuid[]) with ordinality as s(id, n)`;
  });
  let done = 0;
  for (const products of world.products()) {
    await db.transaction(async (tx) => {
      await insertKnown(tx, world, products);
      if (done === 0) await insertShoppers(tx, world, products);
    });
    done += products.length;
    progress(done / world.productCount);
  }
};

async function insertKnown({ sql }: Tx, world: World, products: Products): Promise<void> {
  const json = (rows: readonly unknown[]) => JSON.stringify(rows);
  const variants = products.flatMap(({ id: productId, title, options, variants: all }) =>
    all.map((variant) => ({ ...variant, productId, title: variantTitle(title, options, variant.options) })),
  );
  const offers = variants.flatMap(({ id: variantId, productId, offers: all }) =>
    all.map((offer) => ({ ...offer, variantId, productId })),
  );
  const sellerOf = new Map(world.locations.map(({ id, sellerId }) => [id, sellerId]));
  const stock = products
    .flatMap((product) => world.stock(product))
    .map(({ variantId, locationId, onHand }) => ({ variantId, onHand, sellerId: sellerOf.get(locationId) ?? null }));
  await sql`
    insert into known_variant (variant_id, title, status)
    select id, title, 'ACTIVE' from jsonb_to_recordset(${json(variants)}::jsonb) as v(id uuid, title text)`;
  await sql`
    insert into known_offer (offer_id, variant_id, product_id, seller_id, open)
    select id, "variantId", "productId", "sellerId", true
    from jsonb_to_recordset(${json(offers)}::jsonb) as o(id uuid, "variantId" uuid, "productId" uuid, "sellerId" uuid)`;
  await sql`
    insert into known_price (offer_id, currency, list_minor, sale_minor)
    select o.id, p.currency, p."listMinor", p."saleMinor"
    from jsonb_to_recordset(${json(offers)}::jsonb) as o(id uuid, prices jsonb),
         jsonb_to_recordset(o.prices) as p(currency text, "listMinor" bigint, "saleMinor" bigint)`;
  await sql`
    insert into known_stock (variant_id, seller_id, available)
    select "variantId", coalesce("sellerId", '00000000-0000-0000-0000-000000000000'), sum("onHand")
    from jsonb_to_recordset(${json(stock)}::jsonb) as s("variantId" uuid, "sellerId" uuid, "onHand" int) group by 1, 2`;
}

async function insertShoppers(tx: Tx, world: World, products: Products): Promise<void> {
  const currency = 'EUR' as CurrencyCode;
  const now = new Date();
  await tx.sql`
    insert into known_user (user_id, marketing_consent)
    select id, true from unnest(${world.personas.map(({ id }) => id)}::uuid[]) as p(id) on conflict do nothing`;
  for (const [index, persona] of world.personas.entries()) {
    const draw = drawFor(world.seed, 'cart', index);
    const wanted = draw.some(products, 5).map(({ variants }) => draw.pick(variants));
    const lines = wanted.slice(0, 2).flatMap((variant, number): CartLine[] => {
      const [offer] = variant.offers;
      const price = offer?.prices.find((each) => each.currency === currency);
      if (!offer || !price) return [];
      return [
        {
          id: idOf(world.seed, 'cart line', index * 2 + number),
          offerId: offer.id,
          variantId: variant.id,
          sellerId: offer.sellerId,
          quantity: draw.whole(1, 3),
          seenMinor: BigInt(price.saleMinor ?? price.listMinor),
          saved: false,
          addedAt: now.toISOString(),
        },
      ];
    });
    await insertCart(tx, {
      ...emptyCart({ userId: persona.id }, { id: idOf(world.seed, 'cart', index), currency, now }),
      lines,
    });
    const list = idOf(world.seed, 'wishlist', index);
    await insertWishlist(tx, { id: list, userId: persona.id, name: 'For later', at: now }, 1);
    const items = wanted
      .slice(2)
      .map(({ id }, number) => ({ id: idOf(world.seed, 'wishlist item', index * 3 + number), variantId: id }));
    await insertItems(tx, list, items, currency, now);
  }
}
