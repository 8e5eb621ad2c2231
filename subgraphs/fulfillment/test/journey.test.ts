import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { buyer, fulfillmentWorld, pickListCreate, pickListLinePick, stranger, support, worker } from './world.ts';

const world = await fulfillmentWorld();
const { run } = world;

test('an order is fetched, packed, shipped and delivered, and everybody hears of each step once', async () => {
  const { orderId, unitId, locationId } = await world.order({ quantities: [2, 1] });
  const { pickList } = await world.pickAll(locationId);
  assert.equal(pickList.lines.length, 2);
  assert.ok(pickList.walkMeters > 0);
  const packed = await world.pack(unitId);
  assert.deepEqual(packed.data.unitPack.userErrors, []);
  const [parcel] = packed.data.unitPack.unit.parcels;
  assert.equal(parcel.status, 'LABELLED');
  assert.match(parcel.trackingCode, /^SC/);
  const shipped = await world.ship(unitId);
  assert.equal(shipped.data.unitShip.unit.work.status, 'SHIPPED');
  await world.drive('advance', { hours: 500 });
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  const statuses = (await world.told('fulfillment.unit-progressed.v1', orderId)).map(({ status }) => status);
  assert.deepEqual(statuses, ['PICKING', 'PACKED', 'SHIPPED', 'DELIVERED']);
  const parcels = (await world.told('fulfillment.parcel-progressed.v1', orderId)).map(({ status }) => status);
  assert.deepEqual(parcels.slice(0, 3), ['LABELLED', 'PICKED_UP', 'IN_TRANSIT']);
  assert.deepEqual(parcels.slice(-2), ['OUT_FOR_DELIVERY', 'DELIVERED']);
  const { data } = await run(
    'query ($id: ID!) { parcel(id: $id) { status events { status counted place position { latitude } } estimatedFrom estimatedTo deliveredAt items { quantity title } order { id } unit { id } } }',
    { id: parcel.id },
    buyer,
  );
  assert.equal(data.parcel.status, 'DELIVERED');
  assert.equal(
    data.parcel.items.reduce((sum: number, { quantity }: { quantity: number }) => sum + quantity, 0),
    3,
  );
  assert.ok(data.parcel.estimatedFrom < data.parcel.estimatedTo);
  assert.ok(
    data.parcel.events.every(({ position }: { position: unknown }, index: number) => index === 0 || position !== null),
  );
});

test('what the shelf does not hold comes onto a later list, and nothing is packed before', async () => {
  const { unitId, locationId, lines } = await world.order({ quantities: [3] });
  const [line] = lines;
  const input = { locationId: ids.location.encode(locationId) };
  const first = (await run(pickListCreate, { input }, worker)).data.pickListCreate.pickList;
  const orderLineId = ids.orderLine.encode(line?.lineId ?? '');
  const pick = (list: string, quantity: number) =>
    run(pickListLinePick, { input: { pickListId: list, orderLineId, quantity } }, worker);
  assert.notEqual((await pick(first.id, 1)).data.pickListLinePick.pickList.doneAt, null);
  assert.equal((await pick(first.id, 1)).data.pickListLinePick.userErrors.length, 0);
  assert.equal((await pick(first.id, 2)).data.pickListLinePick.userErrors[0].code, 'INVALID_INPUT');
  assert.deepEqual(
    (await world.pack(unitId)).data.unitPack.userErrors.map(({ code, missing }: { code: string; missing: number }) => [
      code,
      missing,
    ]),
    [['NOT_PICKED', 2]],
  );
  const second = (await run(pickListCreate, { input }, worker)).data.pickListCreate.pickList;
  assert.deepEqual(
    second.lines.map(({ quantity }: { quantity: number }) => quantity),
    [2],
  );
  await pick(second.id, 2);
  assert.deepEqual((await world.pack(unitId)).data.unitPack.userErrors, []);
});

test("members' units are fetched first", async () => {
  const locationId = await world.place();
  const early = await world.order({ locationId });
  const member = await world.order({ locationId, priority: true });
  const input = { locationId: ids.location.encode(locationId), units: 1 };
  const { data } = await run(pickListCreate, { input }, worker);
  assert.deepEqual(
    data.pickListCreate.pickList.lines.map(({ unit }: { unit: { id: string } }) => unit.id),
    [ids.fulfillmentUnit.encode(member.unitId)],
  );
  assert.equal(await world.unitStatus(early.unitId), 'PENDING');
});

test('a large order leaves in several parcels, and is shipped with the last of them', async () => {
  const locationId = await world.place();
  const heavy = await world.variant(locationId, { weightGrams: 20_000, millimeters: [300, 300, 300] });
  const { orderId, unitId } = await world.order({ locationId, variantIds: [heavy], quantities: [3] });
  await world.pickAll(locationId);
  await world.pack(unitId);
  const parcels = await world.parcels(orderId);
  assert.equal(parcels.length, 3);
  const codes = parcels.map(({ code }) => code);
  const headers = { authorization: 'Bearer a carrier secret that only tests use', 'content-type': 'application/json' };
  const take = (trackingCodes: string[]) =>
    fetch(`${world.carrier.url}/v1/manifests`, { method: 'POST', headers, body: JSON.stringify({ trackingCodes }) });
  await take(codes.slice(0, 2));
  await world.drive('advance', { hours: 0.01 });
  assert.equal(await world.unitStatus(unitId), 'PACKED');
  await take(codes.slice(2));
  await world.drive('advance', { hours: 0.01 });
  assert.equal(await world.unitStatus(unitId), 'SHIPPED');
  await world.drive('advance', { hours: 500 });
  assert.deepEqual(
    (await world.told('fulfillment.unit-progressed.v1', orderId)).map(({ status }) => status),
    ['PICKING', 'PACKED', 'SHIPPED', 'DELIVERED'],
  );
});

