import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { hearCarrier } from '../src/commands/hear-carrier.ts';
import { inspectReturn, receiveReturn } from '../src/commands/inspect-return.ts';
import { lapseReturn, lapseReturns } from '../src/commands/lapse-returns.ts';
import { buyer, fulfillmentWorld, returnInspect, returnReceive, returnRequest, support, worker } from './world.ts';

const world = await fulfillmentWorld();
const { environment } = world;
const dayMs = 86_400_000;
let keys = 0;

/** Delivered, and asked to be given back: each by another buyer. */
async function returning(quantities: readonly number[] = [2]) {
  const userId: string = ids.user.make(environment.clock, environment.random);
  const order = await world.delivered({ userId, quantities });
  const ask = async () => {
    const lines = order.lines.map(({ lineId, quantity }) => ({ orderLineId: ids.orderLine.encode(lineId), quantity }));
    const asked = { orderId: ids.order.encode(order.orderId), lines, reason: 'CHANGED_MIND' };
    const input = { idempotencyKey: `end ${++keys}`, ...asked };
    return (await world.run(returnRequest, { input }, { userId, roles: ['CUSTOMER'] })).data.returnRequest;
  };
  const { return: made } = await ask();
  const returnId: string = ids.return.decode(made.id);
  return { ...order, ask, id: made.id as string, returnId, code: made.parcels[0].trackingCode as string };
}

const standing = async (returnId: string) => {
  const [row] = await world.db.sql<{ status: string; lapsed: number; lost: number; refund: number; restock: number }[]>`
    select status, sum(lapsed)::int as lapsed, sum(lost)::int as lost, sum(refund)::int as refund,
      sum(restock)::int as restock
    from returned r join returned_line l on l.return_id = r.id where r.id = ${returnId} group by r.id`;
  return row && { ...row };
};
const comingBack = async (unitId: string) => {
  const [row] = await world.db.sql`select sum(coming_back)::int as units from unit_line where unit_id = ${unitId}`;
  return row?.['units'] as number;
};
const statusesTold = async (orderId: string) =>
  (await world.told('fulfillment.return-progressed.v1', orderId)).map(({ status }) => status);
const lossesTold = async (orderId: string) =>
  (await world.told('fulfillment.return-lost.v1', orderId)).map(({ lines }) =>
    (lines as { quantity: number }[]).map(({ quantity }) => quantity),
  );
const nothing = { lapsed: 0, lost: 0, refund: 0, restock: 0 };
const hear = (trackingCode: string, status: 'PICKED_UP' | 'LOST', sequence: number) => {
  const event = { trackingCode, status, sequence, reference: `${trackingCode} ${sequence}` };
  const nowhere = { position: null, place: null, transitHours: null };
  return hearCarrier(environment, 'sandbox', { ...event, ...nowhere, at: world.clock.now().toISOString() });
};
const inspect = (returnId: string, lineId: string, refund: number, restock: number) =>
  inspectReturn(environment, { returnId, by: 'worker', note: null, lines: [{ lineId, refund, restock }] });

test('a return that nobody hands to the carrier lapses three weeks after its label, and may be asked for once more', async () => {
  const { orderId, unitId, returnId, code, ask } = await returning();
  world.clock.advance(20 * dayMs);
  await lapseReturns(environment);
  assert.equal((await standing(returnId))?.status, 'APPROVED');
  assert.equal((await ask()).userErrors[0].code, 'NOT_RETURNABLE');
  world.clock.advance(2 * dayMs);
  for (let twice = 0; twice < 2; twice++) await lapseReturns(environment);
  assert.deepEqual(await standing(returnId), { ...nothing, status: 'LAPSED', lapsed: 2 });
  assert.deepEqual(await statusesTold(orderId), ['REQUESTED', 'APPROVED', 'LAPSED']);
  assert.equal(await comingBack(unitId), 0);
  assert.equal(await environment.state.carriers.get('sandbox')?.cancel(code), true);
  assert.deepEqual((await ask()).userErrors, []);
  assert.equal(await comingBack(unitId), 2);
  world.clock.advance(22 * dayMs);
  await lapseReturns(environment);
  assert.equal((await ask()).userErrors[0].code, 'RETURN_WINDOW_CLOSED');
});

