import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import postgres from 'postgres';
import { amsterdam, offersWithStock } from '../src/buying.ts';
import { isQuiet, violated } from '../src/invariants.ts';
import { openShop } from '../src/open-shop.ts';
import { until } from '../src/until.ts';

const shop = await openShop({ more: { STOA_WAREHOUSE: 'manual' } });
const [client = assert.fail('no gateway')] = shop.clients;
const sql = postgres(shop.environment['DATABASE_URL'] ?? '', { max: 2, onnotice: () => {} });
after(async () => {
  await sql.end();
  await shop.stop();
});
const offers = await offersWithStock(client, 3);
let next = 0;

/** An offer of the house with exactly so many units, all on one shelf. */
async function offerWith(units: number) {
  const { offerId, variantId } = offers[next++] ?? assert.fail('no more offers');
  const id = ids.variant.decode(variantId);
  const shelves = await sql<{ location: string; units: number }[]>`
    select location_id as location, on_hand as units from inventory.stock s join inventory.location l on l.id = s.location_id
    where variant_id = ${id} order by l.seller_id nulls first, 1`;
  for (const [index, { location, units: have }] of shelves.entries()) {
    const want = index === 0 ? units : 0;
    if (want !== have)
      await sql`insert into inventory.stock_entry (variant_id, location_id, cause, on_hand_delta, reserved_delta, reference)
        values (${id}, ${location}, 'ADJUSTED', ${want - have}, 0, 'race')`;
    await sql`update inventory.stock set on_hand = ${want}, safety = 0 where variant_id = ${id} and location_id = ${location}`;
  }
  return { offerId, variantId };
}

