import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderPlaced } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { type CartWorld, codesOf, many } from './world.ts';

/** What must be so wherever guests' carts are kept: one suite over both. */
export function guestCartSuite(kept: string, given: CartWorld | null, skip: string | false): void {
  const inWorld = (title: string, work: (world: CartWorld) => Promise<void>): void => {
    void test(`${title} (${kept})`, { skip }, async () => {
      assert.ok(given);
      await work(given);
    });
  };

  inWorld('a guest opens a cart with its first line, and only the secret opens it again', async (world) => {
    const tent = await world.offer(1_995);
    const guest = await world.guest(world.lineOf(tent, 2));
    const seen = await world.see(guest);
    assert.equal(seen.subtotal.amount, '39.90');
    assert.equal(seen.lines[0].unitPrice.amount, '19.95');
    for (const secret of [null, '', 'x', `${guest.secret}x`])
      assert.equal(await world.see({ cartId: guest.cartId, secret }), null);
  });

  inWorld('the same offer twice is one line', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest(world.lineOf(tent, 2), world.lineOf(tent, 3));
    const { cart } = await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent, 5)] });
    assert.deepEqual(
      cart.lines.map(({ quantity }: { quantity: number }) => quantity),
      [10],
    );
  });

  inWorld('fifty who add at once are all counted', async (world) => {
    const [tent, boots] = [await world.offer(), await world.offer()];
    const guest = await world.guest();
    await many(50, (n) => world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(n % 2 ? tent : boots)] }));
    const seen = await world.see(guest);
    assert.equal(seen.totalQuantity, 50);
    assert.equal(seen.lines.length, 2);
    assert.equal(seen.version, 51);
  });

  inWorld('one key, twenty times at once, counts once; another input under it is a mismatch', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest();
    const add = (quantity: number) => ({ ...guest, idempotencyKey: 'k', lines: [world.lineOf(tent, quantity)] });
    await many(20, () => world.call('cartLinesAdd', add(3)));
    assert.equal((await world.see(guest)).totalQuantity, 3);
    await assert.rejects(world.call('cartLinesAdd', add(4)), /IDEMPOTENCY_MISMATCH/);
  });

  inWorld('set and remove at once: whichever is last, nothing half done is left', async (world) => {
    const tent = await world.offer();
    for (let round = 0; round < 5; round++) {
      const guest = await world.guest(world.lineOf(tent));
      const [line] = (await world.see(guest)).lines;
      const [set, removed] = await Promise.all([
        world.call('cartLinesSet', { ...guest, lines: [{ lineId: line.id, quantity: 7 }] }),
        world.call('cartLinesRemove', { ...guest, lineIds: [line.id] }),
      ]);
      assert.deepEqual(removed.userErrors, []);
      assert.equal((await world.see(guest)).lines.length, 0);
      assert.ok(codesOf(set).length === 0 || codesOf(set)[0] === 'UNKNOWN_CART_LINE');
    }
  });

  inWorld('of ten who saw the same version one changes it, and the others are shown it', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest();
    const answers = await many(10, () =>
      world.call('cartLinesAdd', { ...guest, expectedVersion: 1, lines: [world.lineOf(tent)] }),
    );
    const refused = answers.filter((each) => codesOf(each).includes('VERSION_CONFLICT'));
    assert.equal(refused.length, 9);
    assert.ok(refused.every(({ cart }) => cart.version === 2 && cart.totalQuantity === 1));
  });

  inWorld('quantities that make no sense are refused, and a cart holds a hundred lines', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest(world.lineOf(tent, 998));
    for (const quantity of [0, -1, 1000, 2 ** 31 - 1])
      assert.deepEqual(codesOf(await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent, quantity)] })), [
        'QUANTITY_OUT_OF_RANGE',
      ]);
    assert.deepEqual(codesOf(await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent, 2)] })), [
      'QUANTITY_OUT_OF_RANGE',
    ]);
    const offers = await many(100, () => world.offer());
    const lines = offers.map((each) => world.lineOf(each));
    assert.deepEqual(codesOf(await world.call('cartLinesAdd', { ...guest, lines })), ['CART_FULL']);
    assert.equal((await world.see(guest)).lines.length, 1);
  });

  inWorld('lines are put aside and back, and coupon codes are kept', async (world) => {
    const [tent, boots] = [await world.offer(500), await world.offer(700)];
    const guest = await world.guest(world.lineOf(tent), world.lineOf(boots));
    const [line] = (await world.see(guest)).lines;
    const saved = (await world.call('cartLinesSave', { ...guest, lineIds: [line.id] })).cart;
    assert.deepEqual([saved.subtotal.amount, saved.savedLines.length, saved.totalQuantity], ['7.00', 1, 1]);
    await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent, 2)] });
    const back = (await world.call('cartLinesRestore', { ...guest, lineIds: [line.id] })).cart;
    assert.equal(back.lines.find(({ id }: { id: string }) => id === line.id).quantity, 3);
    const coupon = await world.call('cartCouponAdd', { ...guest, code: ' spring-10 ' });
    assert.deepEqual(coupon.cart.couponCodes, ['SPRING-10']);
    assert.deepEqual(codesOf(await world.call('cartCouponAdd', { ...guest, code: '<script>' })), ['INVALID_INPUT']);
    assert.deepEqual((await world.call('cartCouponRemove', { ...guest, code: 'Spring-10' })).cart.couponCodes, []);
  });

  inWorld('a merge loses no line: quantities add up, and what is too much is pointed out', async (world) => {
    const [tent, boots] = [await world.offer(), await world.offer()];
    const guest = await world.guest(world.lineOf(tent, 600), world.lineOf(boots, 2));
    const viewer = world.user();
    const cartId = await world.cartOf(viewer, world.lineOf(tent, 500));
    const { cart, warnings } = await world.call(
      'cartMerge',
      { guestCartId: guest.cartId, secret: guest.secret },
      viewer,
    );
    assert.equal(cart.id, cartId);
    assert.deepEqual(cart.lines.map(({ quantity }: { quantity: number }) => quantity).toSorted(), [2, 999]);
    assert.deepEqual(
      warnings.map(({ code }: { code: string }) => code),
      ['QUANTITY_CAPPED'],
    );
    const add = await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(boots)] });
    assert.deepEqual(
      add.userErrors.map(({ code, cartId: into }: { code: string; cartId: string }) => [code, into]),
      [['CART_MERGED', cartId]],
    );
    assert.equal(await world.see(guest), null);
  });

  inWorld('a guest cart becomes the cart of a user who has none, in its currency', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest(world.lineOf(tent, 4));
    const { cart } = await world.call('cartMerge', { guestCartId: guest.cartId, secret: guest.secret }, world.user());
    assert.equal(cart.totalQuantity, 4);
    assert.deepEqual(cart.warnings, []);
  });

  inWorld('one merge ten times at once is one merge', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest(world.lineOf(tent, 3));
    const viewer = world.user();
    const input = { guestCartId: guest.cartId, secret: guest.secret };
    const answers = await many(10, () => world.call('cartMerge', input, viewer));
    assert.ok(answers.every(({ cart }) => cart.totalQuantity === 3));
    assert.equal(new Set(answers.map(({ cart }) => cart.id)).size, 1);
    const other = await world.call('cartMerge', input, world.user());
    assert.deepEqual(codesOf(other), ['CART_MERGED']);
  });

  inWorld('two guest carts merged at once both arrive', async (world) => {
    const [tent, boots] = [await world.offer(), await world.offer()];
    for (let round = 0; round < 5; round++) {
      const viewer = world.user();
      const guests = [await world.guest(world.lineOf(tent, 2)), await world.guest(world.lineOf(boots, 3))];
      await Promise.all(
        guests.map(({ cartId, secret }) => world.call('cartMerge', { guestCartId: cartId, secret }, viewer)),
      );
      const { data } = await world.run(
        ownCart,
        { r: [{ __typename: 'Viewer', id: ids.user.encode(viewer.userId ?? '') }] },
        viewer,
      );
      assert.equal(data._entities[0].cart.totalQuantity, 5);
    }
  });

  inWorld('what is added while a merge goes on is merged, or refused: never lost', async (world) => {
    const tent = await world.offer();
    for (let round = 0; round < 5; round++) {
      const viewer = world.user();
      const guest = await world.guest(world.lineOf(tent));
      const merge = () => world.call('cartMerge', { guestCartId: guest.cartId, secret: guest.secret }, viewer);
      const [, ...adds] = await Promise.all([
        merge(),
        ...Array.from({ length: 10 }, () => world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent)] })),
      ]);
      const taken = adds.filter((each) => codesOf(each).length === 0).length;
      assert.ok(adds.every((each) => codesOf(each).every((code) => code === 'CART_MERGED')));
      assert.equal((await merge()).cart.totalQuantity, 1 + taken);
    }
  });

  inWorld('what was ordered leaves the cart once, and what was added meanwhile stays', async (world) => {
    const [tent, boots] = [await world.offer(), await world.offer()];
    const guest = await world.guest(world.lineOf(tent, 2), world.lineOf(boots, 1));
    const placed = orderOf(world, guest.cartId, [
      { ...tent, quantity: 2 },
      { ...boots, quantity: 1 },
    ]);
    await Promise.all([
      world.hear(orderPlaced, placed),
      many(10, () => world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent)] })),
    ]);
    await world.drain();
    await world.hear(orderPlaced, placed);
    await world.drain();
    const seen = await world.see(guest);
    assert.deepEqual(
      seen.lines.map(({ quantity, offer }: { quantity: number; offer: { id: string } }) => [offer.id, quantity]),
      [[ids.offer.encode(tent.offerId), 10]],
    );
  });

  inWorld('what was ordered leaves the cart that it was merged into', async (world) => {
    const tent = await world.offer();
    const viewer = world.user();
    const guest = await world.guest(world.lineOf(tent, 2));
    await world.call('cartMerge', { guestCartId: guest.cartId, secret: guest.secret }, viewer);
    await world.hear(orderPlaced, orderOf(world, guest.cartId, [{ ...tent, quantity: 1 }]));
    assert.equal((await world.see({ cartId: await world.cartOf(viewer) }, viewer)).totalQuantity, 1);
  });

  inWorld('a deleted cart is gone, and one that nobody comes back to is forgotten', async (world) => {
    const [first, second] = [await world.guest(), await world.guest()];
    assert.equal((await world.call('cartDelete', first)).deleted, true);
    assert.deepEqual(codesOf(await world.call('cartDelete', first)), ['CART_NOT_FOUND']);
    world.clock.advance(31 * 24 * 3_600_000);
    assert.equal(await world.see(second), null);
    assert.deepEqual(codesOf(await world.call('cartDelete', second)), ['CART_NOT_FOUND']);
  });

  inWorld('two devices agree: a snapshot, then each change, resumed without what was seen', async (world) => {
    const tent = await world.offer();
    const guest = await world.guest(world.lineOf(tent));
    const first = await world.listen(guest);
    assert.equal((await first.next()).cart.totalQuantity, 1);
    const added = await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent, 2)] });
    const change = await first.next();
    assert.deepEqual([change.cart.totalQuantity, change.cart.version], [3, added.cart.version]);
    await first.end();
    await world.call('cartLinesAdd', { ...guest, lines: [world.lineOf(tent)] });
    const again = await world.listen(guest, change.cursor);
    const missed = await again.next();
    assert.equal(missed.cart.totalQuantity, 4);
    const waiting = again.next();
    const viewer = world.user();
    const { cart } = await world.call('cartMerge', { guestCartId: guest.cartId, secret: guest.secret }, viewer);
    const last = await waiting;
    assert.deepEqual([last.cart, last.mergedInto], [null, cart.id]);
    assert.equal(await again.next(), null);
    await assert.rejects(world.listen({ ...guest, secret: 'wrong' }), /NOT_FOUND/);
  });
}

const ownCart = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { cart { totalQuantity } } } }`;

export function orderOf(
  world: CartWorld,
  cartId: string,
  lines: readonly { variantId: string; productId: string; offerId: string; sellerId: string; quantity: number }[],
) {
  const orderId = world.make('order');
  return {
    orderId,
    number: 'N-1',
    userId: null,
    cartId: ids.cart.decode(cartId),
    contact: { email: 'ada@example.com', name: null, locale: 'en' },
    currency: 'EUR',
    totalMinor: '1',
    lines: lines.map(({ variantId, productId, offerId, quantity }) => ({
      lineId: world.make('order'),
      unitId: orderId,
      variantId,
      productId,
      offerId,
      quantity,
      sku: 'SKU',
      title: 'Fern Tent',
      totalMinor: '1',
      weightGrams: 500,
    })),
    units: [],
    shippingAddress: {
      name: 'Ada',
      organization: null,
      lines: ['Lindenstraße 1'],
      district: null,
      city: 'Berlin',
      administrativeArea: null,
      postalCode: '10969',
      countryCode: 'DE',
      phone: null,
    },
    destination: null,
    gift: null,
    priority: false,
    paymentId: orderId,
    placedAt: world.clock.now().toISOString(),
  };
}
