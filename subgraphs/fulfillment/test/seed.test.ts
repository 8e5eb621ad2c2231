import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWorld } from '@stoa/seed/world.ts';
import { testSubgraph } from '@stoa/testkit/test-subgraph.ts';
import { fulfillment } from '../src/index.ts';
test('the seeded world is told once, and again after a kill', async () => {
  const world = await testSubgraph(fulfillment);
  const seeded = makeWorld({ scale: 'small' });
  for (const _ of [1, 2]) await fulfillment.seed?.(world.db, seeded as never, () => {});
  const [row] = await world.db.sql<{ variants: number; bins: number; lanes: number }[]>`
    select (select count(*)::int from known_variant) as variants, (select count(*)::int from bin) as bins,
      (select count(*)::int from lane) as lanes`;
  assert.ok(row && row.variants > 1_000 && row.bins >= row.variants && row.lanes > 50);
});
