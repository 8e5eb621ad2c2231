import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import postgres from 'postgres';
import { refreshLanes } from '../src/commands/refresh-lanes.ts';
import { fulfillment } from '../src/index.ts';
import { buyer, carrierSecret, fulfillmentWorld, returnRequest, worker } from './world.ts';

const world = await fulfillmentWorld({ warehouse: 'automatic' });
const admin = postgres(world.database.adminUrl, { max: 1, onnotice: () => {} });
test.after(() => admin.end());

/** Lets jobs run as time goes by: a step of the robot takes some seconds. */
async function wait(seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 5) {
    world.clock.advance(5_000);
    await drainJobs(admin, [{ living: world.environment, jobs: fulfillment.jobs }], world.clock);
  }
}

test('without workers an order leaves by itself, and what comes back is looked at by itself', async () => {
  const { orderId, unitId, lines } = await world.order({ quantities: [2] });
  assert.equal(await world.unitStatus(unitId), 'PENDING');
  await wait(30);
  assert.equal(await world.unitStatus(unitId), 'SHIPPED');
  await world.drive('advance', { hours: 500 });
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  const orderLineId = ids.orderLine.encode(lines[0]?.lineId ?? '');
  const input = {
    idempotencyKey: 'robot',
    orderId: ids.order.encode(orderId),
    lines: [{ orderLineId, quantity: 1 }],
    reason: 'TOO_LATE',
  };
  await world.run(returnRequest, { input }, buyer);
  await world.drive('advance', { hours: 500 });
  await wait(10);
  const statuses = (await world.told('fulfillment.return-progressed.v1', orderId)).map(({ status }) => status);
  assert.deepEqual(statuses, ['REQUESTED', 'APPROVED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED']);
});

test('a label that could not be bought is bought later, and the same one however often it is asked for', async () => {
  const { orderId, unitId, locationId } = await world.order();
  await world.pickAll(locationId);
  const carriers = world.environment.state.carriers as Map<string, unknown>;
  const known = carriers.get('sandbox') as object;
  carriers.set('sandbox', { ...known, label: () => Promise.reject(new Error('nobody there')) });
  await world.pack(unitId);
  assert.deepEqual(
    (await world.parcels(orderId)).map(({ status }) => status),
    ['PACKED'],
  );
  assert.equal((await world.ship(unitId)).data.unitShip.userErrors[0].code, 'NOT_LABELLED');
  carriers.set('sandbox', known);
  await wait(60);
  const [parcel] = await world.parcels(orderId);
  assert.ok(parcel && parcel.status !== 'PACKED');
  const headers = { authorization: `Bearer ${carrierSecret}` };
  assert.equal((await fetch(`${world.carrier.url}/v1/shipments/${parcel.code}`, { headers })).status, 200);
});

test('lanes are learnt from what arrived, and told when they changed', async () => {
  const before = (await world.run('{ deliveryLanes { parcels } }')).data.deliveryLanes.length;
  assert.ok((await refreshLanes(world.environment)) >= 1);
  assert.equal(await refreshLanes(world.environment), 0);
  const { data } = await world.run('{ deliveryLanes { fromCountry toCountry service p50Hours p90Hours parcels } }');
  assert.ok(data.deliveryLanes.length > before);
  const lane = data.deliveryLanes.find(({ toCountry }: { toCountry: string }) => toCountry === 'DE');
  assert.ok(lane.p50Hours > 5 && lane.p50Hours <= lane.p90Hours && lane.parcels >= 1);
});

test('routes are planned for what is to be brought to doors near a place', async () => {
  const locationId = await world.place();
  for (let n = 0; n < 6; n++) {
    const destination = { latitude: 52.3 + n * 0.03, longitude: 4.8 + (n % 3) * 0.05 };
    const { unitId } = await world.order({ locationId, destination, quantities: [1] });
    await world.pickAll(locationId);
    await world.pack(unitId);
  }
  const make = `mutation ($input: RoutePlanMakeInput!) { routePlanMake(input: $input) { routePlan { meters lowerBoundMeters routes { meters weightGrams stops { id status } } } userErrors { code field } } }`;
  const input = { locationId: ids.location.encode(locationId), day: '2026-01-02', stopsPerVan: 4 };
  const { data } = await world.run(make, { input }, worker);
  const plan = data.routePlanMake.routePlan;
  assert.equal(plan.routes.flatMap(({ stops }: { stops: unknown[] }) => stops).length, 6);
  assert.ok(plan.routes.length >= 2 && plan.lowerBoundMeters <= plan.meters + 6);
  const query = 'query ($l: ID!, $d: String!) { routePlan(locationId: $l, day: $d) { meters } }';
  const again = await world.run(query, { l: input.locationId, d: input.day }, worker);
  assert.equal(again.data.routePlan.meters, plan.meters);
  assert.equal((await world.run(query, { l: input.locationId, d: '2026-01-03' }, worker)).data.routePlan, null);
  const wrong = await world.run(make, { input: { ...input, day: 'tomorrow' } }, worker);
  assert.deepEqual(wrong.data.routePlanMake.userErrors, [{ code: 'INVALID_INPUT', field: ['day'] }]);
});

test('what is held about a person is given out and forgotten', async () => {
  const { orderId } = await world.order();
  await world.db.sql`update unit set status = 'CANCELLED' where order_id = ${orderId}`;
  const ask = async (name: string) => {
    const command = world.subgraph.definition.commands.find(({ type }) => type.name === name);
    return (await command?.answer(world.environment, { userId: buyer.userId }, name)) as {
      data: { deliveries: { address: { name: string } }[] };
    };
  };
  const { data } = await ask('fulfillment.export-personal-data');
  assert.ok(data.deliveries.some(({ address }) => address.name === 'Clara Winter'));
  for (const _ of [1, 2]) await ask('fulfillment.erase-personal-data');
  const [row] = await world.db.sql`select address from known_order where id = ${orderId}`;
  assert.deepEqual([row?.['address'].name, row?.['address'].city], ['', 'Berlin']);
  const [places] = await world.db.sql`
    select count(*)::int as count from parcel_event e join parcel p on p.id = e.parcel_id join unit u on u.id = p.unit_id
    where e.latitude is not null and p.user_id = ${buyer.userId ?? ''} and u.status <> 'SHIPPED'`;
  assert.equal(places?.['count'], 0);
});
