import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { returnProgressed } from '@stoa/contracts/fulfillment.ts';
import { storeSessionSettled } from '@stoa/contracts/inventory.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
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
  assert.deepEqual([...told].map(({ type }) => type).toSorted(), [
    'orders.order-progressed.v1',
    'orders.store-order-placed.v1',
  ]);
  assert.deepEqual(await history(jonas), []);
});

test('told many times at once it is one order with one bill', async () => {
  const session = await sessionOf([1]);
  await Promise.all(Array.from({ length: 10 }, () => recordStoreOrder(world.living, session)));
  const [order, ...more] = await found(session.sessionId);
  assert.deepEqual([more, order.documents, order.timeline.nodes.length], [[], [{ kind: 'INVOICE' }], 3]);
  const told = await world.db.sql`select 1 from event_log where key = ${session.sessionId}`;
  assert.equal(told.length, 4);
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

test('what of a store order comes back is given back at the till, said once, and payments is not asked', async () => {
  const session = await sessionOf([2]);
  await world.hear(storeSessionSettled, session);
  await world.jobs();
  const orderId = session.sessionId;
  const [line] = await world.db.sql<{ id: string; unit: string; variant: string }[]>`
    select id, unit_id as unit, variant_id as variant from order_line where order_id = ${orderId}`;
  const { id: lineId = '', unit: unitId = '', variant: variantId = '' } = line ?? {};
  const lines = [{ lineId, unitId, variantId, locationId: store, quantity: 1, refund: 1, restock: 1 }];
  await world.hear(returnProgressed, { returnId: randomUUID(), orderId, status: 'INSPECTED', at, lines });
  const seen = async () => {
    const fields = 'refundTotal { amount } tillRefunds { id amount { amount } reason status } documents { kind }';
    const { data } = await world.run(
      `query ($id: ID!) { order(id: $id) { ${fields} timeline(first: 20) { nodes { kind note } } } }`,
      { id: ids.order.encode(orderId) },
      clara,
    );
    return data.order;
  };
  const due = await seen();
  const [{ id: refundId, ...refund }, ...more] = due.tillRefunds;
  assert.deepEqual([refund, more], [{ amount: { amount: '10.00' }, reason: 'RETURNED', status: 'DUE' }, []]);
  assert.deepEqual([due.refundTotal.amount, due.documents.length], ['10.00', 2]);
  assert.equal(due.timeline.nodes.at(-1).kind, 'REFUND_DUE_AT_TILL');
  const asked = await world.db.sql`
    select 1 from event_log where key = ${orderId} and type = 'orders.refund-requested.v1'`;
  assert.equal(asked.length, 0);
  const settle = `mutation ($input: OrderTillRefundSettleInput!) { orderTillRefundSettle(input: $input) {
    order { tillRefunds { status } } userErrors { __typename } } }`;
  const says = (viewer = support, id = refundId) =>
    world.run(settle, { input: { orderId: ids.order.encode(orderId), refundId: id } }, viewer);
  assert.equal((await says(clara)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  const other = ids.refund.encode(randomUUID());
  assert.equal((await says(support, other)).data.orderTillRefundSettle.userErrors[0].__typename, 'UnknownRefund');
  const answers = await Promise.all(Array.from({ length: 10 }, () => says()));
  for (const { data } of answers)
    assert.deepEqual(data.orderTillRefundSettle, { order: { tillRefunds: [{ status: 'PAID' }] }, userErrors: [] });
  const paid = (await seen()).timeline.nodes.filter(({ kind }: { kind: string }) => kind === 'REFUND_SUCCEEDED');
  assert.deepEqual(paid, [{ kind: 'REFUND_SUCCEEDED', note: 'at the till' }]);
});

test('refunds at the till are one statement, however many orders are looked at', async () => {
  for (let each = 0; each < 3; each++) {
    await world.hear(storeSessionSettled, await sessionOf([1]));
    await world.jobs();
  }
  const refunds = `query ($first: Int) { _entities(representations: [{ __typename: "Viewer", id: "x" }]) {
    ... on Viewer { orders(first: $first) { nodes { tillRefunds { id } } } } } }`;
  const cost = (first: number) => countQueries(world, () => world.run(refunds, { first }, clara));
  assert.equal(await cost(1), await cost(5));
});

test('what was paid online is not given back at a till', async () => {
  const { id: orderId, units } = await world.buy(1);
  const refund = `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { userErrors { __typename } } }`;
  const input = { idempotencyKey: randomUUID(), orderId, unitId: units[0]?.id, amount: '1.00' };
  await world.run(refund, { input }, support);
  const [row] = await world.db.sql<
    { id: string }[]
  >`select id from refund where order_id = ${ids.order.decode(orderId)}`;
  const settle = `mutation ($input: OrderTillRefundSettleInput!) { orderTillRefundSettle(input: $input) { userErrors { __typename } } }`;
  const asked = { input: { orderId, refundId: ids.refund.encode(row?.id ?? '') } };
  const { data } = await world.run(settle, asked, support);
  assert.equal(data.orderTillRefundSettle.userErrors[0].__typename, 'RefundNotAtTill');
});
