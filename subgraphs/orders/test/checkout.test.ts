import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { ids } from '@stoa/kernel/ids.ts';
import { clara, jonas, ordersWorld, update } from './world.ts';

const world = await ordersWorld();

const orderIdOf = (id: string): string => ids.order.decode(id);

test('a checkout shows what it costs, why, and until when the stock is held', async () => {
  const offer = await world.offer({ minor: 10_00 });
  const { data } = await world.start(world.cart([offer], { quantity: 2 }));
  const { checkout } = data.checkoutStart;
  assert.deepEqual(data.checkoutStart.userErrors, []);
  assert.equal(checkout.status, 'OPEN');
  assert.equal(checkout.quote.subtotal.amount, '20.00');
  assert.equal(checkout.quote.deliveryTotal.amount, '4.95');
  assert.equal(checkout.quote.total.amount, '24.95');
  // 21 % contained in 24.95, line by line.
  assert.deepEqual(checkout.quote.taxes, [{ name: 'btw', percent: '21', tax: { amount: '4.33' } }]);
  assert.equal(checkout.quote.explanation.at(-1).running.amount, '24.95');
  assert.equal(world.town.shelves.get(offer.variantId)?.units, 8);
});

test('buying places one order, takes the stock and holds the money', async () => {
  const offer = await world.offer({ units: 5 });
  const started = await world.start(world.cart([offer], { quantity: 2 }));
  const { data } = await world.submit(started.data.checkoutStart.checkout);
  const { order, userErrors } = data.checkoutSubmit;
  assert.deepEqual(userErrors, []);
  assert.equal(order.status, 'PENDING');
  const [held] = [...world.town.held.values()].slice(-1);
  assert.equal(held?.status, 'CONFIRMED');
  assert.equal(world.town.payments.get(orderIdOf(order.id))?.amountMinor, '2495');
});

test('a key that is repeated gives the same checkout and the same order', async () => {
  const cart = world.cart([await world.offer()]);
  const key = randomUUID();
  const [first, again] = [
    await world.start(cart, { idempotencyKey: key }),
    await world.start(cart, { idempotencyKey: key }),
  ];
  assert.deepEqual(again.data, first.data);
  const { checkout } = first.data.checkoutStart;
  const results = await Promise.all(Array.from({ length: 20 }, () => world.submit(checkout, { idempotencyKey: key })));
  const made = new Set(results.map(({ data }) => data.checkoutSubmit.order?.id));
  assert.equal(made.size, 1);
  assert.ok([...made][0]);
});

test('of many submissions of one checkout under different keys one is taken', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  const { checkout } = started.data.checkoutStart;
  const results = await Promise.all(Array.from({ length: 20 }, () => world.submit(checkout)));
  const orders = results.filter(({ data }) => data.checkoutSubmit.order !== null);
  const refused = results.flatMap(({ data }) => data.checkoutSubmit.userErrors);
  assert.equal(orders.length, 1);
  assert.deepEqual(new Set(refused.map(({ __typename }) => __typename)), new Set(['CheckoutClosed']));
});

test('a declined card charges nothing, and the checkout may be tried again', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  const { checkout } = started.data.checkoutStart;
  const declined = await world.submit(checkout, { payment: [{ kind: 'CARD', token: 'pm_declined' }] });
  assert.equal(declined.data.checkoutSubmit.userErrors[0].declineCode, 'card_declined');
  const { data } = await world.submit(checkout);
  assert.ok(data.checkoutSubmit.order);
});

test('a challenge suspends the order, and its answer resumes it', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  const { checkout } = started.data.checkoutStart;
  const ask = { idempotencyKey: randomUUID(), payment: [{ kind: 'CARD', token: 'pm_challenge' }] };
  const waiting = await world.submit(checkout, ask);
  const { url } = waiting.data.checkoutSubmit.actionRequired;
  world.town.approve(url.split('/').at(-1));
  const done = await world.submit(checkout, ask);
  assert.ok(done.data.checkoutSubmit.order);
});

test('a challenge that nobody answers is given up: nothing is charged and the stock comes back', async () => {
  const offer = await world.offer({ units: 1 });
  const started = await world.start(world.cart([offer]));
  const { checkout } = started.data.checkoutStart;
  const ask = { idempotencyKey: randomUUID(), payment: [{ kind: 'CARD', token: 'pm_challenge' }] };
  await world.submit(checkout, ask);
  world.clock.advance(1_000_000);
  const { data } = await world.submit(checkout, ask);
  assert.equal(data.checkoutSubmit.userErrors[0].__typename, 'PaymentNotCompleted');
  world.clock.advance(3_600_000);
  const next = await world.start(world.cart([offer], { userId: jonas.userId as string }), {}, jonas);
  assert.deepEqual(next.data.checkoutStart.userErrors, []);
});

test('the last unit goes to one of fifty, and the others are told so before they pay', async () => {
  const offer = await world.offer({ units: 1 });
  const results = await Promise.all(Array.from({ length: 50 }, () => world.start(world.cart([offer]))));
  const opened = results.filter(({ data }) => data.checkoutStart.checkout);
  assert.equal(opened.length, 1);
  const refused = results.flatMap(({ data }) => data.checkoutStart.userErrors);
  assert.deepEqual(new Set(refused.map(({ __typename }) => __typename)), new Set(['SoldOut']));
});

