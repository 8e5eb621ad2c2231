import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userErased } from '@stoa/contracts/accounts.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { declareLost } from '../src/commands/declare-lost.ts';
import { watchSilentParcels } from '../src/commands/watch-silent-parcels.ts';
import { buyer, driver, fulfillmentWorld, returnRequest, support, worker } from './world.ts';

const world = await fulfillmentWorld();
const { environment, clock } = world;
const dayMs = 86_400_000;

const missed = `query ($first: Int, $after: String) { missedParcels(first: $first, after: $after) {
  nodes { answer silentSince askedAt missedAt parcel { id status } } pageInfo { endCursor hasNextPage } } }`;
const seen = async () => {
  const { data } = await world.run(missed, { first: 100 }, worker);
  return (data.missedParcels.nodes as { answer: string; parcel: { id: string } }[]).map(({ answer, parcel }) => ({
    id: ids.parcel.decode(parcel.id) as string,
    answer,
  }));
};
const answerFor = async (parcelId: string) => (await seen()).find(({ id }) => id === parcelId)?.answer;
const declare = async (parcelId: string, viewer = support) =>
  await world.run(
    `mutation ($input: ParcelDeclareLostInput!) { parcelDeclareLost(input: $input) { parcel { status } userErrors { code } } }`,
    { input: { parcelId: ids.parcel.encode(parcelId) } },
    viewer,
  );
const refusalOf = async (parcelId: string) => (await declare(parcelId)).data.parcelDeclareLost.userErrors[0]?.code;

/** With the carrier, who says no more of it. */
async function silent(userId?: string) {
  const order = await world.shipped(userId === undefined ? {} : { userId });
  const { id, code } = order.parcels[0] ?? { id: '', code: '' };
  await world.drive(`shipments/${code}/hush`);
  return { ...order, id, code };
}
const watchAfter = async (days: number) => {
  clock.advance(days * dayMs);
  await watchSilentParcels(environment);
};
const endsTold = async (orderId: string) =>
  (await world.told('fulfillment.unit-progressed.v1', orderId)).map(({ status }) => status).slice(-1);

