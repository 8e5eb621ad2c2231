import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { anonymous } from '@stoa/kernel/viewer.ts';
import { trackParcels } from '../src/commands/track-parcels.ts';
import { buyer, buyerId, carrierSecret, driver, fulfillmentWorld, stranger, worker } from './world.ts';

const world = await fulfillmentWorld();

const events = async (parcelId: string) =>
  (
    await world.db.sql<{ sequence: number; status: string; counted: boolean }[]>`
    select sequence, status, counted from parcel_event where parcel_id = ${parcelId} and reference like 'SC%' order by sequence`
  ).map((row) => ({ ...row }));

async function only<T>(of: Promise<readonly T[]>): Promise<T> {
  const [one] = await of;
  assert.ok(one);
  return one;
}

test('webhooks that come twice are heard once', async () => {
  const { orderId, unitId } = await world.shipped();
  await world.drive('manner', { manner: 'doubled' });
  await world.drive('advance', { hours: 500 });
  await world.drive('manner', { manner: 'plain' });
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  const statuses = (await world.told('fulfillment.parcel-progressed.v1', orderId)).map(({ status }) => status);
  assert.equal(statuses.filter((status) => status === 'DELIVERED').length, 1);
  assert.deepEqual(
    (await world.told('fulfillment.unit-progressed.v1', orderId)).map(({ status }) => status),
    ['PICKING', 'PACKED', 'SHIPPED', 'DELIVERED'],
  );
});

test('webhooks in reverse end where they should: late older ones are kept, and move nothing back', async () => {
  const { orderId, unitId } = await world.shipped();
  await world.drive('manner', { manner: 'reversed' });
  await world.drive('advance', { hours: 500 });
  await world.drive('manner', { manner: 'plain' });
  const parcel = await only(world.parcels(orderId));
  assert.equal(parcel.status, 'DELIVERED');
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  const heard = await events(parcel.id);
  assert.ok(heard.length > 4);
  assert.deepEqual(
    heard.filter(({ counted }) => counted).map(({ status }) => status),
    ['DELIVERED'],
  );
});

test('an older event that comes late moves a parcel back from nowhere', async () => {
  const { orderId, parcels } = await world.shipped();
  const [code = ''] = parcels.map((parcel) => parcel.code);
  await world.drive('webhook', { url: 'http://127.0.0.1:9/nobody' });
  const ahead = async () => {
    const headers = { authorization: `Bearer ${carrierSecret}` };
    const answer = await fetch(`${world.carrier.url}/v1/shipments/${code}`, { headers });
    return ((await answer.json()) as { status: string }).status;
  };
  while ((await ahead()) !== 'OUT_FOR_DELIVERY') await world.drive(`shipments/${code}/step`);
  await world.drive('manner', { manner: 'reversed' });
  await world.drive('webhook', { url: `${world.url}/fulfillment/webhooks/sandbox` });
  await world.drive('deliver');
  await world.drive('manner', { manner: 'plain' });
  assert.equal((await only(world.parcels(orderId))).status, 'OUT_FOR_DELIVERY');
  const heard = await events(parcels[0]?.id ?? '');
  assert.ok(heard.filter(({ status }) => status === 'IN_TRANSIT').length > 1);
});

test('what is not signed, or signed long ago, is not heard', async () => {
  const { orderId } = await world.shipped();
  const parcel = await only(world.parcels(orderId));
  const message = {
    id: 'forged',
    trackingCode: parcel.code,
    sequence: 90,
    status: 'DELIVERED',
    at: '2026-01-01T00:00:00Z',
  };
  const post = (seconds: number, secret: string, body = JSON.stringify(message)) => {
    const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
    const headers = { 'stoa-carrier-signature': `t=${seconds},v1=${signature}` };
    return fetch(`${world.url}/fulfillment/webhooks/sandbox`, { method: 'POST', headers, body });
  };
  const now = Math.floor(world.clock.now().getTime() / 1000);
  assert.equal((await post(now, 'a guess')).status, 401);
  assert.equal((await post(now - 3600, carrierSecret)).status, 401);
  assert.equal((await post(now, carrierSecret, '{"id":1}')).status, 401);
  assert.equal((await fetch(`${world.url}/fulfillment/webhooks/sandbox`, { method: 'POST', body: '{}' })).status, 401);
  assert.equal((await fetch(`${world.url}/fulfillment/webhooks/nobody`, { method: 'POST', body: '{}' })).status, 401);
  assert.notEqual((await only(world.parcels(orderId))).status, 'DELIVERED');
  assert.equal((await post(now, carrierSecret)).status, 200);
  assert.equal((await only(world.parcels(orderId))).status, 'DELIVERED');
});

