import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { buyer, fulfillmentWorld, returnRequest } from './world.ts';

const world = await fulfillmentWorld();

interface Line {
  readonly lineId: string;
  readonly quantity: number;
}

const parcelsTold = async (orderId: string) =>
  (await world.told('fulfillment.parcel-progressed.v1', orderId)).map(({ status, lines }) => ({
    status: status as string,
    lines: (lines as Line[] | undefined)?.map(({ quantity }) => quantity),
  }));
const endsTold = async (orderId: string) =>
  (await world.told('fulfillment.unit-progressed.v1', orderId))
    .map(({ status }) => status as string)
    .filter((status) => !['PICKING', 'PACKED', 'SHIPPED'].includes(status));
const undelivered = async (unitId: string) => {
  const [row] = await world.db.sql`select sum(undelivered)::int as units from unit_line where unit_id = ${unitId}`;
  return row?.['units'] as number;
};

/** One heavy thing a parcel. */
async function inParcels(count: number) {
  const locationId = await world.place();
  const heavy = await world.variant(locationId, { weightGrams: 20_000, millimeters: [300, 300, 300] });
  const order = await world.shipped({ locationId, variantIds: [heavy], quantities: [count] });
  return { ...order, codes: order.parcels.map(({ code }) => code) };
}

test('a unit whose one parcel is lost ends, and everybody hears what was in it', async () => {
  const { orderId, unitId, parcels, variantIds, locationId } = await world.shipped({ quantities: [2, 1] });
  await world.carrierSays(parcels[0]?.code ?? '', 'LOST', 90);
  assert.equal(await world.unitStatus(unitId), 'UNDELIVERED');
  assert.deepEqual(await endsTold(orderId), ['UNDELIVERED']);
  const [told] = (await world.told('fulfillment.parcel-progressed.v1', orderId)).slice(-1);
  const lines = told?.['lines'] as (Line & { variantId: string; locationId: string })[];
  assert.deepEqual(
    lines.map(({ variantId, quantity, locationId: from }) => [variantIds.indexOf(variantId), quantity, from]),
    [
      [0, 2, locationId],
      [1, 1, locationId],
    ],
  );
  assert.equal(await undelivered(unitId), 3);
});

test('a parcel that nobody took in comes back to the sender, and says so with what is in it', async () => {
  const { orderId, unitId, parcels } = await world.shipped();
  const code = parcels[0]?.code ?? '';
  await world.drive('advance', { hours: 0.01 });
  for (let tries = 0; tries < 3; tries++) {
    await world.drive(`shipments/${code}/fail`);
    await world.drive('advance', { hours: 23 });
  }
  await world.drive('advance', { hours: 500 });
  assert.equal(await world.unitStatus(unitId), 'UNDELIVERED');
  assert.deepEqual((await parcelsTold(orderId)).at(-1), { status: 'RETURNED_TO_SENDER', lines: [2] });
});

test('of several parcels one is lost: the unit is delivered with the last, and only what came can be given back', async () => {
  const { orderId, unitId, codes, lines } = await inParcels(3);
  const [lost = '', first = '', second = ''] = codes;
  await world.carrierSays(lost, 'LOST', 90);
  assert.equal(await world.unitStatus(unitId), 'SHIPPED');
  await world.carrierSays(first, 'DELIVERED', 90);
  await world.carrierSays(second, 'DELIVERED', 90);
  assert.deepEqual(await endsTold(orderId), ['DELIVERED']);
  const ask = (quantity: number) => {
    const orderLineId = ids.orderLine.encode(lines[0]?.lineId ?? '');
    const asked = { orderId: ids.order.encode(orderId), lines: [{ orderLineId, quantity }], reason: 'CHANGED_MIND' };
    return world.run(returnRequest, { input: { idempotencyKey: `lost ${quantity}`, ...asked } }, buyer);
  };
  const refused = (await ask(3)).data.returnRequest.userErrors[0];
  assert.deepEqual([refused.code, refused.returnableQuantity], ['NOT_RETURNABLE', 2]);
  assert.deepEqual((await ask(2)).data.returnRequest.userErrors, []);
});

test('a scan of delivery after the loss is written down, and changes nothing', async () => {
  const { orderId, unitId, parcels } = await world.shipped();
  const { id, code } = parcels[0] ?? { id: '', code: '' };
  await world.carrierSays(code, 'LOST', 90);
  for (const [index, late] of ['IN_TRANSIT', 'DELIVERED', 'LOST'].entries())
    assert.equal(await world.carrierSays(code, late, 91 + index), 200);
  assert.equal((await world.parcels(orderId))[0]?.status, 'LOST');
  assert.equal(await world.unitStatus(unitId), 'UNDELIVERED');
  assert.deepEqual(await endsTold(orderId), ['UNDELIVERED']);
  const events = await world.db.sql`
    select status, counted from parcel_event where parcel_id = ${id} and sequence >= 90 order by sequence`;
  assert.deepEqual(
    events.map(({ status, counted }) => [status, counted]),
    [
      ['LOST', true],
      ['IN_TRANSIT', false],
      ['DELIVERED', false],
      ['LOST', false],
    ],
  );
});

test('what was lost and turns up in our house says so with what is in it, and is given up once', async () => {
  const { orderId, unitId, parcels } = await world.shipped();
  const code = parcels[0]?.code ?? '';
  await world.carrierSays(code, 'LOST', 90);
  await world.carrierSays(code, 'RETURNED_TO_SENDER', 91);
  assert.deepEqual((await parcelsTold(orderId)).slice(-2), [
    { status: 'LOST', lines: [2] },
    { status: 'RETURNED_TO_SENDER', lines: [2] },
  ]);
  assert.deepEqual(await endsTold(orderId), ['UNDELIVERED']);
  assert.equal(await undelivered(unitId), 2);
});

test('lost and delivered at once: one of them is true, for the parcel, the unit and everybody who hears', async () => {
  for (let round = 0; round < 12; round++) {
    const { orderId, unitId, parcels } = await world.shipped();
    const code = parcels[0]?.code ?? '';
    const both = ['LOST', 'DELIVERED'] as const;
    // Which of them the carrier counts first does not matter, nor which comes first.
    const said = both.map(
      (status, index) => () => world.carrierSays(code, status, round % 3 ? 90 + index : 91 - index),
    );
    const answers = await Promise.all((round % 2 ? said : said.toReversed()).map((say) => say()));
    assert.deepEqual(answers, [200, 200], `round ${round}`);
    const status = (await world.parcels(orderId))[0]?.status;
    const end = status === 'LOST' ? 'UNDELIVERED' : 'DELIVERED';
    assert.equal(await world.unitStatus(unitId), end, `round ${round}`);
    assert.deepEqual(await endsTold(orderId), [end], `round ${round}`);
    assert.equal(await undelivered(unitId), status === 'LOST' ? 2 : 0, `round ${round}`);
  }
});

test('lost is told ten times at once, under as many numbers: it is given up once', async () => {
  const { orderId, unitId, parcels } = await world.shipped();
  const code = parcels[0]?.code ?? '';
  const answers = await Promise.all(
    Array.from({ length: 10 }, (_, n) => world.carrierSays(code, 'LOST', 90 + (n % 5))),
  );
  assert.deepEqual(new Set(answers), new Set([200]));
  assert.equal((await parcelsTold(orderId)).filter(({ lines }) => lines).length, 1);
  assert.deepEqual(await endsTold(orderId), ['UNDELIVERED']);
  assert.equal(await undelivered(unitId), 2);
});
