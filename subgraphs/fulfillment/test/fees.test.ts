import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stockChanged } from '@stoa/contracts/inventory.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { chargeFees, chargeReturn, chargeShipping } from '../src/commands/charge-fees.ts';
import { chargeStorage } from '../src/commands/charge-storage.ts';
import { inspectReturn, receiveReturn } from '../src/commands/inspect-return.ts';
import { buyer, fulfillmentWorld, returnRequest, stranger, support, worker } from './world.ts';

const world = await fulfillmentWorld();
const { environment, db } = world;
const here = { latitude: 52.37, longitude: 4.9 };
const dayMs = 86_400_000;

/** A guest of the house, with a place of its own in it. */
async function guest() {
  const sellerId: string = ids.seller.make(environment.clock, environment.random);
  return { sellerId, locationId: await world.place(here, sellerId) };
}

const charged = async (sellerId: string) =>
  (
    await db.sql`
      select kind, amount_minor::int as amount, pieces, milliliters::int as milliliters, day::text as day
      from fee where seller_id = ${sellerId} order by at, kind`
  ).map((row) => ({ ...row }));
const told = async (sellerId: string) =>
  (
    await db.sql<{ payload: { kind: string; amountMinor: string } }[]>`
      select payload from event_log where type = 'fulfillment.fee-charged.v1' and key = ${sellerId} order by position`
  ).map(({ payload: { kind, amountMinor } }) => [kind, amountMinor]);

interface Place {
  readonly locationId: string;
  readonly sellerId: string | null;
}
const stocked = (variantId: string, place: Place, onHand: number) => {
  const levels = [{ ...place, onHand, reserved: 0, available: onHand }];
  return world.hear(stockChanged, { variantId, available: onHand, levels });
};

test('what leaves for a guest is charged once, piece by piece; the house does not charge itself', async () => {
  const { sellerId, locationId } = await guest();
  const light = await world.variant(locationId, { weightGrams: 200 });
  const heavy = await world.variant(locationId, { weightGrams: 4_000 });
  const { unitId } = await world.order({ locationId, sellerId, variantIds: [light, heavy], quantities: [3, 1] });
  await world.pickAll(locationId);
  await world.pack(unitId);
  assert.deepEqual(await charged(sellerId), []);
  await Promise.all(Array.from({ length: 5 }, () => world.ship(unitId)));
  const entry = { kind: 'PICK_AND_PACK', amount: 3 * 210 + 420, pieces: 4, milliliters: null, day: null };
  assert.deepEqual(await charged(sellerId), [entry]);
  await world.drive('advance', { hours: 500 });
  const again = () => db.transaction((tx) => chargeShipping(tx, unitId, environment.clock.now()));
  await Promise.all(Array.from({ length: 10 }, again));
  assert.deepEqual(await charged(sellerId), [entry]);
  assert.deepEqual(await told(sellerId), [['PICK_AND_PACK', '1050']]);
  const house = ids.seller.make(environment.clock, environment.random);
  await world.delivered({ sellerId: house });
  assert.deepEqual(await charged(house), []);
});

test('a return that was looked at is charged once, for what came back', async () => {
  const { sellerId, locationId } = await guest();
  const variantId = await world.variant(locationId, { weightGrams: 2_000 });
  const wish = { locationId, sellerId, variantIds: [variantId], quantities: [3] };
  const { orderId, lines } = await world.delivered(wish);
  const lineId = lines[0]?.lineId ?? '';
  const back = [{ orderLineId: ids.orderLine.encode(lineId), quantity: 2 }];
  const asked = { idempotencyKey: 'fee', orderId: ids.order.encode(orderId), lines: back, reason: 'CHANGED_MIND' };
  const { data } = await world.run(returnRequest, { input: asked }, buyer);
  const returnId = ids.return.decode(data.returnRequest.return.id);
  await receiveReturn(environment, returnId, 'somebody');
  const inspected = { returnId, by: 'somebody', note: null, lines: [{ lineId, refund: 2, restock: 0 }] };
  await Promise.all(Array.from({ length: 5 }, () => inspectReturn(environment, inspected)));
  await db.transaction((tx) => chargeReturn(tx, returnId, environment.clock.now()));
  assert.deepEqual(
    (await charged(sellerId)).map(({ kind, amount, pieces }) => [kind, amount, pieces]),
    [
      ['PICK_AND_PACK', 3 * 420, 3],
      ['RETURN_HANDLING', 2 * 250, 2],
    ],
  );
  assert.equal((await told(sellerId)).length, 2);
});

test('a day of storage is charged once, however often the job runs, and the next day again', async () => {
  const { sellerId, locationId } = await guest();
  const variantId = await world.variant(locationId, { millimeters: [500, 400, 300] });
  await stocked(variantId, { locationId, sellerId }, 100);
  const yesterday = () => new Date(environment.clock.now().getTime() - dayMs).toISOString().slice(0, 10);
  const first = yesterday();
  await Promise.all(Array.from({ length: 6 }, () => chargeStorage(environment)));
  await chargeStorage(environment);
  // 60 liters each, at 0.0658 cents a liter.
  const entry = { kind: 'STORAGE', amount: 395, pieces: null, milliliters: 6_000_000, day: first };
  assert.deepEqual(await charged(sellerId), [entry]);
  world.clock.advance(dayMs);
  await stocked(variantId, { locationId, sellerId }, 10);
  const second = yesterday();
  await chargeStorage(environment);
  await stocked(variantId, { locationId, sellerId }, 0);
  world.clock.advance(dayMs);
  await chargeStorage(environment);
  assert.deepEqual(await charged(sellerId), [entry, { ...entry, amount: 39, milliliters: 600_000, day: second }]);
  assert.deepEqual(await told(sellerId), [
    ['STORAGE', '395'],
    ['STORAGE', '39'],
  ]);
});

