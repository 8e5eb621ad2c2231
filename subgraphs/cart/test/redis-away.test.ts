import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { orderPlaced } from '@stoa/contracts/orders.ts';
import { orderOf } from './guest-carts.ts';
import { startRedis, withoutRedis } from './redis-server.ts';
import { cartWorld } from './world.ts';

const redis = withoutRedis ? null : await startRedis();
const world = redis && (await cartWorld({ settings: { redisUrl: redis.url } }));
after(async () => {
  redis?.wake();
  await world?.living.state.carts.stop();
  redis?.stop();
});
const skip = withoutRedis || (redis && !redis.isOurs ? 'the Redis that is given is not ours to stop' : false);

test('while Redis is away a guest is told to try again; nothing is lost, doubled, or said to be gone', {
  skip,
}, async () => {
  assert.ok(redis && world);
  const tent = await world.offer();
  const guest = await world.guest(world.lineOf(tent, 2));
  const viewer = world.user();
  const ordered = await world.guest(world.lineOf(tent, 5));
  redis.sleep();
  const add = () => world.call('cartLinesAdd', { ...guest, idempotencyKey: 'k', lines: [world.lineOf(tent)] });
  const merge = () => world.call('cartMerge', { guestCartId: guest.cartId, secret: guest.secret }, viewer);
  const { errors } = await world.run('query ($id: ID!, $secret: String) { cart(id: $id, secret: $secret) { id } }', {
    id: guest.cartId,
    secret: guest.secret,
  });
  assert.equal(errors?.[0]?.extensions?.['code'], 'DOMAIN_UNAVAILABLE');
  assert.match(errors?.[0]?.message ?? '', /try again/);
  await assert.rejects(add(), /DOMAIN_UNAVAILABLE/);
  await assert.rejects(merge(), /DOMAIN_UNAVAILABLE/);
  await assert.rejects(world.call('cartDelete', guest), /DOMAIN_UNAVAILABLE/);
  await assert.rejects(world.guest(world.lineOf(tent)), /DOMAIN_UNAVAILABLE/);
  // What was ordered leaves the cart when it can be reached again: the job is tried until then.
  await world.hear(orderPlaced, orderOf(world, ordered.cartId, [{ ...tent, quantity: 4 }]));
  await world.drain();
  // Users shop on.
  const own = await world.cartOf(viewer, world.lineOf(tent, 1));
  assert.equal((await world.see({ cartId: own }, viewer)).totalQuantity, 1);

  redis.wake();
  await add();
  assert.equal((await world.see(guest)).totalQuantity, 3);
  assert.equal((await merge()).cart.totalQuantity, 4);
  world.clock.advance(120_000);
  await world.drain();
  assert.equal((await world.see(ordered)).totalQuantity, 1);
});
