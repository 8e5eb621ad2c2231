import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { parcelProgressed, returnLost, returnProgressed, unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { anonymous } from '@stoa/kernel/viewer.ts';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { type BoughtOrder, clara, ordersWorld, support } from './world.ts';

const world = await ordersWorld();
const at = '2026-11-03T10:00:00.000Z';

const look = async (id: string) => {
  const { data } = await world.run(
    `query ($id: ID!) { order(id: $id) { status refundTotal { amount } units { status }
      lines { undeliveredQuantity cancelledQuantity } timeline(first: 100) { nodes { kind } } documents { kind } } }`,
    { id },
    clara,
  );
  const { timeline, ...order } = data.order;
  return { ...order, kinds: timeline.nodes.map(({ kind }: { kind: string }) => kind) as string[] };
};

/** An order on its way, and what its carrier may tell. */
async function shipped(quantity = 1) {
  const order: BoughtOrder = await world.buy(quantity);
  const orderId = ids.order.decode(order.id);
  const unitId = ids.fulfillmentUnit.decode(order.units[0]?.id ?? '');
  const lineId = ids.orderLine.decode(order.lines[0]?.id ?? '');
  const advance = (status: 'SHIPPED' | 'DELIVERED' | 'UNDELIVERED') =>
    world.hear(unitProgressed, { orderId, unitId, status, at });
  await advance('SHIPPED');
  const end = (status: 'LOST' | 'RETURNED_TO_SENDER', units = quantity, parcelId = randomUUID() as string) => {
    const line = { lineId, variantId: randomUUID(), locationId: randomUUID(), quantity: units };
    const parcel = { parcelId, orderId, unitId, carrier: 'sandbox', trackingCode: 'X1', at, position: null };
    return world.hear(parcelProgressed, { ...parcel, status, lines: [line] });
  };
  return { ...order, orderId, unitId, lineId, advance, end };
}

const refundsTold = async (orderId: string) =>
  (
    await world.db.sql<{ payload: { reason: string; parts: { amountMinor: string }[] } }[]>`
      select payload from event_log where type = 'orders.refund-requested.v1' and key = ${orderId} order by position`
  ).map(({ payload: { reason, parts } }) => [reason, ...parts.map(({ amountMinor }) => amountMinor)]);

test('an order whose one parcel is lost ends, all of its money goes back, and the timeline says so', async () => {
  const order = await shipped(2);
  await order.end('LOST');
  await order.advance('UNDELIVERED');
  const seen = await look(order.id);
  assert.deepEqual([seen.status, seen.units[0].status, seen.refundTotal], ['UNDELIVERED', 'UNDELIVERED', order.total]);
  assert.deepEqual(seen.lines, [{ undeliveredQuantity: 2, cancelledQuantity: 0 }]);
  assert.deepEqual(seen.kinds, ['PLACED', 'UNIT_SHIPPED', 'PARCEL_LOST', 'REFUND_REQUESTED', 'UNIT_UNDELIVERED']);
  assert.deepEqual(
    seen.documents.map(({ kind }: { kind: string }) => kind),
    ['INVOICE', 'CREDIT_NOTE'],
  );
  assert.deepEqual(await refundsTold(order.orderId), [['UNDELIVERED', '2495']]);
});

test('the same comes of it when the unit ends before its parcel is heard of', async () => {
  const order = await shipped();
  await order.advance('UNDELIVERED');
  await order.end('RETURNED_TO_SENDER');
  const seen = await look(order.id);
  assert.deepEqual([seen.status, seen.refundTotal], ['UNDELIVERED', order.total]);
});

test('of several parcels one is lost: its goods are paid back, delivery is not, and what came may be returned', async () => {
  const order = await shipped(3);
  await order.end('LOST', 1);
  await order.advance('DELIVERED');
  assert.deepEqual(await refundsTold(order.orderId), [['UNDELIVERED', '1000']]);
  const line = { lineId: order.lineId, unitId: order.unitId, variantId: randomUUID(), locationId: randomUUID() };
  const lines = [{ ...line, quantity: 2, refund: 2, restock: 2 }];
  assert.equal((await look(order.id)).status, 'DELIVERED');
  await world.hear(returnProgressed, {
    returnId: randomUUID(),
    orderId: order.orderId,
    status: 'INSPECTED',
    at,
    lines,
  });
  const seen = await look(order.id);
  assert.deepEqual([seen.status, seen.refundTotal.amount], ['RETURNED', '30.00']);
});

test('a return that the carrier loses is paid for at once; looked at after all it brings nothing more', async () => {
  const order = await shipped(2);
  const { orderId, unitId, lineId } = order;
  await order.advance('DELIVERED');
  const returnId = randomUUID();
  await world.hear(returnLost, {
    returnId,
    orderId,
    parcelId: randomUUID(),
    at,
    lines: [{ lineId, unitId, quantity: 2 }],
  });
  const line = {
    lineId,
    unitId,
    variantId: randomUUID(),
    locationId: randomUUID(),
    quantity: 2,
    refund: 0,
    restock: 2,
  };
  for (const status of ['LOST', 'RECEIVED', 'INSPECTED'] as const)
    await world.hear(returnProgressed, { returnId, orderId, status, at, lines: [{ ...line, lost: 2 }] });
  assert.deepEqual(await refundsTold(orderId), [['RETURNED', '2000']]);
  const seen = await look(order.id);
  assert.deepEqual([seen.status, seen.refundTotal.amount], ['RETURNED', '20.00']);
  assert.deepEqual(seen.kinds.slice(-5), [
    'UNIT_DELIVERED',
    'REFUND_REQUESTED',
    'RETURN_LOST',
    'RETURN_RECEIVED',
    'RETURN_INSPECTED',
  ]);
});

test('parcel after parcel is lost: with the last one goes what is left, and never more than was paid', async () => {
  const order = await shipped(3);
  const input = { idempotencyKey: randomUUID(), orderId: order.id, unitId: order.units[0]?.id, amount: '20.00' };
  const refund = `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { userErrors { __typename } } }`;
  assert.deepEqual((await world.run(refund, { input }, support)).data.orderRefund.userErrors, []);
  for (let each = 0; each < 3; each++) await order.end('LOST', 1);
  await order.advance('UNDELIVERED');
  assert.deepEqual(await refundsTold(order.orderId), [
    ['GOODWILL', '2000'],
    ['UNDELIVERED', '1000'],
    ['UNDELIVERED', '575'],
  ]);
  assert.deepEqual((await look(order.id)).refundTotal, order.total);
});

test('a parcel that is told lost ten times at once, and turns up later, is paid back once', async () => {
  const order = await shipped(2);
  const parcelId = randomUUID();
  await Promise.all(Array.from({ length: 10 }, () => order.end('LOST', 1, parcelId)));
  await order.end('RETURNED_TO_SENDER', 1, parcelId);
  assert.deepEqual(await refundsTold(order.orderId), [['UNDELIVERED', '1000']]);
  assert.equal((await look(order.id)).lines[0].undeliveredQuantity, 1);
});

test('news of delivery after the end changes nothing, and the database refuses it, whoever asks', async () => {
  const order = await shipped();
  await order.end('LOST');
  await Promise.all([order.advance('UNDELIVERED'), order.advance('UNDELIVERED')]);
  await order.advance('DELIVERED');
  const seen = await look(order.id);
  assert.equal(seen.status, 'UNDELIVERED');
  assert.ok(!seen.kinds.includes('UNIT_DELIVERED'));
  const move = world.db.sql`update fulfillment_unit set status = 'DELIVERED' where id = ${order.unitId}`;
  await assert.rejects(async () => await move, /cannot go from UNDELIVERED to DELIVERED/);
});

test('lost and delivered at once: the order ends by one of them', async () => {
  for (let round = 0; round < 6; round++) {
    const order = await shipped();
    const ends = ['DELIVERED', 'UNDELIVERED'] as const;
    await Promise.all((round % 2 ? ends : ends.toReversed()).map(order.advance));
    const { status, kinds } = await look(order.id);
    assert.deepEqual(
      kinds.filter((kind: string) => kind.endsWith('DELIVERED')),
      [`UNIT_${status}`],
    );
  }
});

test('whoever watches the order sees that it ends', async () => {
  const order = await shipped();
  const stream = (await world.subgraph.subscribe({
    query: 'subscription ($id: ID!) { orderEvents(orderId: $id) { order { id } entry { kind } } }',
    variables: { id: order.id },
    caller: { ...anonymousCaller('test'), viewer: { ...anonymous, ...clara } },
  })) as unknown as AsyncIterableIterator<{ data: { orderEvents: { entry: { kind: string } | null } } }>;
  await stream.next();
  await order.end('RETURNED_TO_SENDER');
  await order.advance('UNDELIVERED');
  const kinds: (string | undefined)[] = [];
  while (kinds.length < 3) kinds.push((await stream.next()).value.data.orderEvents.entry?.kind);
  await stream.return?.();
  assert.deepEqual(kinds, ['PARCEL_RETURNED_TO_SENDER', 'REFUND_REQUESTED', 'UNIT_UNDELIVERED']);
});
