import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consentChanged, userErased, userRegistered } from '@stoa/contracts/accounts.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { finishMerge } from '../src/commands/merge-carts.ts';
import { remindIdle } from '../src/commands/remind-idle.ts';
import { cart as domain } from '../src/index.ts';
import { readCart } from '../src/queries/read-cart.ts';
import { cartWorld, codesOf, many } from './world.ts';

const world = await cartWorld();
const day = 24 * 3_600_000;
const nowhere = () => ids.cart.encode(world.make('order'));

test('a user has one cart, however many ask for it at once', async () => {
  const tent = await world.offer();
  const viewer = world.user();
  const carts = await many(10, () => world.cartOf(viewer, world.lineOf(tent)));
  assert.equal(new Set(carts).size, 1);
  assert.equal((await world.see({ cartId: carts[0] ?? '' }, viewer)).totalQuantity, 10);
});

test('another currency is refused while something lies in the cart, and taken over when nothing does', async () => {
  const tent = await world.offer();
  const viewer = world.user();
  const cartId = await world.cartOf(viewer, world.lineOf(tent));
  const refused = await world.call('cartCreate', { currency: 'USD' }, viewer);
  assert.deepEqual(codesOf(refused), ['CURRENCY_MISMATCH']);
  const [line] = (await world.see({ cartId }, viewer)).lines;
  await world.call('cartLinesRemove', { cartId, lineIds: [line.id] }, viewer);
  assert.equal((await world.call('cartCreate', { currency: 'USD' }, viewer)).cart.currency, 'USD');
});

test("another's cart is not there: for queries, changes, streams, references and commands", async () => {
  const tent = await world.offer();
  const [owner, thief] = [world.user(), world.user()];
  const cartId = await world.cartOf(owner, world.lineOf(tent));
  const [line] = (await world.see({ cartId }, owner)).lines;
  for (const id of [cartId, nowhere()])
    for (const viewer of [thief, {}]) {
      assert.equal(await world.see({ cartId: id, secret: 'guessed' }, viewer), null);
      assert.equal(await world.see({ cartId: id }, viewer), null);
      for (const [name, more] of [
        ['cartLinesAdd', { lines: [world.lineOf(tent)] }],
        ['cartLinesSet', { lines: [{ lineId: line.id, quantity: 9 }] }],
        ['cartLinesRemove', { lineIds: [line.id] }],
        ['cartLinesSave', { lineIds: [line.id] }],
        ['cartCouponAdd', { code: 'SPRING' }],
        ['cartPricesAcknowledge', {}],
        ['cartDelete', {}],
      ] as const) {
        const answer = await world.call(name, { cartId: id, ...more }, viewer);
        assert.deepEqual([codesOf(answer), answer.cart ?? null], [['CART_NOT_FOUND'], null], name);
      }
      await assert.rejects(world.listen({ cartId: id, secret: 'guessed' }, null, viewer), /NOT_FOUND/);
      const reference = await world.run(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Cart { version } } }',
        { r: [{ __typename: 'Cart', id }] },
        viewer,
      );
      assert.deepEqual(reference.data._entities, [null]);
      const asked = { cartId: ids.cart.decode(id), userId: viewer.userId ?? null, secret: null };
      assert.deepEqual(await readCart(world.living, asked), { kind: 'UnknownCart' });
    }
  assert.deepEqual(codesOf(await world.call('cartMerge', { guestCartId: cartId, secret: '' }, thief)), [
    'CART_NOT_FOUND',
  ]);
  const theirs = await world.run(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { cart { id } wishlists { id } } } }',
    { r: [{ __typename: 'Viewer', id: ids.user.encode(owner.userId ?? '') }] },
    thief,
  );
  assert.deepEqual(theirs.data._entities, [null]);
  assert.equal((await world.see({ cartId }, owner)).version, 1);
});

