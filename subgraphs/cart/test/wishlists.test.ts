import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { tellTurnedSales } from '../src/commands/tell-price-drops.ts';
import { cartWorld, codesOf, many, type Offer } from './world.ts';

const world = await cartWorld();
const variantOf = ({ variantId }: Offer) => ids.variant.encode(variantId);
const shared = async (secret: string) =>
  (
    await world.run('query ($s: String!) { sharedWishlist(secret: $s) { name items { variant { id } } } }', {
      s: secret,
    })
  ).data.sharedWishlist;

async function listOf(viewer: object, ...offers: Offer[]): Promise<string> {
  const { wishlist } = await world.call('wishlistCreate', { name: 'Later' }, viewer);
  if (offers.length > 0)
    await world.call(
      'wishlistItemsAdd',
      { wishlistId: wishlist.id, variantIds: offers.map(variantOf), currency: 'EUR' },
      viewer,
    );
  return wishlist.id;
}

const noticesOf = async (userId: string | null | undefined) =>
  (await world.facts('wish-noticed')).filter((each) => each['userId'] === userId);

test('entries are once on a list, and move between lists of one owner', async () => {
  const [tent, boots] = [await world.offer(), await world.offer()];
  const [viewer, other] = [world.user(), world.user()];
  const [from, to, theirs] = [await listOf(viewer, tent, boots, tent), await listOf(viewer, tent), await listOf(other)];
  const { wishlist } = await world.call(
    'wishlistItemsAdd',
    { wishlistId: from, variantIds: [variantOf(tent)] },
    viewer,
  );
  assert.equal(wishlist.items.length, 2);
  const itemIds = wishlist.items.map(({ id }: { id: string }) => id);
  for (const bad of [
    { wishlistId: from, toWishlistId: theirs },
    { wishlistId: theirs, toWishlistId: from },
  ])
    assert.deepEqual(codesOf(await world.call('wishlistItemsMove', { ...bad, itemIds }, viewer)), ['UNKNOWN_WISHLIST']);
  const moved = await world.call('wishlistItemsMove', { wishlistId: from, toWishlistId: to, itemIds }, viewer);
  assert.equal(moved.wishlist.items.length, 2);
  const gone = await world.call(
    'wishlistItemsRemove',
    { wishlistId: to, itemIds: [moved.wishlist.items[0].id] },
    viewer,
  );
  assert.equal(gone.wishlist.items.length, 1);
  assert.deepEqual(codesOf(await world.call('wishlistItemsRemove', { wishlistId: to, itemIds }, other)), [
    'UNKNOWN_WISHLIST',
  ]);
  assert.deepEqual(codesOf(await world.call('wishlistRename', { wishlistId: to, name: 'a\nb' }, viewer)), [
    'INVALID_INPUT',
  ]);
});

test('a shared list is seen by its secret alone, without its owner, until it is taken back', async () => {
  const tent = await world.offer();
  const viewer = world.user();
  const wishlistId = await listOf(viewer, tent);
  const first = (await world.call('wishlistShare', { wishlistId }, viewer)).secret;
  assert.deepEqual(await shared(first), { name: 'Later', items: [{ variant: { id: variantOf(tent) } }] });
  const second = (await world.call('wishlistShare', { wishlistId }, viewer)).secret;
  assert.equal(await shared(first), null);
  assert.ok(await shared(second));
  await world.call('wishlistUnshare', { wishlistId }, viewer);
  assert.equal(await shared(second), null);
  assert.deepEqual(codesOf(await world.call('wishlistShare', { wishlistId }, world.user())), ['UNKNOWN_WISHLIST']);
});

test('a fallen price is told once, and a later fall again', async () => {
  const tent = await world.offer(1_000, 'Watched Tent');
  const viewer = world.user();
  await listOf(viewer, tent);
  await listOf(viewer, tent);
  await world.price(tent, 900);
  await world.price(tent, 900);
  assert.deepEqual(await noticesOf(viewer.userId), [
    {
      userId: viewer.userId,
      variantId: tent.variantId,
      title: 'Watched Tent',
      kind: 'PRICE_DROP',
      currency: 'EUR',
      unitMinor: '900',
    },
  ]);
  await world.price(tent, 1_200);
  assert.equal((await noticesOf(viewer.userId)).length, 1);
  await world.price(tent, 1_100);
  assert.equal((await noticesOf(viewer.userId)).length, 2);
});

test('a sale that begins by the clock is told', async () => {
  const tent = await world.offer(1_000);
  const viewer = world.user();
  await listOf(viewer, tent);
  const saleFrom = new Date(world.clock.now().getTime() + 60_000).toISOString();
  await world.price(tent, 1_000, { saleMinor: '500', saleFrom });
  await tellTurnedSales(world.living);
  assert.equal((await noticesOf(viewer.userId)).length, 0);
  world.clock.advance(120_000);
  await tellTurnedSales(world.living);
  await tellTurnedSales(world.living);
  assert.deepEqual(
    (await noticesOf(viewer.userId)).map(({ unitMinor }) => unitMinor),
    ['500'],
  );
});

test('stock that comes back is told once a day, however it wavers', async () => {
  const tent = await world.offer();
  const viewer = world.user();
  await listOf(viewer, tent);
  for (const available of [0, 3, 0, 2, 0]) await world.stock(tent, available);
  assert.deepEqual(
    (await noticesOf(viewer.userId)).map(({ kind }) => kind),
    ['BACK_IN_STOCK'],
  );
  world.clock.advance(25 * 3_600_000);
  await world.stock(tent, 1);
  assert.equal((await noticesOf(viewer.userId)).length, 2);
});

test('lists are bounded, also for those who ask at once', async () => {
  const viewer = world.user();
  const made = await many(60, () => world.call('wishlistCreate', { name: 'One more' }, viewer));
  assert.equal(made.filter((each) => codesOf(each).length === 0).length, 50);
});

test('lists with their entries cost two statements, however many there are', async () => {
  const viewer = world.user();
  const offers = await many(5, () => world.offer());
  for (let n = 0; n < 5; n++) await listOf(viewer, ...offers);
  const query =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { wishlists { name items { id } } } } }';
  const r = [{ __typename: 'Viewer', id: ids.user.encode(viewer.userId ?? '') }];
  assert.equal(await countQueries(world, () => world.run(query, { r }, viewer)), 2);
});