test('news of stock twice, or late, is one truth; of what the house owns nothing is kept', async () => {
  const { sellerId, locationId } = await guest();
  const [variantId, own] = [await world.variant(locationId), await world.place()];
  const handler = world.subgraph.definition.handlers.find(({ type }) => type.name === stockChanged.name);
  const told7 = { locationId, sellerId, onHand: 7, reserved: 0, available: 7 };
  for (const position of [9e6, 9e6, 8e6]) {
    const levels = [position === 8e6 ? { ...told7, onHand: 1 } : told7];
    await db.transaction(async (tx) => {
      await handler?.apply(tx, { variantId, available: 7, levels }, { position } as never);
    });
  }
  const cost = await countQueries(world, () => stocked(variantId, { locationId: own, sellerId: null }, 50));
  assert.equal(cost, 0);
  const rows = await db.sql`select location_id, on_hand from known_stock where variant_id = ${variantId}`;
  assert.deepEqual([...rows], [{ location_id: locationId, on_hand: 7 }]);
});

test('an entry is final, and of nothing there is none', async () => {
  const { sellerId, locationId } = await guest();
  const due = { sellerId, locationId, kind: 'STORAGE' as const, day: '2026-01-01', at: environment.clock.now() };
  const charge = (key: string, amountMinor: bigint) =>
    db.transaction((tx) => chargeFees(tx, [{ ...due, key, amountMinor }]));
  assert.deepEqual([await charge('a', 0n), await charge('b', 5n), await charge('b', 9n)], [0, 1, 0]);
  const edit = db.sql`update fee set amount_minor = 1 where seller_id = ${sellerId}`;
  await assert.rejects(async () => await edit, /never edited/);
  const forget = db.sql`delete from fee where seller_id = ${sellerId}`;
  await assert.rejects(async () => await forget, /never edited/);
  assert.deepEqual(await told(sellerId), [['STORAGE', '5']]);
});

const fees = `query ($r: [_Any!]!, $from: DateTime, $before: DateTime, $kind: FulfillmentFeeKind, $first: Int, $after: String) {
  _entities(representations: $r) { ... on Seller { fulfillmentFees(from: $from, before: $before, kind: $kind, first: $first, after: $after) {
    nodes { id kind amount { amount currencyCode } day liters pieces chargedAt location { id } unit { id } return { id } }
    pageInfo { hasNextPage endCursor } } } } }`;
const seller = (id: string) => ({ __typename: 'Seller', id: ids.seller.encode(id) });

/** A guest with an entry for each of so many days. */
async function owing(days: number) {
  const { sellerId, locationId } = await guest();
  const of = { sellerId, locationId, kind: 'STORAGE' as const, milliliters: 1500n };
  const due = Array.from({ length: days }, (_, n) => {
    const at = new Date(Date.UTC(2026, 2, 1 + n));
    return { ...of, key: `${sellerId} ${n}`, amountMinor: BigInt(n + 1), day: at.toISOString().slice(0, 10), at };
  });
  await db.transaction((tx) => chargeFees(tx, due));
  return sellerId;
}

test('fees are pages of a seller, newest first, of a period and a kind', async () => {
  const r = [seller(await owing(5))];
  const ask = async (more: object = {}) =>
    (await world.run(fees, { r, ...more }, support)).data._entities[0].fulfillmentFees;
  const days = ({ nodes }: { nodes: { day: string }[] }) => nodes.map(({ day }) => day.slice(-2));
  const first = await ask({ first: 2 });
  assert.deepEqual(days(first), ['05', '04']);
  assert.deepEqual(days(await ask({ first: 2, after: first.pageInfo.endCursor })), ['03', '02']);
  assert.deepEqual(days(await ask({ from: '2026-03-02T00:00:00Z', before: '2026-03-04T00:00:00Z' })), ['03', '02']);
  assert.deepEqual(days(await ask({ kind: 'PICK_AND_PACK' })), []);
  const [{ amount, liters, unit }] = first.nodes;
  assert.deepEqual([amount, liters, unit], [{ amount: '0.05', currencyCode: 'EUR' }, 1.5, null]);
});

test('whoever may not read payments sees no fees', async () => {
  const r = [seller(await owing(1))];
  for (const viewer of [{}, buyer, stranger, worker, { ...stranger, roles: ['SELLER' as const] }])
    assert.deepEqual((await world.run(fees, { r }, viewer)).data._entities, [{ fulfillmentFees: null }]);
  assert.equal((await world.run(fees, { r }, support)).data._entities[0].fulfillmentFees.nodes.length, 1);
});

test('fees of many sellers are one statement, however many entries each has', async () => {
  const all: object[] = [];
  for (const days of [1, 12, 3, 7]) all.push(seller(await owing(days)));
  const cost = (r: object[], first: number) => countQueries(world, () => world.run(fees, { r, first }, support));
  assert.deepEqual([await cost(all.slice(0, 1), 2), await cost(all, 20)], [1, 1]);
});