test('what a hot path costs', async (t) => {
  const tent = await world.offer();
  const boots = await world.offer();
  const viewer = world.user();
  const cartId = await world.cartOf(viewer, world.lineOf(tent));
  const guest = await world.guest();
  const counts = {
    guest: await countQueries(world, () => world.guest(world.lineOf(tent), world.lineOf(boots))),
    add: await countQueries(world, () =>
      world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent), world.lineOf(boots)] }),
    ),
    addAsUser: await countQueries(world, () =>
      world.call('cartLinesAdd', { cartId, idempotencyKey: 'x', lines: [world.lineOf(boots)] }, viewer),
    ),
    see: await countQueries(world, () => world.see({ cartId }, viewer)),
    read: await countQueries(world, () =>
      readCart(world.living, { cartId: ids.cart.decode(cartId), userId: viewer.userId ?? null, secret: null }),
    ),
  };
  t.diagnostic(JSON.stringify(counts));
  assert.deepEqual(counts, { guest: 2, add: 4, addAsUser: 4, see: 2, read: 1 });
});

test('a cart with a hundred lines costs no more statements than one with a single line', async () => {
  const offers = await many(100, () => world.offer());
  const guest = await world.guest(...offers.map((each) => world.lineOf(each)));
  assert.equal(await countQueries(world, () => world.see(guest)), 2);
});

test('an idle cart is told once an idle time, and only of those who want it', async () => {
  const tent = await world.offer(1_995, 'Idle Tent');
  const [wants, wantsNot, later] = [world.user(), world.user(), world.user()];
  for (const [viewer, marketingConsent] of [
    [wants, true],
    [wantsNot, false],
  ] as const)
    await world.hear(userRegistered, { userId: viewer.userId ?? '', locale: 'en', marketingConsent });
  await world.hear(consentChanged, { userId: later.userId ?? '', purpose: 'MARKETING', granted: true });
  await world.hear(consentChanged, { userId: later.userId ?? '', purpose: 'MARKETING', granted: false });
  const cartId = await world.cartOf(wants, world.lineOf(tent, 2));
  await world.cartOf(wantsNot, world.lineOf(tent));
  await world.cartOf(later, world.lineOf(tent));
  const told = async () => (await world.facts('cart-abandoned')).length;
  await remindIdle(world.living);
  assert.equal(await told(), 0);
  world.clock.advance(day);
  await many(5, () => remindIdle(world.living));
  assert.deepEqual(await world.facts('cart-abandoned'), [
    {
      cartId: ids.cart.decode(cartId),
      userId: wants.userId,
      currency: 'EUR',
      lines: [{ variantId: tent.variantId, title: 'Idle Tent', quantity: 2, unitMinor: '1995' }],
    },
  ]);
  world.clock.advance(day);
  await remindIdle(world.living);
  assert.equal(await told(), 1);
  await world.cartOf(wants, world.lineOf(tent));
  world.clock.advance(day);
  await remindIdle(world.living);
  assert.equal(await told(), 2);
});

test('all that is kept of a user is given out, and forgotten', async () => {
  const tent = await world.offer();
  const viewer = world.user();
  const userId = viewer.userId ?? '';
  const cartId = await world.cartOf(viewer, world.lineOf(tent));
  await world.call('wishlistCreate', { name: 'Mine' }, viewer);
  const answers = (name: string) => domain.commands.find(({ type }) => type.name === name);
  const own = personalData('cart');
  const exported = JSON.stringify(await answers(own.export.name)?.answer(world.living, { userId }, 'k'));
  assert.ok(exported.includes(tent.offerId) && exported.includes('Mine'));
  await answers(own.erase.name)?.answer(world.living, { userId }, 'k');
  await world.hear(userErased, { userId });
  assert.equal(await world.see({ cartId }, viewer), null);
});

test('merging what is not there is refused, whoever finishes it', async () => {
  const viewer = world.user();
  assert.deepEqual(codesOf(await world.call('cartMerge', { guestCartId: nowhere(), secret: 'x' }, viewer)), [
    'CART_NOT_FOUND',
  ]);
  const answer = await finishMerge(world.living, world.make('order'), viewer.userId ?? '');
  assert.equal(answer.refusal?.kind, 'CartNotFound');
});