test('a return for which no label could be bought lapses too', async () => {
  const carrier = environment.state.carriers.get('sandbox');
  assert.ok(carrier);
  const { label } = carrier;
  const { orderId, ask } = await returning([1]);
  world.clock.advance(22 * dayMs);
  await lapseReturns(environment);
  Object.assign(carrier, { label: () => Promise.reject(new Error('out of paper')) });
  const { return: made } = await ask();
  Object.assign(carrier, { label });
  assert.equal((await world.parcels(orderId)).at(-1)?.status, 'PACKED');
  world.clock.advance(22 * dayMs);
  await lapseReturns(environment);
  assert.equal((await standing(ids.return.decode(made.id)))?.status, 'LAPSED');
});

test('staff say how long a return may take; what is not named stays', async () => {
  const set = `mutation ($input: ParcelPatienceSetInput!) { parcelPatienceSet(input: $input) {
    parcelPatience { returnDays silentDays answerDays } userErrors { code field } } }`;
  const says = (input: object, viewer = support) => world.run(set, { input }, viewer);
  assert.equal((await says({ returnDays: 5 }, buyer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  for (const returnDays of [0, 366])
    assert.deepEqual((await says({ returnDays })).data.parcelPatienceSet.userErrors, [
      { code: 'INVALID_INPUT', field: ['returnDays'] },
    ]);
  const { returnId } = await returning();
  world.clock.advance(8 * dayMs);
  const usual = { returnDays: 7, silentDays: 5, answerDays: 7 };
  assert.deepEqual((await says({ returnDays: 7 })).data.parcelPatienceSet.parcelPatience, usual);
  await lapseReturns(environment);
  assert.equal((await standing(returnId))?.status, 'LAPSED');
  await says({ returnDays: 21 });
  const seen = await world.run('{ parcelPatience { returnDays silentDays answerDays } }', {}, worker);
  assert.deepEqual(seen.data.parcelPatience, { ...usual, returnDays: 21 });
  const audited = await world.db.sql`select actor, detail->>'returnDays' as days from audit_entry order by id`;
  assert.deepEqual(
    audited.map(({ actor, days }) => [actor, days]),
    [
      [support.userId, '7'],
      [support.userId, '21'],
    ],
  );
});

test('what the carrier has is no return that lapses, though its word was lost', async () => {
  const { returnId } = await returning();
  await world.drive('manner', { manner: 'dropped' });
  await world.drive('advance', { hours: 11 });
  await world.drive('manner', { manner: 'plain' });
  assert.equal((await standing(returnId))?.status, 'APPROVED');
  world.clock.advance(22 * dayMs);
  await lapseReturns(environment);
  assert.equal((await standing(returnId))?.status, 'IN_TRANSIT');
});

test('lapsed and scanned at once: it is on its way, and counts once', async () => {
  for (let round = 0; round < 12; round++) {
    const { orderId, unitId, returnId, code } = await returning();
    world.clock.advance(22 * dayMs);
    const parcelId = (await world.parcels(orderId)).at(-1)?.id ?? '';
    // The job looks for it and asks the carrier first: by then the scan is there.
    const lapse = () => (round % 3 ? lapseReturn(environment, { id: parcelId, returnId }) : lapseReturns(environment));
    const both = [lapse, () => hear(code, 'PICKED_UP', 1)];
    await Promise.all((round % 2 ? both : both.toReversed()).map((each) => each()));
    assert.deepEqual(await standing(returnId), { ...nothing, status: 'IN_TRANSIT' }, `round ${round}`);
    assert.equal(await comingBack(unitId), 2, `round ${round}`);
    assert.equal((await statusesTold(orderId)).at(-1), 'IN_TRANSIT', `round ${round}`);
  }
});

test('what lapsed and is on the table of the warehouse is received; not when the same things are to come once more', async () => {
  const [late, again] = [await returning(), await returning()];
  world.clock.advance(22 * dayMs);
  await lapseReturns(environment);
  assert.deepEqual(await receiveReturn(environment, late.returnId, 'worker'), { returnId: late.returnId });
  assert.equal(await comingBack(late.unitId), 2);
  const other = await again.ask();
  const input = { returnId: again.id };
  const refused = await world.run(returnReceive, { input }, worker);
  assert.equal(refused.data.returnReceive.userErrors[0].code, 'ILLEGAL_MOVE');
  await world.carrierSays(again.code, 'IN_TRANSIT', 1);
  assert.equal((await standing(again.returnId))?.status, 'LAPSED');
  assert.equal(await comingBack(again.unitId), 2);
  assert.deepEqual(
    (await world.run(returnReceive, { input: { returnId: other.return.id } }, worker)).data.returnReceive.userErrors,
    [],
  );
});

test('what the carrier brings back to the buyer lapses', async () => {
  const { unitId, returnId, code, orderId } = await returning();
  await world.carrierSays(code, 'IN_TRANSIT', 1);
  await world.carrierSays(code, 'RETURNED_TO_SENDER', 2);
  assert.deepEqual(await standing(returnId), { ...nothing, status: 'LAPSED', lapsed: 2 });
  assert.equal(await comingBack(unitId), 0);
  assert.deepEqual((await statusesTold(orderId)).slice(-2), ['IN_TRANSIT', 'LAPSED']);
});

test('a return that the carrier loses is paid for at once; found, it is put on the shelf and paid for no more', async () => {
  const { orderId, lines, id, returnId, code } = await returning([3]);
  await world.carrierSays(code, 'IN_TRANSIT', 1);
  for (let twice = 0; twice < 2; twice++) await world.carrierSays(code, 'LOST', 2);
  assert.deepEqual(await standing(returnId), { ...nothing, status: 'LOST', lost: 3 });
  assert.deepEqual(await lossesTold(orderId), [[3]]);
  await world.carrierSays(code, 'DELIVERED', 3);
  assert.equal((await world.parcels(orderId)).at(-1)?.status, 'DELIVERED');
  await world.run(returnReceive, { input: { returnId: id } }, worker);
  const look = (refund: number) => {
    const line = { orderLineId: ids.orderLine.encode(lines[0]?.lineId ?? ''), refund, restock: 3 };
    return world.run(returnInspect, { input: { returnId: id, lines: [line] } }, worker);
  };
  assert.equal((await look(1)).data.returnInspect.userErrors[0].code, 'INVALID_INPUT');
  assert.deepEqual((await look(0)).data.returnInspect.userErrors, []);
  assert.deepEqual(await standing(returnId), { ...nothing, status: 'INSPECTED', lost: 3, restock: 3 });
  assert.deepEqual(await statusesTold(orderId), [
    'REQUESTED',
    'APPROVED',
    'IN_TRANSIT',
    'LOST',
    'RECEIVED',
    'INSPECTED',
  ]);
  assert.deepEqual(await lossesTold(orderId), [[3]]);
});

test('lost and received at once: whichever is first, it is paid for once', async () => {
  for (let round = 0; round < 12; round++) {
    const { orderId, lines, returnId, code } = await returning();
    await world.carrierSays(code, 'IN_TRANSIT', 1);
    const both = [() => receiveReturn(environment, returnId, 'worker'), () => hear(code, 'LOST', 2)];
    await Promise.all((round % 2 ? both : both.toReversed()).map((each) => each()));
    const { status, lost = 0 } = (await standing(returnId)) ?? {};
    assert.equal(status, 'RECEIVED', `round ${round}`);
    // What lies on the table first is not lost: whoever looks at it says what it is worth.
    const isLost = (await statusesTold(orderId)).includes('LOST');
    assert.deepEqual([lost, await lossesTold(orderId)], isLost ? [2, [[2]]] : [0, []], `round ${round}`);
    await inspect(returnId, lines[0]?.lineId ?? '', 2 - lost, 2);
    const { refund = 0 } = (await standing(returnId)) ?? {};
    assert.equal(refund + lost, 2, `round ${round}`);
  }
});

test('of a return in two parcels one is lost and one arrives: what was lost is paid at once, the rest when it was looked at', async () => {
  const { orderId, unitId, lines, returnId, code } = await returning([1, 1]);
  const [first, second] = lines;
  // As if the second line had come from another place.
  await world.db.sql`
    insert into parcel (id, order_id, unit_id, return_id, location_id, millimeters, weight_grams, carrier, service, tracking_code,
      status, status_at, from_country, to_country, kilometers, packed_at)
    select uuidv7(), order_id, unit_id, return_id, location_id, millimeters, weight_grams, carrier, service, ${`${code}2`},
      status, status_at, from_country, to_country, kilometers, packed_at from parcel where tracking_code = ${code}`;
  await world.db.sql`
    update parcel_item set parcel_id = (select id from parcel where tracking_code = ${`${code}2`})
    where parcel_id = (select id from parcel where tracking_code = ${code}) and line_id = ${second?.lineId ?? ''}`;
  await world.carrierSays(code, 'LOST', 1);
  assert.deepEqual(await standing(returnId), { ...nothing, status: 'IN_TRANSIT', lost: 1 });
  world.clock.advance(22 * dayMs);
  await lapseReturns(environment);
  assert.deepEqual(await standing(returnId), { ...nothing, status: 'LOST', lost: 1, lapsed: 1 });
  assert.equal(await comingBack(unitId), 1);
  assert.deepEqual(await lossesTold(orderId), [[1]]);
  assert.notEqual(first?.lineId, second?.lineId);
});
