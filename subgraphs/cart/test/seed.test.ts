import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { makeWorld } from '@stoa/seed/world.ts';
import { seed } from '../src/seed.ts';
import { cartWorld } from './world.ts';

const shop = await cartWorld();

test('the seeded shop can be told twice, and each persona has a cart and a list', async (t) => {
  const world = makeWorld({ scale: 'small' });
  for (let time = 0; time < 2; time++) {
    const begun = performance.now();
    await seed(shop.db, world, () => {});
    t.diagnostic(`seeded in ${Math.round(performance.now() - begun)} ms`);
  }
  for (const { id } of world.personas) {
    const answer = await shop.run(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { cart { subtotal { minorUnits } lines { id } warnings { code } } wishlists { items { id } } } } }',
      { r: [{ __typename: 'Viewer', id: ids.user.encode(id) }] },
      { userId: id },
    );
    const [{ cart, wishlists }] = answer.data._entities;
    assert.equal(cart.lines.length, 2);
    assert.ok(BigInt(cart.subtotal.minorUnits) > 0n);
    assert.equal(wishlists[0].items.length, 3);
  }
});