test('a parcel of which nothing is heard for five days is asked for, and missed when the carrier has nothing to say for a week', async () => {
  const { id, unitId, orderId } = await silent();
  await watchAfter(4);
  const asked = () => world.db.sql`select 1 from silent_parcel where parcel_id = ${id}`;
  assert.equal((await asked()).length, 0);
  await watchAfter(1.1);
  assert.equal((await asked()).length, 1);
  await watchAfter(6);
  assert.equal(await answerFor(id), undefined);
  assert.equal(await refusalOf(id), 'PARCEL_NOT_MISSED');
  await watchAfter(1);
  assert.equal(await answerFor(id), 'KNOWN');
  for (const viewer of [buyer, worker, driver])
    assert.equal((await declare(id, viewer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  for (let twice = 0; twice < 2; twice++)
    assert.deepEqual((await declare(id)).data.parcelDeclareLost, { parcel: { status: 'LOST' }, userErrors: [] });
  assert.equal(await world.unitStatus(unitId), 'UNDELIVERED');
  assert.deepEqual(await endsTold(orderId), ['UNDELIVERED']);
  const lost = (await world.told('fulfillment.parcel-progressed.v1', orderId)).filter(({ lines }) => lines);
  assert.deepEqual(
    lost.map(({ status }) => status),
    ['LOST'],
  );
  assert.equal(await answerFor(id), undefined);
  const audited = await world.db.sql`select actor, detail->>'parcelId' as id from audit_entry`;
  assert.deepEqual([...audited], [{ actor: support.userId, id }]);
});

test('what the carrier does not know is missed as soon as it is asked for', async () => {
  const { id, code } = await silent();
  await world.drive(`shipments/${code}/forget`);
  await watchAfter(5.1);
  assert.equal(await answerFor(id), 'UNKNOWN');
});

test('a carrier that cannot be asked is waited for as one that says nothing', async () => {
  const { id } = await silent();
  const carrier = environment.state.carriers.get('sandbox');
  assert.ok(carrier);
  const { track } = carrier;
  Object.assign(carrier, { track: () => Promise.reject(new Error('out of order')) });
  await watchAfter(5.1);
  assert.equal(await answerFor(id), undefined);
  await watchAfter(7.1);
  assert.equal(await answerFor(id), 'UNREACHABLE');
  Object.assign(carrier, { track });
});

test('what is heard of again is missed no more, and its next silence counts from there', async () => {
  const { id, code } = await silent();
  await world.drive(`shipments/${code}/forget`);
  await watchAfter(5.1);
  assert.equal(await answerFor(id), 'UNKNOWN');
  await world.carrierSays(code, 'IN_TRANSIT', 50);
  assert.equal(await answerFor(id), undefined);
  assert.equal(await refusalOf(id), 'PARCEL_NOT_MISSED');
  await watchAfter(5.1);
  assert.equal(await answerFor(id), 'UNKNOWN');
  await world.carrierSays(code, 'DELIVERED', 51);
  assert.equal(await refusalOf(id), 'ILLEGAL_MOVE');
});

test('declared lost and delivered at once: one of them is true', async () => {
  for (let round = 0; round < 12; round++) {
    const { id, code, unitId, orderId } = await silent();
    await world.drive(`shipments/${code}/forget`);
    await watchAfter(5.1);
    const both = [
      () => declareLost(environment, { parcelId: id, by: 'staff' }),
      () => world.carrierSays(code, 'DELIVERED', 90),
    ];
    const answers = await Promise.all((round % 2 ? both : both.toReversed()).map((each) => each()));
    const [declared] = round % 2 ? answers : answers.toReversed();
    const isLost = typeof declared === 'object' && 'parcelId' in declared;
    assert.equal((await world.parcels(orderId))[0]?.status, isLost ? 'LOST' : 'DELIVERED', `round ${round}`);
    assert.equal(await world.unitStatus(unitId), isLost ? 'UNDELIVERED' : 'DELIVERED', `round ${round}`);
  }
});

test('ten who declare one parcel lost at once pay its buyer once', async () => {
  const { id, code, orderId } = await silent();
  await world.drive(`shipments/${code}/forget`);
  await watchAfter(5.1);
  const by = (n: number) => ({ parcelId: id, by: `staff ${n}` });
  await Promise.all(Array.from({ length: 10 }, (_, n) => declareLost(environment, by(n))));
  const lost = (await world.told('fulfillment.parcel-progressed.v1', orderId)).filter(({ lines }) => lines);
  assert.equal(lost.length, 1);
});

test('a return whose carrier falls silent ends in the same way', async () => {
  const { orderId, lines } = await world.delivered();
  const back = lines.map(({ lineId, quantity }) => ({ orderLineId: ids.orderLine.encode(lineId), quantity }));
  const input = { idempotencyKey: 'silent', orderId: ids.order.encode(orderId), lines: back, reason: 'CHANGED_MIND' };
  const { parcels } = (await world.run(returnRequest, { input }, buyer)).data.returnRequest.return;
  await world.carrierSays(parcels[0].trackingCode, 'PICKED_UP', 1);
  await world.drive(`shipments/${parcels[0].trackingCode}/forget`);
  await watchAfter(5.1);
  await declareLost(environment, { parcelId: ids.parcel.decode(parcels[0].id), by: 'staff' });
  assert.equal((await world.told('fulfillment.return-progressed.v1', orderId)).at(-1)?.['status'], 'LOST');
  assert.equal((await world.told('fulfillment.return-lost.v1', orderId)).length, 1);
});

test('the address of an erased person ends with a parcel that was declared lost', async () => {
  const userId: string = ids.user.make(environment.clock, environment.random);
  const { id, orderId } = await silent(userId);
  await world.hear(userErased, { userId });
  const nameOf = async () =>
    (await world.db.sql<{ name: string }[]>`select address->>'name' as name from known_order where id = ${orderId}`)[0]
      ?.name;
  await watchAfter(5.1);
  await watchAfter(7.1);
  assert.notEqual(await nameOf(), '');
  await declare(id);
  assert.equal(await nameOf(), '');
});

test('a page of missed parcels costs as many statements as one of them, and pages go on where they ended', async () => {
  for (let each = 0; each < 4; each++) {
    const { code } = await silent();
    await world.drive(`shipments/${code}/forget`);
  }
  await watchAfter(5.1);
  const all = (await seen()).map(({ id }) => id);
  assert.ok(all.length >= 4);
  const statements = (first: number) => countQueries(world, () => world.run(missed, { first }, worker));
  const [one, four] = [await statements(1), await statements(4)];
  assert.deepEqual([one, four], [2, 2]);
  const paged: string[] = [];
  for (let after: string | null = null; ; ) {
    const { data } = await world.run(missed, { first: 3, after }, worker);
    const { nodes, pageInfo } = data.missedParcels;
    paged.push(...nodes.map(({ parcel }: { parcel: { id: string } }) => ids.parcel.decode(parcel.id)));
    if (!pageInfo.hasNextPage) break;
    after = pageInfo.endCursor;
  }
  assert.deepEqual(paged, all);
});