test('a drone carries what is light and near, and a van the rest', async () => {
  const near = { latitude: 52.4, longitude: 4.95 };
  const services = async (orderId: string) =>
    (await world.db.sql`select service from parcel where order_id = ${orderId}`).map(
      ({ service }) => service as string,
    );
  const flown = await world.shipped({ service: 'DRONE', quantities: [1], destination: near });
  assert.deepEqual(await services(flown.orderId), ['DRONE']);
  const heavy = await world.shipped({ service: 'DRONE', quantities: [9], destination: near });
  assert.deepEqual(await services(heavy.orderId), ['EXPRESS']);
  const far = await world.shipped({ service: 'DRONE', quantities: [1] });
  assert.deepEqual(await services(far.orderId), ['EXPRESS']);
});

test('a moved address is on the label, and packing waits for it', async () => {
  const { orderId, unitId, locationId } = await world.order();
  await world.pickAll(locationId);
  const redirect = world.subgraph.definition.commands.find(({ type }) => type.name === 'fulfillment.redirect-order');
  assert.deepEqual(await redirect?.answer(world.environment, { orderId }, 'redirect'), { open: true });
  assert.equal((await world.pack(unitId)).data.unitPack.userErrors[0].code, 'ADDRESS_CHANGING');
  await world.changeAddress(orderId, 'Potsdam');
  assert.deepEqual((await world.pack(unitId)).data.unitPack.userErrors, []);
  const answer = (await redirect?.answer(world.environment, { orderId }, 'again')) as { kind: string };
  assert.equal(answer.kind, 'AlreadyPacked');
  const [row] = await world.db.sql`select address->>'city' as city from known_order where id = ${orderId}`;
  assert.equal(row?.['city'], 'Potsdam');
});

test('a label is a PDF behind a way that does not last', async () => {
  const { parcels } = await world.shipped();
  const query = 'query ($id: ID!) { parcel(id: $id) { labelUrl } }';
  const id = ids.parcel.encode(parcels[0]?.id ?? '');
  const { data } = await run(query, { id }, support);
  const at = new URL(data.parcel.labelUrl);
  const label = await fetch(new URL(`${at.pathname}${at.search}`, world.url));
  assert.equal(label.headers.get('content-type'), 'application/pdf');
  assert.equal((await label.text()).slice(0, 5), '%PDF-');
  at.searchParams.set('until', '99999999999');
  assert.equal((await fetch(new URL(`${at.pathname}${at.search}`, world.url))).status, 404);
  assert.equal((await run(query, { id }, buyer)).data.parcel.labelUrl, null);
});

test("another's parcel, return and order look like none", async () => {
  const { orderId, unitId, parcels } = await world.shipped();
  const id = ids.parcel.encode(parcels[0]?.id ?? '');
  const nowhere = ids.parcel.encode(orderId);
  const query = 'query ($id: ID!) { parcel(id: $id) { id } }';
  for (const viewer of [stranger, {}]) {
    const [other, absent] = [await run(query, { id }, viewer), await run(query, { id: nowhere }, viewer)];
    assert.deepEqual(other, absent);
    assert.equal(other.data.parcel, null);
  }
  const entities = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Order { parcels { id } returns { id } } ... on FulfillmentUnit { parcels { id } work { status } } ... on Parcel { id } } }`;
  const r = [
    { __typename: 'Order', id: ids.order.encode(orderId) },
    { __typename: 'FulfillmentUnit', id: ids.fulfillmentUnit.encode(unitId) },
    { __typename: 'Parcel', id },
  ];
  assert.deepEqual((await run(entities, { r }, stranger)).data._entities, [
    { parcels: null, returns: null },
    { parcels: null, work: null },
    null,
  ]);
  assert.deepEqual((await run(entities, { r }, buyer)).data._entities, [
    { parcels: [{ id }], returns: [] },
    { parcels: [{ id }], work: null },
    { id },
  ]);
});

test("a guest's parcel is shown to whoever knows its tracking code", async () => {
  const { parcels } = await world.shipped({ userId: null });
  const [parcel] = parcels;
  const query = 'query ($id: ID!, $code: String) { parcel(id: $id, trackingCode: $code) { status } }';
  const id = ids.parcel.encode(parcel?.id ?? '');
  assert.equal((await run(query, { id })).data.parcel, null);
  assert.equal((await run(query, { id, code: 'SC0000000000' })).data.parcel, null);
  assert.notEqual((await run(query, { id, code: parcel?.code })).data.parcel, null);
});

test('whoever may not work in the warehouse, changes nothing there', async () => {
  const { unitId, locationId } = await world.order();
  const input = { locationId: ids.location.encode(locationId) };
  const codes = [
    await run(pickListCreate, { input }, buyer),
    await world.pack(unitId, buyer),
    await world.ship(unitId, buyer),
    await run(
      'mutation ($input: ParcelScanInput!) { parcelScan(input: $input) { userErrors { code } } }',
      { input: { idempotencyKey: 'x', parcelId: ids.parcel.encode(unitId), status: 'LOST' } },
      worker,
    ),
    await run('{ parcels { nodes { id } } }', {}, buyer),
    await run('{ returns { nodes { id } } }', {}, buyer),
  ].map(({ errors }) => errors?.[0]?.extensions?.['code']);
  assert.deepEqual(codes, Array(6).fill('FORBIDDEN'));
  assert.equal(await world.unitStatus(unitId), 'PENDING');
});
