import type { Tx } from '@stoa/platform/database.ts';
import type { Seed } from '@stoa/platform/subgraph.ts';
import type { World } from '@stoa/seed/world.ts';
import { distanceKm } from '@stoa/kernel/distance.ts';
import { usualHours } from './domain/lanes.ts';
import { seedHistory } from './seed-history.ts';
import { knownLocation } from './tables/known.ts';

type Product = Parameters<World['stock']>[0];

/** Places, what is known of variants, where each lies, what of it is sellers', what was sent before, and what to expect of lanes. */
export const seed: Seed<World> = async (db, world, progress) => {
  await db.transaction((tx) => begin(tx, world));
  let done = 0;
  for (const products of world.products()) {
    await db.transaction(async (tx) => {
      await insertVariants(tx, products);
      await insertBins(tx, world, products);
      await insertStock(tx, world, products);
    });
    done += products.length;
    progress(done / (world.productCount + world.orderCount));
  }
  await seedHistory(db, world, (orders) => progress((done + orders) / (world.productCount + world.orderCount)));
};

async function begin({ sql, drizzle }: Tx, world: World): Promise<void> {
  await sql`delete from bin`;
  await sql`delete from known_variant`;
  await sql`delete from lane`;
  await sql`delete from known_stock`;
  await drizzle
    .insert(knownLocation)
    .values(
      world.locations.map(({ id, code, name, sellerId, countryCode, city, latitude, longitude }) => ({
        id,
        code,
        name,
        sellerId,
        countryCode,
        city,
        latitude,
        longitude,
      })),
    )
    .onConflictDoNothing();
  const shared = world.locations.filter(({ sellerId }) => sellerId === null);
  const lanes = shared.flatMap((from) =>
    shared.flatMap((to) =>
      (['STANDARD', 'EXPRESS', 'DRONE'] as const).flatMap((service) =>
        service === 'DRONE' && from !== to
          ? []
          : [{ from, to, service, ...usualHours(service, from === to ? 60 : distanceKm(from, to)) }],
      ),
    ),
  );
  await sql`
    insert into lane (from_country, to_country, service, p50_hours, p90_hours, parcels, learnt_at)
    select f, t, s, p50, p90, 0, now() from unnest(${lanes.map(({ from }) => from.countryCode)}::text[], ${lanes.map(({ to }) => to.countryCode)}::text[],
      ${lanes.map(({ service }) => service)}::text[], ${lanes.map(({ p50Hours }) => p50Hours)}::float8[], ${lanes.map(({ p90Hours }) => p90Hours)}::float8[]) as l(f, t, s, p50, p90)`;
}

async function insertVariants({ sql }: Tx, products: readonly Product[]): Promise<void> {
  const rows = products.flatMap(({ title, variants }) =>
    variants.map(({ id, sku, options, weightGrams, millimeters }) => {
      const chosen = Object.values(options).join(', ');
      return { id, sku, title: chosen ? `${title} (${chosen})` : title, weightGrams, millimeters };
    }),
  );
  await sql`
    insert into known_variant (id, sku, title, weight_grams, millimeters)
    select (v->>'id')::uuid, v->>'sku', v->>'title', (v->>'weightGrams')::int,
      array(select jsonb_array_elements_text(v->'millimeters')::int)
    from jsonb_array_elements(${JSON.stringify(rows)}::text::jsonb) v`;
}

async function insertBins({ sql }: Tx, world: World, products: readonly Product[]): Promise<void> {
  const rows = products.flatMap((product) =>
    world.stock(product).map((stock, index) => ({ ...stock, spot: product.index * 7 + index * 3 })),
  );
  await sql`
    insert into bin (location_id, variant_id, aisle, bay, level)
    select l, v, 1 + n % 24, 1 + (n / 24) % 30, 1 + (n / 720) % 4
    from unnest(${rows.map(({ locationId }) => locationId)}::uuid[], ${rows.map(({ variantId }) => variantId)}::uuid[],
      ${rows.map(({ spot }) => spot)}::int[]) as b(l, v, n)
    on conflict do nothing`;
}

/** Before any news: whatever inventory tells later counts. */
async function insertStock({ sql }: Tx, world: World, products: readonly Product[]): Promise<void> {
  const guests = new Set(world.locations.filter(({ sellerId }) => sellerId !== null).map(({ id }) => id));
  const rows = products.flatMap((product) => world.stock(product).filter(({ locationId }) => guests.has(locationId)));
  await sql`
    insert into known_stock (location_id, variant_id, on_hand, position)
    select *, 0 from unnest(${rows.map(({ locationId }) => locationId)}::uuid[], ${rows.map(({ variantId }) => variantId)}::uuid[],
      ${rows.map(({ onHand }) => onHand)}::int[])
    on conflict do nothing`;
}
