import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { problems } from '../src/buyers.ts';
import { type GuestCart, kinds, openRaces, times } from '../src/races.ts';
import { until } from '../src/until.ts';

const races = await openRaces();
const { client, sql, offerWith, open, start, submit } = races;

test('the last unit: of a hundred one has it, and the others are told before they pay', async () => {
  const { offerId } = await offerWith(1);
  const carts = await times(100, () => open([{ offerId, quantity: 1 }]));
  const started = await times(100, async (index) => ({
    cart: carts[index] as GuestCart,
    ...(await start(carts[index] as GuestCart)),
  }));
  const held = started.filter(({ checkout }) => checkout);
  assert.equal(held.length, 1);
  assert.deepEqual(kinds(started), new Set(['SoldOut']));
  const [winner] = held;
  assert.ok(winner && (await submit(winner.cart, winner.checkout)).order);
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
    `mutation ($input: OfferCreateInput!) { offerCreate(input: $input) { offer { id } ${problems} } }`,
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

test('after all of that nothing is violated', () => races.nothingIsViolated());
