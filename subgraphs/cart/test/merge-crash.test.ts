import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import type { Carts } from '../src/carts/open-carts.ts';
import { startRedis, withoutRedis } from './redis-server.ts';
import { cartWorld, codesOf } from './world.ts';

const redis = withoutRedis ? null : await startRedis();
const world = redis && (await cartWorld({ settings: { redisUrl: redis.url } }));
after(async () => {
  await world?.living.state.carts.stop();
  redis?.stop();
});

/** A process that dies between closing the guest's cart and copying it. */
async function dieAfterClosing() {
  assert.ok(world);
  const tent = await world.offer();
  const guest = await world.guest(world.lineOf(tent, 3));
  const viewer = world.user();
  const { mergeGuestCart } = await import('../src/commands/merge-carts.ts');
  const { carts } = world.living.state;
  let closed = false;
  const guests: Carts['guests'] = {
    ...carts.guests,
    change: async (...args) => {
      const answer = await carts.guests.change(...args);
      closed = true;
      return answer;
    },
    read: (id) => (closed ? Promise.reject(new Error('killed')) : carts.guests.read(id)),
  };
  const dying = { ...world.living, state: { carts: { ...carts, guests } } };
  const { cartId, secret } = guest;
  const merge = { guestCartId: ids.cart.decode(cartId), secret, userId: viewer.userId ?? '' };
  await assert.rejects(mergeGuestCart(dying, merge), /killed/);
  return { world, tent, guest, viewer };
}

test('a merge that died half-way is finished by a repeat, and nothing is lost', { skip: withoutRedis }, async () => {
  const { world: shop, tent, guest, viewer } = await dieAfterClosing();
  const add = await shop.call('cartLinesAdd', { ...guest, lines: [shop.lineOf(tent)] });
  assert.deepEqual(codesOf(add), ['CART_MERGED']);
  const { cart } = await shop.call('cartMerge', { guestCartId: guest.cartId, secret: guest.secret }, viewer);
  assert.equal(cart.totalQuantity, 3);
});

test('a merge that died half-way is finished by the job when nobody repeats it', { skip: withoutRedis }, async () => {
  const { world: shop, viewer } = await dieAfterClosing();
  await shop.drain();
  assert.equal((await shop.see({ cartId: await shop.cartOf(viewer) }, viewer)).totalQuantity, 0);
  shop.clock.advance(61_000);
  await shop.drain();
  assert.equal((await shop.see({ cartId: await shop.cartOf(viewer) }, viewer)).totalQuantity, 3);
});

test('without Redis guests are told so, and users shop on', { skip: withoutRedis }, async () => {
  const nowhere = await cartWorld({ settings: { redisUrl: 'redis://127.0.0.1:1' } });
  const tent = await nowhere.offer();
  await assert.rejects(nowhere.guest(nowhere.lineOf(tent)), /DOMAIN_UNAVAILABLE/);
  const viewer = nowhere.user();
  assert.equal(
    (await nowhere.see({ cartId: await nowhere.cartOf(viewer, nowhere.lineOf(tent)) }, viewer)).totalQuantity,
    1,
  );
  await nowhere.living.state.carts.stop();
});