test('when webhooks are lost, the carrier is asked', async () => {
  const { orderId, unitId } = await world.shipped();
  await world.drive('manner', { manner: 'dropped' });
  await world.drive('advance', { hours: 500 });
  await world.drive('manner', { manner: 'plain' });
  assert.equal(await world.unitStatus(unitId), 'SHIPPED');
  world.clock.advance(3_600_000);
  await trackParcels(world.environment);
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  assert.ok((await world.told('fulfillment.parcel-progressed.v1', orderId)).length > 4);
});

test('a failed delivery is tried again; a lost parcel is said to be lost', async () => {
  const failing = await world.shipped();
  const [code = ''] = failing.parcels.map((parcel) => parcel.code);
  await world.drive('advance', { hours: 0.01 });
  await world.drive(`shipments/${code}/fail`);
  await world.drive('advance', { hours: 5 });
  assert.equal((await only(world.parcels(failing.orderId))).status, 'DELIVERY_FAILED');
  await world.drive('advance', { hours: 500 });
  assert.equal((await only(world.parcels(failing.orderId))).status, 'DELIVERED');
  const losing = await world.shipped();
  const [lost = ''] = losing.parcels.map((parcel) => parcel.code);
  await world.drive('advance', { hours: 0.01 });
  await world.drive(`shipments/${lost}/lose`);
  await world.drive('advance', { hours: 500 });
  assert.equal((await only(world.parcels(losing.orderId))).status, 'LOST');
  assert.equal(await world.unitStatus(losing.unitId), 'UNDELIVERED');
});

test('a driver says where a parcel is, once for each key', async () => {
  const { parcels, orderId } = await world.shipped();
  const scan = `mutation ($input: ParcelScanInput!) { parcelScan(input: $input) { parcel { status position { latitude } } userErrors { code } } }`;
  const parcelId = ids.parcel.encode(parcels[0]?.id ?? '');
  const input = {
    idempotencyKey: 'scan',
    parcelId,
    status: 'OUT_FOR_DELIVERY',
    position: { latitude: 52.5, longitude: 13.3 },
    place: 'Berlin',
  };
  for (const _ of [1, 2]) {
    const { data } = await world.run(scan, { input }, driver);
    assert.deepEqual(data.parcelScan, {
      parcel: { status: 'OUT_FOR_DELIVERY', position: { latitude: 52.5 } },
      userErrors: [],
    });
  }
  const told = await world.told('fulfillment.parcel-progressed.v1', orderId);
  assert.equal(told.filter(({ status }) => status === 'OUT_FOR_DELIVERY').length, 1);
  const back = await world.run(scan, { input: { ...input, idempotencyKey: 'back', status: 'PICKED_UP' } }, driver);
  assert.equal(back.data.parcelScan.userErrors[0].code, 'ILLEGAL_MOVE');
  const nowhere = await world.run(
    scan,
    { input: { ...input, idempotencyKey: 'nowhere', position: { latitude: 99, longitude: 0 } } },
    driver,
  );
  assert.equal(nowhere.data.parcelScan.userErrors[0].code, 'INVALID_INPUT');
});

