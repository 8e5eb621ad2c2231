import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userErased } from '@stoa/contracts/accounts.ts';
import { locationOpened } from '@stoa/contracts/inventory.ts';
import { storeOrderPlaced } from '@stoa/contracts/orders.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { fulfillmentWorld, returnInspect, returnReceive, returnRequest, stranger, support, worker } from './world.ts';

const world = await fulfillmentWorld();
const { environment } = world;
const make = (type: 'order' | 'fulfillmentUnit' | 'orderLine' | 'seller' | 'location' | 'user'): string =>
  ids[type].make(environment.clock, environment.random);
const utrecht = { latitude: 52.09, longitude: 5.12 };
let count = 0;

async function store(sellerId: string | null = null) {
  const locationId = make('location');
  const place = { locationId, code: `S${++count}`, name: 'Store', sellerId, countryCode: 'NL', city: 'Utrecht' };
  await world.hear(locationOpened, { ...place, ...utrecht, ships: false });
  return locationId;
}

/** Somebody took things in a store and paid at its till. */
async function bought({ quantity = 3, sellerId = null as string | null, userId = make('user') } = {}) {
  const [orderId, unitId, lineId] = [make('order'), make('fulfillmentUnit'), make('orderLine')];
  const locationId = await store(sellerId);
  const variantId = await world.variant(locationId);
  const placed = {
    orderId,
    number: `T${++count}`,
    userId,
    contact: { email: 'buyer@example.com', name: null, locale: 'en' },
    lines: [{ lineId, unitId, variantId, sku: 'SKU', title: 'Thing', quantity, weightGrams: 500 * quantity }],
    units: [{ unitId, sellerId: make('seller'), locationId }],
    store: { city: 'Utrecht', countryCode: 'NL', position: utrecht },
    placedAt: environment.clock.now().toISOString(),
  };
  for (let twice = 0; twice < 2; twice++) await world.hear(storeOrderPlaced, placed);
  const lines = (units: number) => [{ orderLineId: ids.orderLine.encode(lineId), quantity: units }];
  const asked = (units: number) => ({
    idempotencyKey: `store ${++count}`,
    orderId: ids.order.encode(orderId),
    lines: lines(units),
    reason: 'CHANGED_MIND',
  });
  return { ...placed, unitId, lineId, locationId, asked, buyer: { userId, roles: ['CUSTOMER' as const] } };
}

const returnTake = `mutation ($input: ReturnTakeInput!) { returnTake(input: $input) {
  return { id status atCounter refundWay parcels { id } moves { from to } lines { quantity } }
  userErrors { code ... on NotReturnable { returnableQuantity } } } }`;
const take = (asked: object, locationId: string, viewer: object = worker) =>
  world.run(returnTake, { input: { ...asked, locationId: ids.location.encode(locationId) } }, viewer);
const inspect = (returnId: string, lineId: string, refund: number, restock: number) => {
  const lines = [{ orderLineId: ids.orderLine.encode(lineId), refund, restock }];
  return world.run(returnInspect, { input: { returnId, lines } }, worker);
};
const shelves = async (orderId: string) => {
  const [last] = (await world.told('fulfillment.return-progressed.v1', orderId)).slice(-1);
  const lines = last?.['lines'] as { locationId: string; refund: number; restock: number }[];
  return { status: last?.['status'], lines: lines.map((line) => [line.locationId, line.refund, line.restock]) };
};

test('what was bought in a store is work for nobody', async () => {
  const { unitId, orderId } = await bought();
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  assert.deepEqual(await world.parcels(orderId), []);
  assert.deepEqual(await world.told('fulfillment.unit-progressed.v1', orderId), []);
});

test('it comes back by post to the nearest warehouse that takes parcels, and lies on the shelf there', async () => {
  const warehouse = await world.place({ latitude: 52.37, longitude: 4.9 });
  await world.place({ latitude: 48.14, longitude: 11.58 });
  await world.place({ latitude: 52.1, longitude: 5.1 }, make('seller'));
  const { orderId, lineId, asked, buyer } = await bought();
  const other = await world.run(returnRequest, { input: asked(2) }, stranger);
  assert.equal(other.data.returnRequest.userErrors[0].code, 'UNKNOWN_DELIVERY');
  const { data } = await world.run(returnRequest, { input: asked(2) }, buyer);
  const made = data.returnRequest.return;
  assert.deepEqual([made.status, made.parcels.length, made.parcels[0].status], ['APPROVED', 1, 'LABELLED']);
  await world.carrierSays(made.parcels[0].trackingCode, 'DELIVERED', 1);
  await world.run(returnReceive, { input: { returnId: made.id } }, worker);
  assert.deepEqual((await inspect(made.id, lineId, 2, 1)).data.returnInspect.userErrors, []);
  assert.deepEqual(await shelves(orderId), { status: 'INSPECTED', lines: [[warehouse, 2, 1]] });
  const seen = await world.run(`query ($id: ID!) { return(id: $id) { refundWay atCounter } }`, { id: made.id }, buyer);
  assert.deepEqual(seen.data.return, { refundWay: 'TILL', atCounter: false });
});

