import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWorld } from '@stoa/seed/world.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import { fulfillment } from '../src/index.ts';
test('the seeded world is told once, and again after a kill', async () => {
  const world = await testSubgraph(fulfillment);
  const seeded = makeWorld({ scale: 'small' });
  for (const _ of [1, 2]) await fulfillment.seed?.(world.db, seeded as never, () => {});
  const [row] = await world.db.sql<{ variants: number; bins: number; lanes: number; stocked: number; own: number }[]>`
    select (select count(*)::int from known_variant) as variants, (select count(*)::int from bin) as bins,
      (select count(*)::int from lane) as lanes, (select count(*)::int from known_stock) as stocked,
      (select count(*)::int from known_stock s join known_location p on p.id = s.location_id where p.seller_id is null) as own`;
  assert.ok(row && row.variants > 1_000 && row.bins >= row.variants && row.lanes > 50);
  assert.ok(row.stocked > 100);
  assert.equal(row.own, 0);
  const untold = await world.db.sql`
    select from lane l where l.parcels > 0 and not exists (select from event_log e
      where e.type = 'fulfillment.lane-learnt.v1' and e.payload->>'fromCountry' = l.from_country
        and e.payload->>'toCountry' = l.to_country and e.payload->>'service' = l.service
        and (e.payload->>'p90Hours')::float8 = l.p90_hours)`;
  const [told] = await world.db.sql`select count(*)::int as count from event_log`;
  assert.deepEqual([untold.length, told?.['count'] > 0], [0, true]);
});