test('a price that changed since the quote is told, and nothing is charged', async () => {
  const offer = await world.offer({ minor: 10_00 });
  const started = await world.start(world.cart([offer]));
  const { checkout } = started.data.checkoutStart;
  await world.db.sql`update known_price set list_minor = 1200 where offer_id = ${offer.offerId}`;
  const before = world.town.payments.size;
  const { data } = await world.submit(checkout);
  assert.deepEqual(data.checkoutSubmit.userErrors[0].total, { amount: '16.95' });
  assert.equal(world.town.payments.size, before);
  const again = await world.run(update, { input: { checkoutId: checkout.id } }, clara);
  const bought = await world.submit(again.data.checkoutUpdate.checkout);
  assert.equal(bought.data.checkoutSubmit.order.total.amount, '16.95');
});

test('a quote that has run out is refused', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  world.clock.advance(901_000);
  const { data } = await world.submit(started.data.checkoutStart.checkout);
  assert.equal(data.checkoutSubmit.userErrors[0].__typename, 'QuoteExpired');
});

test('stock that runs out while the buyer proves who they are is not sold: the payment is let go', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  const { checkout } = started.data.checkoutStart;
  world.town.before((command) => {
    if (command === 'inventory.confirm-reservation') world.clock.advance(901_000);
  });
  const { data } = await world.submit(checkout);
  world.town.before(() => {});
  assert.equal(data.checkoutSubmit.userErrors[0].__typename, 'QuoteExpired');
  assert.equal([...world.town.payments.values()].at(-1)?.status, 'VOIDED');
});

test('a coupon with one use is used once by fifty buyers', async () => {
  await world.db.sql`insert into coupon (id, code, kind, ppm, starts_at, use_limit)
    values (${randomUUID()}, 'ONCE', 'PERCENT', 100000, '2026-01-01', 1)`;
  const checkouts = await Promise.all(
    Array.from({ length: 50 }, async () => {
      const cart = world.cart([await world.offer()]);
      cart.couponCodes = ['once'];
      const started = await world.start(cart);
      return started.data.checkoutStart.checkout;
    }),
  );
  const results = await Promise.all(checkouts.map((checkout) => world.submit(checkout)));
  assert.equal(results.filter(({ data }) => data.checkoutSubmit.order).length, 1);
  const refused = results.flatMap(({ data }) => data.checkoutSubmit.userErrors);
  assert.deepEqual(new Set(refused.map(({ __typename }) => __typename)), new Set(['CouponNotValid']));
  const [row] = await world.db.sql`select uses from coupon where code = 'ONCE'`;
  assert.equal(row?.['uses'], 1);
});

test('somebody else’s cart, checkout and order are not there', async () => {
  const cart = world.cart([await world.offer()]);
  const theirs = await world.start(cart, {}, jonas);
  assert.equal(theirs.data.checkoutStart.userErrors[0].__typename, 'UnknownCart');
  const mine = await world.start(cart);
  const { checkout } = mine.data.checkoutStart;
  const stolen = await world.submit(checkout, {}, jonas);
  assert.equal(stolen.data.checkoutSubmit.userErrors[0].__typename, 'UnknownCheckout');
  const bought = await world.submit(checkout);
  const { id } = bought.data.checkoutSubmit.order;
  const seen = await world.run('query ($id: ID!) { order(id: $id) { id } }', { id }, jonas);
  assert.deepEqual(seen, { data: { order: null } });
});

test('a guest sees the order by the secret of the cart, and by nothing else', async () => {
  const cart = world.cart([await world.offer()], { userId: null });
  const started = await world.start(cart);
  const { checkout } = started.data.checkoutStart;
  const { data } = await world.submit(checkout, { cartSecret: cart.secret }, {});
  const { id } = data.checkoutSubmit.order;
  const ask = 'query ($id: ID!, $secret: String) { order(id: $id, cartSecret: $secret) { id email } }';
  assert.deepEqual((await world.run(ask, { id, secret: cart.secret })).data.order, { id, email: 'guest@example.com' });
  assert.equal((await world.run(ask, { id, secret: 'guess' })).data.order, null);
  assert.equal((await world.run(ask, { id })).data.order, null);
});

test('an answer that was lost can be asked for by its key', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  const key = randomUUID();
  const { data } = await world.submit(started.data.checkoutStart.checkout, { idempotencyKey: key });
  const asked = await world.run(
    'query ($key: String!) { checkoutResult(idempotencyKey: $key) { order { id } userErrors { code } } }',
    { key },
    clara,
  );
  assert.equal(asked.data.checkoutResult.order.id, data.checkoutSubmit.order.id);
});

test('a card number is refused wherever it is written, and comes to no table', async () => {
  const started = await world.start(world.cart([await world.offer()]));
  const payment = [{ kind: 'CARD', token: '4242 4242 4242 4242' }];
  const { errors } = await world.submit(started.data.checkoutStart.checkout, { payment });
  assert.equal(errors?.[0]?.extensions?.['code'], 'CARD_NUMBER_REFUSED');
  const noted = await world.start(world.cart([await world.offer()]), {
    gift: { message: 'Pay with 4242-4242-4242-4242' },
  });
  assert.equal(noted.errors?.[0]?.extensions?.['code'], 'CARD_NUMBER_REFUSED');
});