test('it is taken over the counter of any store of the house: received at once, and on the shelf there', async () => {
  const { orderId, lineId, asked } = await bought();
  const elsewhere = await store();
  for (const viewer of [stranger, support])
    assert.equal((await take(asked(1), elsewhere, viewer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  const wish = asked(2);
  const [first, second] = [await take(wish, elsewhere), await take(wish, elsewhere)];
  const { id, ...made } = first.data.returnTake.return;
  assert.deepEqual(made, {
    status: 'RECEIVED',
    atCounter: true,
    refundWay: 'TILL',
    parcels: [],
    moves: [
      { from: null, to: 'REQUESTED' },
      { from: 'REQUESTED', to: 'RECEIVED' },
    ],
    lines: [{ quantity: 2 }],
  });
  assert.equal(second.data.returnTake.return.id, id);
  assert.deepEqual((await inspect(id, lineId, 2, 2)).data.returnInspect.userErrors, []);
  assert.deepEqual(await shelves(orderId), { status: 'INSPECTED', lines: [[elsewhere, 2, 2]] });
  const more = (await take(asked(2), elsewhere)).data.returnTake.userErrors[0];
  assert.deepEqual([more.code, more.returnableQuantity], ['NOT_RETURNABLE', 1]);
  world.clock.advance(31 * 86_400_000);
  assert.equal((await take(asked(1), elsewhere)).data.returnTake.userErrors[0].code, 'RETURN_WINDOW_CLOSED');
});

test('what was sent may be brought to a counter too, and is paid for as it was paid', async () => {
  const { orderId, lines } = await world.delivered({ quantities: [1] });
  const back = [{ orderLineId: ids.orderLine.encode(lines[0]?.lineId ?? ''), quantity: 1 }];
  const asked = { idempotencyKey: 'counter', orderId: ids.order.encode(orderId), lines: back, reason: 'DAMAGED' };
  const taken = await take(asked, await store());
  assert.equal(taken.data.returnTake.return.refundWay, 'PAYMENT');
});

test('what a seller sent from a place of its own is taken back there alone; no such place, no such order', async () => {
  const sellerId = make('seller');
  const { asked, locationId } = await bought({ sellerId });
  const codeOf = async (answer: ReturnType<typeof take>) => (await answer).data.returnTake.userErrors[0]?.code;
  assert.equal(await codeOf(take(asked(1), await store())), 'NOT_TAKEN_HERE');
  assert.equal(await codeOf(take(asked(1), locationId)), undefined);
  assert.equal(await codeOf(take(asked(1), make('location'))), 'UNKNOWN_PLACE');
  const nobodys = { ...asked(1), orderId: ids.order.encode(make('order')) };
  assert.equal(await codeOf(take(nobodys, locationId)), 'UNKNOWN_DELIVERY');
});

test('ten counters and the post at once take one thing back once', async () => {
  const { unitId, asked, buyer, locationId } = await bought({ quantity: 1 });
  await world.place();
  const answers = await Promise.all([
    ...Array.from({ length: 9 }, async () => (await take(asked(1), locationId)).data.returnTake),
    world.run(returnRequest, { input: asked(1) }, buyer).then(({ data }) => data.returnRequest),
  ]);
  assert.equal(answers.filter(({ userErrors }) => userErrors.length === 0).length, 1);
  const [row] = await world.db.sql`select coming_back from unit_line where unit_id = ${unitId}`;
  assert.equal(row?.['coming_back'], 1);
});

test('a return that waits for a decision has no label, and is not received by itself', async () => {
  const { asked, buyer } = await bought();
  const { data } = await world.run(returnRequest, { input: { ...asked(1), reason: 'DAMAGED' } }, buyer);
  const { id, status } = data.returnRequest.return;
  const received = await world.run(returnReceive, { input: { returnId: id } }, worker);
  assert.deepEqual([status, received.data.returnReceive.userErrors[0].code], ['REQUESTED', 'ILLEGAL_MOVE']);
});

test('an order of somebody who is erased already says nothing of them', async () => {
  const userId = make('user');
  await world.hear(userErased, { userId });
  const { orderId } = await bought({ userId });
  const [row] = await world.db.sql`select forget, address->>'name' as name from known_order where id = ${orderId}`;
  assert.deepEqual({ ...row }, { forget: false, name: '' });
});
