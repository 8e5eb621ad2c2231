import assert from 'node:assert/strict';
import { test } from 'node:test';
import { randomUUID } from 'node:crypto';
import { parcelProgressed, returnProgressed, unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { paymentChanged, refundSettled, reviewDecided } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { cancel, clara, jonas, ordersWorld, support } from './world.ts';

const world = await ordersWorld();
const at = '2026-11-03T10:00:00.000Z';
const orderId = (order: { id: string }): string => ids.order.decode(order.id);
const unitId = (order: { units: { id: string }[] }): string => ids.fulfillmentUnit.decode(order.units[0]?.id ?? '');
const lineId = (order: { lines: { id: string }[] }): string => ids.orderLine.decode(order.lines[0]?.id ?? '');

const look = async (id: string) => {
  const { data } = await world.run(
    `query ($id: ID!) { order(id: $id) { status refundTotal { amount } units { status }
      lines { quantity cancelledQuantity returnedQuantity } timeline(first: 100) { nodes { entry kind amount { amount } } }
      documents { kind number total { amount } url } } }`,
    { id },
    clara,
  );
  return data.order;
};
const advance = (
  order: Parameters<typeof unitId>[0] & { id: string },
  status: 'PICKING' | 'PACKED' | 'SHIPPED' | 'DELIVERED',
) => world.hear(unitProgressed, { orderId: orderId(order), unitId: unitId(order), status, at });

test('an order goes from the shelf to the door, and its timeline says each step once', async () => {
  const order = await world.buy();
  for (const status of ['PICKING', 'PACKED', 'SHIPPED', 'DELIVERED'] as const) await advance(order, status);
  const seen = await look(order.id);
  assert.equal(seen.status, 'DELIVERED');
  assert.deepEqual(
    seen.timeline.nodes.map(({ kind }: { kind: string }) => kind),
    ['PLACED', 'UNIT_PICKING', 'UNIT_PACKED', 'UNIT_SHIPPED', 'UNIT_DELIVERED'],
  );
  assert.deepEqual(
    seen.documents.map(({ kind }: { kind: string }) => kind),
    ['INVOICE'],
  );
});

test('news that comes late moves nothing back', async () => {
  const order = await world.buy();
  await advance(order, 'SHIPPED');
  await advance(order, 'PICKING');
  assert.equal((await look(order.id)).status, 'SHIPPED');
});

test('the database refuses an illegal move, whoever asks', async () => {
  const order = await world.buy();
  await advance(order, 'SHIPPED');
  await advance(order, 'DELIVERED');
  const move = world.db.sql`update fulfillment_unit set status = 'PENDING' where id = ${unitId(order)}`;
  await assert.rejects(async () => await move, /cannot go from DELIVERED to PENDING/);
  const rewrite = world.db.sql`update order_entry set kind = 'NOTHING' where order_id = ${orderId(order)}`;
  await assert.rejects(async () => await rewrite, /never edited/);
});

test('cancelling gives back lines, delivery and money, and tells the shelves once', async () => {
  const order = await world.buy(2);
  const key = randomUUID();
  const ask = () => world.run(cancel, { input: { idempotencyKey: key, orderId: order.id } }, clara);
  const results = await Promise.all(Array.from({ length: 10 }, ask));
  for (const { data } of results) assert.deepEqual(data.orderCancel.userErrors, []);
  const seen = await look(order.id);
  assert.equal(seen.status, 'CANCELLED');
  assert.equal(seen.refundTotal.amount, '24.95');
  const [told] = await world.db.sql`select count(*)::int as count from event_log
    where type = 'orders.lines-cancelled.v1' and key = ${orderId(order)}`;
  assert.equal(told?.['count'], 1);
});

test('cancelling unit by unit gives back exactly what the line cost', async () => {
  const order = await world.buy(3, { minor: 3_33 });
  for (let each = 0; each < 3; each++) {
    const input = {
      idempotencyKey: randomUUID(),
      orderId: order.id,
      lines: [{ lineId: order.lines[0]?.id, quantity: 1 }],
    };
    assert.deepEqual((await world.run(cancel, { input }, clara)).data.orderCancel.userErrors, []);
  }
  assert.equal((await look(order.id)).refundTotal.amount, order.total.amount);
});

test('what is packed cannot be cancelled, and more than there is neither', async () => {
  const order = await world.buy(2);
  const ask = (quantity: number) =>
    world.run(
      cancel,
      {
        input: { idempotencyKey: randomUUID(), orderId: order.id, lines: [{ lineId: order.lines[0]?.id, quantity }] },
      },
      clara,
    );
  assert.equal((await ask(3)).data.orderCancel.userErrors[0].__typename, 'QuantityTooHigh');
  world.town.packed.add(lineId(order));
  assert.equal((await ask(1)).data.orderCancel.userErrors[0].__typename, 'AlreadyPacked');
  assert.equal((await look(order.id)).refundTotal.amount, '0.00');
});

test('two cancellations of the last unit at once: one is done', async () => {
  const order = await world.buy(1);
  const input = () => ({
    idempotencyKey: randomUUID(),
    orderId: order.id,
    lines: [{ lineId: order.lines[0]?.id, quantity: 1 }],
  });
  const stopped = new Set<string>();
  world.town.before(async (command: string, { lines }: { lines: { lineId: string }[] }) => {
    if (command !== 'fulfillment.stop-lines') return;
    // As fulfillment does: what is stopped cannot be stopped again.
    if (stopped.has(lineId(order))) {
      // The first has its answer before the second is looked at.
      await new Promise(setImmediate);
      world.town.packed.add(lineId(order));
    }
    for (const line of lines) stopped.add(line.lineId);
  });
  const results = await Promise.all([input(), input()].map((each) => world.run(cancel, { input: each }, clara)));
  world.town.before(() => {});
  assert.equal(results.filter(({ data }) => data.orderCancel.userErrors.length === 0).length, 1);
  assert.equal((await look(order.id)).refundTotal.amount, order.total.amount);
});

test('what came back and was looked at is paid for once', async () => {
  const order = await world.buy(2);
  await advance(order, 'SHIPPED');
  await advance(order, 'DELIVERED');
  const line = { lineId: lineId(order), unitId: unitId(order), variantId: randomUUID(), locationId: randomUUID() };
  const returned = {
    returnId: randomUUID(),
    orderId: orderId(order),
    at,
    lines: [{ ...line, quantity: 2, refund: 2, restock: 1 }],
  };
  await world.hear(returnProgressed, { ...returned, status: 'REQUESTED' });
  await world.hear(returnProgressed, { ...returned, status: 'INSPECTED' });
  const seen = await look(order.id);
  assert.equal(seen.status, 'RETURNED');
  // The goods; delivery was rendered.
  assert.equal(seen.refundTotal.amount, '20.00');
  await assert.rejects(world.hear(returnProgressed, { ...returned, status: 'INSPECTED' }), /not_more_than_ordered/);
  assert.equal((await look(order.id)).refundTotal.amount, '20.00');
});

test('a refund for goodwill stays within what was paid, however many ask at once', async () => {
  const order = await world.buy(1);
  const refund = `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { userErrors { __typename } } }`;
  const input = () => ({
    idempotencyKey: randomUUID(),
    orderId: order.id,
    unitId: order.units[0]?.id,
    amount: '10.00',
  });
  const results = await Promise.all(Array.from({ length: 10 }, () => world.run(refund, { input: input() }, support)));
  assert.equal(results.filter(({ data }) => data.orderRefund.userErrors.length === 0).length, 1);
  assert.equal((await look(order.id)).refundTotal.amount, '10.00');
  const customer = await world.run(refund, { input: input() }, clara);
  assert.equal(customer.errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
});

test('payments, refunds and parcels are told in the timeline', async () => {
  const order = await world.buy();
  const amounts = { currency: 'EUR', amountMinor: '1495', refundedMinor: '0' };
  await world.hear(paymentChanged, {
    paymentId: randomUUID(),
    orderId: orderId(order),
    status: 'CAPTURED',
    capturedMinor: '1495',
    ...amounts,
  });
  // The same again, as after a refund: nothing more was taken.
  await world.hear(paymentChanged, {
    paymentId: randomUUID(),
    orderId: orderId(order),
    status: 'CAPTURED',
    capturedMinor: '1495',
    ...amounts,
  });
  const parcelId = randomUUID();
  const parcel = {
    parcelId,
    orderId: orderId(order),
    unitId: unitId(order),
    carrier: 'sandbox',
    trackingCode: 'X1',
    at,
    position: null,
  };
  await world.hear(parcelProgressed, { ...parcel, status: 'IN_TRANSIT' });
  await world.run(cancel, { input: { idempotencyKey: randomUUID(), orderId: order.id } }, clara);
  const [due] = await world.db.sql`select id from refund where order_id = ${orderId(order)}`;
  await world.hear(refundSettled, {
    refundId: due?.['id'] as string,
    orderId: orderId(order),
    status: 'SUCCEEDED',
    currency: 'EUR',
    amountMinor: '1495',
  });
  const { timeline } = await look(order.id);
  assert.deepEqual(
    timeline.nodes.map(({ kind }: { kind: string }) => kind),
    ['PLACED', 'PAYMENT_CAPTURED', 'PARCEL_IN_TRANSIT', 'LINES_CANCELLED', 'REFUND_REQUESTED', 'REFUND_SUCCEEDED'],
  );
});

test('a payment that a person took for fraud is told, and its order is to be cancelled', async () => {
  const order = await world.buy();
  await world.hear(reviewDecided, { orderId: orderId(order), decision: 'REJECTED' });
  assert.equal((await look(order.id)).timeline.nodes.at(-1).kind, 'REVIEW_REJECTED');
});

test('history is a page of the viewer’s own, found by words, with as many statements for two as for twenty', async () => {
  for (let each = 0; each < 4; each++) await world.buy();
  const page = (first: number, search: string | null = null, viewer = clara) =>
    world.run(
      `query ($first: Int, $search: String) { _entities(representations: [{ __typename: "Viewer", id: "x" }]) { ... on Viewer {
        orders(first: $first, filter: { search: $search }) { nodes { id number lines { title total { amount } unit { status } } units { lines { sku } delivery { amount } } documents { number } }
          pageInfo { hasNextPage endCursor } } } } }`,
      { first, search },
      viewer,
    );
  const few = await countQueries(world, () => page(2));
  const many = await countQueries(world, () => page(20));
  assert.equal(few, many);
  const { data } = await page(20);
  const [newest] = data._entities[0].orders.nodes;
  const found = await page(20, newest.number.slice(0, 3).toLowerCase());
  assert.equal(found.data._entities[0].orders.nodes[0].number, newest.number);
  assert.deepEqual((await page(20, null, jonas)).data._entities[0].orders.nodes, []);
  assert.deepEqual((await page(20, '///')).data._entities[0].orders.nodes, []);
});

test('an order is put into the cart again, but for what is not sold any more', async () => {
  const [there, gone] = [await world.offer(), await world.offer()];
  const started = await world.start(world.cart([there, gone]));
  const { data } = await world.submit(started.data.checkoutStart.checkout);
  await world.db.sql`update known_offer set open = false where id = ${gone.offerId}`;
  const ask = () =>
    world.run(
      `mutation ($input: OrderReorderInput!) { orderReorder(input: $input) { cart { id } skipped { title } userErrors { __typename } } }`,
      { input: { idempotencyKey: 'again', orderId: data.checkoutSubmit.order.id } },
      clara,
    );
  const first = await ask();
  assert.deepEqual(first.data.orderReorder.userErrors, []);
  assert.equal(first.data.orderReorder.skipped.length, 1);
  assert.ok(first.data.orderReorder.cart);
});