const errors = 'userErrors { __typename message }';
const open = async (lines: readonly { offerId: string; quantity: number }[]) => {
  const { data } = await client.ask(
    `mutation ($lines: [CartLineInput!]) { cartCreate(input: { currency: "EUR", lines: $lines }) { secret cart { id } ${errors} } }`,
    { lines },
  );
  return { id: data.cartCreate.cart.id as string, secret: data.cartCreate.secret as string };
};
const start = async (cart: { id: string; secret: string }) => {
  const { data } = await client.ask(
    `mutation ($input: CheckoutStartInput!) { checkoutStart(input: $input) { checkout { id quoteVersion } ${errors} } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        cartId: cart.id,
        cartSecret: cart.secret,
        email: 'guest@example.com',
        shippingAddress: amsterdam,
      },
    },
  );
  return data.checkoutStart;
};
const submit = async (
  cart: { secret: string },
  checkout: { id: string; quoteVersion: number },
  key: string = randomUUID(),
  token = 'pm_card_visa',
) => {
  const { data } = await client.ask(
    `mutation ($input: CheckoutSubmitInput!) { checkoutSubmit(input: $input) { order { id total { amount } units { id } lines { id } } actionRequired { url } ${errors} } }`,
    {
      input: {
        idempotencyKey: key,
        checkoutId: checkout.id,
        cartSecret: cart.secret,
        quoteVersion: checkout.quoteVersion,
        payment: [{ kind: 'CARD', token }],
      },
    },
  );
  return data.checkoutSubmit;
};
const buy = async (offerId: string, quantity = 1) => {
  const cart = await open([{ offerId, quantity }]);
  const { checkout } = await start(cart);
  return { cart, order: (await submit(cart, checkout)).order };
};
const kinds = (results: readonly { userErrors: { __typename: string }[] }[]) =>
  new Set(results.flatMap(({ userErrors }) => userErrors.map(({ __typename }) => __typename)));
const times = <Result>(count: number, work: (index: number) => Promise<Result>): Promise<Result[]> =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)));

test('the last unit: of a hundred one has it, and the others are told before they pay', async () => {
  const { offerId } = await offerWith(1);
  const carts = await times(100, () => open([{ offerId, quantity: 1 }]));
  const started = await times(100, async (index) => ({
    cart: carts[index] as (typeof carts)[0],
    ...(await start(carts[index] as (typeof carts)[0])),
  }));
  const held = started.filter(({ checkout }) => checkout);
  assert.equal(held.length, 1);
  assert.deepEqual(kinds(started), new Set(['SoldOut']));
  const [winner] = held;
  assert.ok(winner && (await submit(winner.cart, winner.checkout)).order);
});

test('a coupon with one use: of fifty one has it', async () => {
  const admin = await client.signedInAs('ada@example.com');
  const code = `ONCE-${randomUUID().slice(0, 6)}`;
  const made = await admin.ask(
    `mutation ($code: String!) { couponCreate(input: { code: $code, kind: PERCENT, percent: "10", useLimit: 1 }) { coupon { id } ${errors} } }`,
    { code },
  );
  assert.ok(made.data.couponCreate.coupon, JSON.stringify(made));
  const { offerId } = await offerWith(60);
  const ready = await times(50, async () => {
    const cart = await open([{ offerId, quantity: 1 }]);
    await client.ask(`mutation ($input: CartCouponInput!) { cartCouponAdd(input: $input) { ${errors} } }`, {
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
    client.ask(`mutation ($input: CartLinesAddInput!) { cartLinesAdd(input: $input) { ${errors} } }`, {
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

test('stock that runs out at the moment of submitting goes to one of two, and the other is not charged', async () => {
  const { offerId } = await offerWith(5);
  const ready = await times(5, async () => {
    const cart = await open([{ offerId, quantity: 1 }]);
    return { cart, ...(await start(cart)) };
  });
  const rivals = await times(5, () => open([{ offerId, quantity: 1 }]));
  await sql`update inventory.reservation set expires_at = now() - interval '1 second' where status = 'HELD'`;
  const [held, results] = await Promise.all([
    Promise.all(rivals.map((cart) => start(cart))),
    Promise.all(ready.flatMap(({ cart, checkout }) => Array.from({ length: 10 }, () => submit(cart, checkout)))),
  ]);
  const taken = held.filter(({ checkout }) => checkout).length;
  const orders = results.filter(({ order }) => order).length;
  assert.equal(taken + orders, 5);
  assert.ok(
    [...kinds(results)].every((kind) => ['QuoteExpired', 'CheckoutClosed'].includes(kind)),
    [...kinds(results)].join(),
  );
  await until(async () => {
    const [paid] = await sql`select count(*)::int as count from payments.payment p
      left join orders."order" o on o.id = p.order_id where o.id is null and p.status in ('AUTHORIZED', 'PENDING')`;
    return paid?.['count'] === 0;
  }, 'no payment without an order is held');
});

test('two lines that share one stock item never sell it twice', async () => {
  const { offerId, variantId } = await offerWith(2);
  const admin = await client.signedInAs('ada@example.com');
  const of = await client.ask('query ($id: ID!) { variant(id: $id) { offers { seller { id } } } }', { id: variantId });
  const made = await admin.ask(
    `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer { id } ${errors} } }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        variantId,
        sellerId: of.data.variant.offers[0].seller.id,
        condition: 'USED',
        deliveryDays: 2,
        prices: [{ amount: '9.95', currencyCode: 'EUR' }],
      },
    },
  );
  const second = made.data?.offerCreate.offer?.id as string;
  assert.ok(second, JSON.stringify(made));
  await until(async () => {
    const known = await sql`select from orders.known_offer o join orders.known_price p on p.offer_id = o.id
      join cart.known_offer c on c.offer_id = o.id where o.id = ${ids.offer.decode(second)} and c.open`;
    return known.length > 0;
  }, 'the second offer is known');
  const results = await times(50, async () => {
    const cart = await open([
      { offerId, quantity: 1 },
      { offerId: second, quantity: 1 },
    ]);
    const { checkout, userErrors } = await start(cart);
    return checkout ? await submit(cart, checkout) : { order: null, userErrors };
  });
  assert.equal(results.filter(({ order }) => order).length, 1, JSON.stringify([...kinds(results)]));
  assert.deepEqual(kinds(results), new Set(['SoldOut']));
  const { data } = await client.ask('query ($id: ID!) { variant(id: $id) { stock { available } } }', { id: variantId });
  assert.equal(data.variant.stock.available, 0);
});

test('a refund asked for fifty times at once under keys of their own never exceeds what was paid', async () => {
  const { offerId } = await offerWith(3);
  const { order } = await buy(offerId);
  const support = await client.signedInAs('wale@example.com');
  const results = await times(50, async () => {
    const { data } = await support.ask(
      `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { ${errors} } }`,
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
      `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { ${errors} } }`,
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

test('after all of that nothing is violated', async () => {
  await until(() => isQuiet(sql, domainNames()), 'all is quiet');
  assert.deepEqual(await violated(sql, domainNames()), []);
});