test('a watcher sees the parcel as it is, then each event once and in order, and goes on from any cursor', async () => {
  const { parcels } = await world.shipped();
  const parcelId = ids.parcel.encode(parcels[0]?.id ?? '');
  const query =
    'subscription ($id: ID!, $after: String) { parcelEvents(parcelId: $id, after: $after) { cursor event { status } parcel { status } } }';
  const watch = (after: string | null, viewer = buyer) =>
    world.subgraph.subscribe({
      query,
      variables: { id: parcelId, after },
      caller: { ...anonymousCaller('test'), viewer: { ...anonymous, ...viewer } },
    });
  const stream = (await watch(null)) as unknown as AsyncIterator<{
    data: { parcelEvents: { cursor: string; event: { status: string } | null; parcel: { status: string } } };
  }>;
  const next = async () => {
    const step = await stream.next();
    assert.ok(!step.done);
    return step.value.data.parcelEvents;
  };
  const first = await next();
  assert.deepEqual([first.event, first.parcel.status], [null, 'PICKED_UP']);
  await world.drive('advance', { hours: 500 });
  const seen = [await next()];
  while (seen.at(-1)?.event?.status !== 'DELIVERED') seen.push(await next());
  await stream.return?.();
  const statuses = seen.map(({ event }) => event?.status);
  assert.deepEqual(new Set(statuses), new Set(['IN_TRANSIT', 'OUT_FOR_DELIVERY', 'DELIVERED']));
  assert.equal(new Set(seen.map(({ cursor }) => cursor)).size, seen.length);
  const resumed = (await watch(seen[1]?.cursor ?? '')) as unknown as typeof stream;
  const again: typeof seen = [];
  while (again.at(-1)?.event?.status !== 'DELIVERED') {
    const step = await resumed.next();
    assert.ok(!step.done);
    again.push(step.value.data.parcelEvents);
  }
  await resumed.return?.();
  assert.deepEqual(again, seen.slice(2));
  const refused = (await watch(null, stranger)) as { errors?: { extensions: { code: string } }[] };
  assert.equal(refused.errors?.[0]?.extensions.code, 'NOT_FOUND');
});

test('rates of carriers are told to the warehouse', async () => {
  const locationId = ids.location.encode(await world.place());
  const query =
    'query ($input: CarrierRatesInput!) { carrierRates(input: $input) { service hours price { amount currencyCode } } }';
  const { data } = await world.run(
    query,
    { input: { locationId, latitude: 52.4, longitude: 4.95, weightGrams: 900 } },
    worker,
  );
  assert.deepEqual(data.carrierRates.map(({ service }: { service: string }) => service).toSorted(), [
    'DRONE',
    'EXPRESS',
    'STANDARD',
  ]);
});

test('lists cost the same number of statements whatever their length', async () => {
  const { countQueries } = await import('@stoa/testkit/test-subgraph.ts');
  const locationId = await world.place();
  for (let n = 0; n < 12; n++) await world.order({ locationId });
  await world.pickAll(locationId);
  const units = await world.db.sql<
    { id: string; order_id: string }[]
  >`select id, order_id from unit where location_id = ${locationId}`;
  for (const { id } of units) await world.pack(id);
  const location = ids.location.encode(locationId);
  const cost = (query: string, variables: Record<string, unknown>) =>
    countQueries(world, () =>
      world.run(query, variables, { ...worker, userId: buyerId, roles: ['WAREHOUSE', 'SUPPORT'] }),
    );
  const lists = [
    'query ($l: ID!, $n: Int) { parcels(filter: { locationId: $l }, first: $n) { nodes { status items { title variant { id } } events { status } labelUrl } } }',
    'query ($l: ID!, $n: Int) { fulfillmentWork(locationId: $l, first: $n) { nodes { status lines { sku bin { aisle } } moves { to } } } }',
    'query ($l: ID!, $n: Int) { pickLists(locationId: $l, first: $n) { nodes { lines { title bin { aisle } unit { id parcels { id } } } } } }',
  ];
  const costs = [];
  for (const query of lists)
    costs.push([await cost(query, { l: location, n: 2 }), await cost(query, { l: location, n: 12 })]);
  for (const [few, many] of costs) assert.equal(few, many);
  assert.deepEqual(
    costs.map(([few]) => few),
    [4, 5, 7],
  );
  const entities =
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { parcels { status items { title } } returns { id } } } }';
  const r = units.map(({ order_id }) => ({ __typename: 'Order', id: ids.order.encode(order_id) }));
  assert.deepEqual([await cost(entities, { r: r.slice(0, 2) }), await cost(entities, { r })], [5, 5]);
});
