import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { storeSessionSettled } from '@stoa/contracts/inventory.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { recordStoreOrder } from '../src/sagas/record-store-order.ts';
import { clara, jonas, ordersWorld, support } from './world.ts';

const world = await ordersWorld();
const store = randomUUID();
await world.db.sql`insert into known_location (id, country_code, city, latitude, longitude)
  values (${store}, 'NL', 'Utrecht', 52.09, 5.12)`;
const at = '2026-11-02T08:59:00.000Z';

const sessionOf = async (quantities: readonly number[], locationId = store) => {
  const things = await Promise.all(quantities.map(() => world.offer()));
  const lines = things.map(({ variantId }, index) => ({ variantId, quantity: quantities[index] ?? 0 }));
  return { sessionId: randomUUID(), locationId, userId: clara.userId ?? '', at, lines };
};
const query = `query { _entities(representations: [{ __typename: "Viewer", id: "x" }]) { ... on Viewer { orders(first: 100) { nodes {
  id channel status email total { amount } quote { deliveryTotal { amount } taxTotal { amount } } shippingAddress { city countryCode }
  lines { quantity total { amount } } units { status } documents { kind } timeline(first: 10) { nodes { kind note amount { amount } } } } } } } }`;
const history = async (viewer = clara) => (await world.run(query, {}, viewer)).data._entities[0].orders.nodes;
const found = async (sessionId: string) =>
  (await history()).filter(({ id }: { id: string }) => id === ids.order.encode(sessionId));

test('what was taken in a store is an order in the history: paid, delivered, and told to no warehouse', async () => {
  const session = await sessionOf([2, 1]);
  world.town.sent.length = 0;
  const units = [...world.town.shelves.values()].map((shelf) => shelf.units);
  for (let twice = 0; twice < 2; twice++) {
    await world.hear(storeSessionSettled, session);
    await world.jobs();
  }
  const [order, ...more] = await found(session.sessionId);
  assert.deepEqual(more, []);
  assert.deepEqual(order, {
    id: ids.order.encode(session.sessionId),
    channel: 'STORE',
    status: 'DELIVERED',
    email: 'clara@example.com',
    total: { amount: '30.00' },
    quote: { deliveryTotal: { amount: '0.00' }, taxTotal: { amount: '5.21' } },
    shippingAddress: { city: 'Utrecht', countryCode: 'NL' },
    lines: [
      { quantity: 2, total: { amount: '20.00' } },
      { quantity: 1, total: { amount: '10.00' } },
    ],
    units: [{ status: 'DELIVERED' }],
    documents: [{ kind: 'INVOICE' }],
    timeline: {
      nodes: [
        { kind: 'PLACED', note: null, amount: { amount: '30.00' } },
        { kind: 'PAYMENT_CAPTURED', note: 'at the till', amount: { amount: '30.00' } },
        { kind: 'UNIT_DELIVERED', note: null, amount: null },
      ],
    },
  });
  // Inventory has sold it: nobody is asked to hold, take or send it.
  assert.deepEqual(
    [...world.town.shelves.values()].map((shelf) => shelf.units),
    units,
  );
  assert.deepEqual(new Set(world.town.sent), new Set(['accounts.read-buyer']));
  const told = await world.db.sql<{ type: string }[]>`
    select distinct type from event_log where key = ${session.sessionId}`;
  assert.deepEqual([...told], [{ type: 'orders.order-progressed.v1' }]);
  assert.deepEqual(await history(jonas), []);
});

test('told many times at once it is one order with one bill', async () => {
  const session = await sessionOf([1]);
  await Promise.all(Array.from({ length: 10 }, () => recordStoreOrder(world.living, session)));
  const [order, ...more] = await found(session.sessionId);
  assert.deepEqual([more, order.documents, order.timeline.nodes.length], [[], [{ kind: 'INVOICE' }], 3]);
  const told = await world.db.sql`select 1 from event_log where key = ${session.sessionId}`;
  assert.equal(told.length, 3);
});

test('what has no price yet is recorded when it has', async () => {
  const session = await sessionOf([1]);
  const variantId = session.lines[0]?.variantId ?? '';
  const prices = await world.db.sql`
    delete from known_price where offer_id in (select id from known_offer where variant_id = ${variantId}) returning *`;
  await world.hear(storeSessionSettled, session);
  await world.jobs();
  assert.deepEqual(await found(session.sessionId), []);
  for (const { offer_id, currency, list_minor } of prices)
    await world.db
      .sql`insert into known_price (offer_id, currency, list_minor) values (${offer_id}, ${currency}, ${list_minor})`;
  world.clock.advance(60_000);
  await world.jobs();
  assert.equal((await found(session.sessionId)).length, 1);
});

test('a store order cannot be cancelled, and what is given back for it is bounded as ever', async () => {
  const session = await sessionOf([1]);
  await world.hear(storeSessionSettled, session);
  await world.jobs();
  const orderId = ids.order.encode(session.sessionId);
  const cancel = `mutation ($input: OrderCancelInput!) { orderCancel(input: $input) { userErrors { __typename } } }`;
  const refused = await world.run(cancel, { input: { idempotencyKey: randomUUID(), orderId } }, clara);
  assert.equal(refused.data.orderCancel.userErrors[0].__typename, 'AlreadyPacked');
  const [unit] = await world.db.sql<
    { id: string }[]
  >`select id from fulfillment_unit where order_id = ${session.sessionId}`;
  const refund = `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { userErrors { __typename } } }`;
  const input = {
    idempotencyKey: randomUUID(),
    orderId,
    unitId: ids.fulfillmentUnit.encode(unit?.id ?? ''),
    amount: '10.01',
  };
  const tooHigh = await world.run(refund, { input }, support);
  assert.equal(tooHigh.data.orderRefund.userErrors[0].__typename, 'RefundTooHigh');
});
