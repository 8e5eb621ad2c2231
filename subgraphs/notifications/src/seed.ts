import type { Seed } from '@stoa/platform/subgraph.ts';
import type { World } from '@stoa/seed/world.ts';

/** What accounts would have told of the personas. */
export const seed: Seed<World> = async (db, world, progress) => {
  const { personas } = world;
  await db.sql`
    insert into known_user (user_id, locale)
    select * from unnest(${personas.map(({ id }) => id)}::uuid[], ${personas.map(({ locale }) => locale)}::text[])
    on conflict do nothing`;
  progress(1);
};
