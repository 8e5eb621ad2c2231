import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWorld } from '@stoa/seed/world.ts';
import { seed } from '../src/seed.ts';
import { catalogWorld } from './world.ts';

const world = await catalogWorld();

test('the seeded shop fits its tables and can be told twice', async (t) => {
  for (let time = 0; time < 2; time++) {
    const begun = performance.now();
    await seed(world.db, makeWorld({ scale: 'small' }), () => {});
    t.diagnostic(`seeded in ${Math.round(performance.now() - begun)} ms`);
  }
  const { data } = await world.run(
    '{ products(first: 3) { totalCount nodes { title brand { name } media { id url } variants(first: 2) { sku price { amount } offers { seller { displayName } } } } } }',
  );
  assert.equal(data.products.totalCount, 1000);
  assert.ok(data.products.nodes.every(({ variants }: { variants: { price: unknown }[] }) => variants[0]?.price));
});
