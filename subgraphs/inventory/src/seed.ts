import type { Tx } from '@stoa/platform/database.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import type { World } from '@stoa/seed/world.ts';
import { seedHistory } from './seed-history.ts';
import { location } from './tables.ts';

/** Places, variants and what lies where; ledger first, so that even the first counts have a cause. */
export const seed: Seed<World> = async (db, world, progress) => {
  await db.transaction(async ({ drizzle, sql }) => {
    await sql`delete from stock`;
    await sql`delete from known_variant`;
    await drizzle
      .insert(location)
      .values(
        world.locations.map((place) => ({
          ...place,
          kind: place.sellerId ? ('SELLER' as const) : ('WAREHOUSE' as const),
          ships: true,
        })),
      )
      .onConflictDoNothing();
  });
  let done = 0;
  for (const products of world.products()) {
    await db.transaction(async (tx) => {
      await insertVariants(
        tx,
        products.flatMap(({ id: productId, variants }) => variants.map(({ id, sku }) => ({ id, productId, sku }))),
      );
      await insertStock(
        tx,
        products.flatMap((product) => world.stock(product)),
      );
    });
    done += products.length;
    progress(done / (world.productCount + world.orderCount));
  }
  await seedHistory(db, world, (orders) => progress((done + orders) / (world.productCount + world.orderCount)));
};

const insertVariants = (tx: Tx, rows: readonly { id: string; productId: string; sku: string }[]) => tx.sql`
  insert into known_variant (id, product_id, sku)
  select * from unnest(${rows.map(({ id }) => id)}::uuid[], ${rows.map(({ productId }) => productId)}::uuid[], ${rows.map(({ sku }) => sku)}::text[])`;

const insertStock = (tx: Tx, rows: ReturnType<World['stock']>) => tx.sql`
  with opening as (
    select * from unnest(${rows.map(({ variantId }) => variantId)}::uuid[], ${rows.map(({ locationId }) => locationId)}::uuid[],
      ${rows.map(({ onHand }) => onHand)}::int[], ${rows.map(({ leadDays }) => leadDays)}::int[]) as o(variant_id, location_id, on_hand, lead_days)
  ), entries as (
    insert into stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference)
    select variant_id, location_id, 'RECEIVED', on_hand, 0, 'opening stock' from opening
    where not exists (select from stock_entry e where e.variant_id = opening.variant_id and e.location_id = opening.location_id)
  )
  insert into stock (variant_id, location_id, on_hand, lead_days) select * from opening`;
