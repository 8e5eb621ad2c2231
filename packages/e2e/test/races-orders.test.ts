import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { problems } from '../src/buyers.ts';
import { kinds, openRaces, times } from '../src/races.ts';
import { until } from '../src/until.ts';

const races = await openRaces();
const { client, sql, offerWith, open, start, submit, buy } = races;

test('a coupon with one use: of fifty one has it', async () => {
  const admin = await client.signedInAs('ada@example.com');
  const code = `ONCE-${randomUUID().slice(0, 6)}`;
  const made = await admin.ask(
    `mutation ($code: String!) { couponCreate(input: { code: $code, kind: PERCENT, percent: "10", useLimit: 1 }) { coupon { id } ${problems} } }`,
    { code },
  );
  assert.ok(made.data.couponCreate.coupon, JSON.stringify(made));
  const { offerId } = await offerWith(60);
  const ready = await times(50, async () => {
    const cart = await open([{ offerId, quantity: 1 }]);
    await client.ask(`mutation ($input: CartCouponInput!) { cartCouponAdd(input: $input) { ${problems} } }`, {
      input: { cartId: cart.id, secret: cart.secret, code },
    });
    return { cart, ...(await start(cart)) };
  });
  const results = await Promise.all(ready.map(({ cart, checkout }) => submit(cart, checkout)));
  assert.equal(results.filter(({ order }) => order).length, 1);
  assert.deepEqual(kinds(results), new Set(['CouponNotValid']));
});

test('a submission, repeated a hundred times while its provider calls: one order, one payment', async () => {
  const { offerId } = await offerWith(3);
  const cart = await open([{ offerId, quantity: 1 }]);
  const { checkout } = await start(cart);
  const key = randomUUID();
  const results = await times(100, () => submit(cart, checkout, key));
  const orders = new Set(results.map(({ order }) => order?.id));
  orders.delete(undefined);
  assert.equal(orders.size, 1);
  const [count] =
    await sql`select count(*)::int as count from payments.payment where order_id = ${ids.order.decode([...orders][0] as string)}`;
  assert.equal(count?.['count'], 1);
});

test('fifty submissions of one checkout under keys of their own: one is taken', async () => {
  const { offerId } = await offerWith(3);
  const cart = await open([{ offerId, quantity: 1 }]);
  const { checkout } = await start(cart);
  const results = await times(50, () => submit(cart, checkout));
  assert.equal(results.filter(({ order }) => order).length, 1);
  assert.deepEqual(kinds(results), new Set(['CheckoutClosed']));
});

test('a line that is put in while the order is placed stays in the cart', async () => {
  const { offerId } = await offerWith(9);
  const { offerId: late } = await offerWith(9);
  const cart = await open([{ offerId, quantity: 1 }]);
  const { checkout } = await start(cart);
  const add = (id: string) =>
    client.ask(`mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { ${problems} } }`, {
      input: { cartId: cart.id, secret: cart.secret, lines: [{ offerId: id, quantity: 1 }] },
    });
  const [bought] = await Promise.all([submit(cart, checkout), add(late), add(offerId), add(late)]);
  assert.ok(bought.order);
  const left = async () => {
    const { data } = await client.ask(
      'query ($id: ID!, $secret: String) { cart(id: $id, secret: $secret) { lines { quantity offer { id } } } }',
      { id: cart.id, secret: cart.secret },
    );
    return Object.fromEntries(
      data.cart.lines.map((line: { offer: { id: string }; quantity: number }) => [line.offer.id, line.quantity]),
    );
  };
  await until(
    async () =>
      JSON.stringify(await left()) === JSON.stringify({ [offerId]: 1, [late]: 2 }) ||
      JSON.stringify(await left()) === JSON.stringify({ [late]: 2, [offerId]: 1 }),
    'what was ordered is out of the cart, the rest is in it',
  );
});

test('a refund asked for fifty times at once under keys of their own never exceeds what was paid', async () => {
  const { offerId } = await offerWith(3);
  const { order } = await buy(offerId);
  const support = await client.signedInAs('wale@example.com');
  const results = await times(50, async () => {
    const { data } = await support.ask(
      `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { ${problems} } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          orderId: order.id,
          unitId: order.units[0].id,
          amount: order.total.amount,
        },
      },
    );
    return data.orderRefund;
  });
  assert.equal(results.filter(({ userErrors }) => userErrors.length === 0).length, 1);
  assert.deepEqual(kinds(results), new Set(['RefundTooHigh']));
});

test('an order that is cancelled fifty times at once, under keys of their own, is cancelled once', async () => {
  const { offerId } = await offerWith(5);
  const { cart, order } = await buy(offerId, 2);
  const unit = ids.fulfillmentUnit.decode(order.units[0].id);
  await until(
    async () => (await sql`select from fulfillment.unit where id = ${unit}`).length === 1,
    'the warehouse knows',
  );
  const results = await times(50, async () => {
    const { data } = await client.ask(
      `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { ${problems} } }`,
      {
        input: { idempotencyKey: randomUUID(), orderId: order.id, cartSecret: cart.secret },
      },
    );
    return data.orderCancel;
  });
  assert.equal(results.filter(({ userErrors }) => userErrors.length === 0).length, 1);
  assert.deepEqual(kinds(results), new Set(['AlreadyPacked']));
  const [row] =
    await sql`select refund_minor = total_minor as whole from orders."order" where id = ${ids.order.decode(order.id)}`;
  assert.equal(row?.['whole'], true);
});

test('after all of that nothing is violated', () => races.nothingIsViolated());
