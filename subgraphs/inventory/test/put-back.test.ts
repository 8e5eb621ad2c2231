import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parcelProgressed, returnProgressed } from '@stoa/contracts/fulfillment.ts';
import { linesCancelled } from '@stoa/contracts/orders.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { confirmReservation, returnReservation } from '../src/commands/end-reservation.ts';
import { makeReserver } from '../src/commands/reserver.ts';
import { inventory } from '../src/index.ts';
import { discrepancies, inventoryWorld, warehouseWorker } from './world.ts';

const world = await inventoryWorld();
const reserver = makeReserver(world.subgraph.environment);

let keys = 0;
/** Three of ten units held; the answer names the place. */
async function held(quantity = 3) {
  const { variant, place } = await world.shelf(10);
  const lines = [{ variantId: variant, quantity, sellerId: null }];
  const answer = await reserver.reserve({ key: `put back ${++keys}`, holdSeconds: 900, destination: null, lines });
  assert.ok('id' in answer);
  return { reservationId: answer.id, variantId: variant, locationId: place.id };
}

async function counts(variantId: string) {
  const [row] = await world.db.sql`select on_hand as "onHand", reserved from stock where variant_id = ${variantId}`;
  return { ...row };
}

/** Told as the log tells it, as often as one likes. */
const tell = (type: { readonly name: string }, payload: unknown) =>
  world.db.transaction(async (tx) => {
    const handler = inventory.handlers.find((each) => each.type.name === type.name);
    await handler?.apply(tx, payload, {} as LoggedEvent);
  });

test('returning a sold reservation puts its units back, twice is once', async () => {
  const { reservationId, variantId } = await held();
  await confirmReservation(world.db, reservationId);
  assert.deepEqual(await counts(variantId), { onHand: 7, reserved: 0 });
  const answers = await Promise.all(Array.from({ length: 5 }, () => returnReservation(world.db, reservationId)));
  assert.ok(answers.every((answer) => 'id' in answer && answer.status === 'RETURNED'));
  assert.deepEqual(await counts(variantId), { onHand: 10, reserved: 0 });
  assert.deepEqual(await confirmReservation(world.db, reservationId), { kind: 'ReservationEnded', status: 'RETURNED' });
  assert.equal(await discrepancies(world), 0);
});

test('returning a held reservation releases it, and returning none says so', async () => {
  const { reservationId, variantId } = await held();
  for (const _ of [1, 2]) {
    const answer = await returnReservation(world.db, reservationId);
    assert.ok('id' in answer && answer.status === 'RELEASED');
  }
  assert.deepEqual(await counts(variantId), { onHand: 10, reserved: 0 });
  assert.deepEqual(await returnReservation(world.db, variantId), { kind: 'ReservationEnded', status: null });
});

test('confirm and return at once leave the shelf whole', async () => {
  const { reservationId, variantId } = await held();
  await Promise.all([confirmReservation(world.db, reservationId), returnReservation(world.db, reservationId)]);
  await returnReservation(world.db, reservationId);
  assert.deepEqual(await counts(variantId), { onHand: 10, reserved: 0 });
  assert.equal(await discrepancies(world), 0);
});

test('cancelled lines go back to where they were taken from, once, with their cause', async () => {
  const { reservationId, variantId, locationId } = await held(4);
  await confirmReservation(world.db, reservationId);
  const line = { lineId: variantId, unitId: variantId, variantId, locationId };
  const lines = [
    { ...line, quantity: 1 },
    { ...line, quantity: 2 },
  ];
  const payload = { orderId: reservationId, cancellationId: variantId, whole: false, lines };
  await Promise.all(Array.from({ length: 5 }, () => tell(linesCancelled, payload)));
  assert.deepEqual(await counts(variantId), { onHand: 9, reserved: 0 });
  const entries = await world.db.sql`
    select cause, on_hand_delta as delta, reference from stock_entry where variant_id = ${variantId} order by id desc limit 1`;
  assert.deepEqual([...entries], [{ cause: 'CANCELLED', delta: 3, reference: variantId }]);
  assert.equal(await discrepancies(world), 0);
});

test('of returned units only the good ones go back, once they were inspected', async () => {
  const { reservationId, variantId, locationId } = await held(3);
  await confirmReservation(world.db, reservationId);
  const line = { lineId: variantId, unitId: variantId, variantId, locationId, quantity: 3, refund: 3, restock: 2 };
  const payload = { returnId: variantId, orderId: reservationId, at: '2026-01-01T00:00:00Z', lines: [line] };
  await tell(returnProgressed, { ...payload, status: 'RECEIVED' });
  assert.deepEqual(await counts(variantId), { onHand: 7, reserved: 0 });
  const inspected = () => tell(returnProgressed, { ...payload, status: 'INSPECTED' });
  await Promise.all(Array.from({ length: 5 }, inspected));
  await inspected();
  assert.deepEqual(await counts(variantId), { onHand: 9, reserved: 0 });
  assert.equal(await discrepancies(world), 0);
});

test('what comes back to its sender unopened is put back once; what is lost is not, until it turns up', async () => {
  const { reservationId, variantId, locationId } = await held(3);
  await confirmReservation(world.db, reservationId);
  const lines = [
    { lineId: variantId, variantId, locationId, quantity: 1 },
    { lineId: locationId, variantId, locationId, quantity: 2 },
  ];
  const parcel = {
    parcelId: reservationId,
    orderId: reservationId,
    unitId: variantId,
    carrier: 'c',
    trackingCode: 't',
  };
  const payload = { ...parcel, at: '2026-01-01T00:00:00Z', position: null };
  await tell(parcelProgressed, { ...payload, status: 'IN_TRANSIT' });
  await tell(parcelProgressed, { ...payload, status: 'LOST', lines });
  assert.deepEqual(await counts(variantId), { onHand: 7, reserved: 0 });
  const back = () => tell(parcelProgressed, { ...payload, status: 'RETURNED_TO_SENDER', lines });
  await Promise.all(Array.from({ length: 5 }, back));
  await back();
  assert.deepEqual(await counts(variantId), { onHand: 10, reserved: 0 });
  assert.equal(await discrepancies(world), 0);
});

test('a place that opens is told to everyone', async () => {
  const input = {
    code: 'TOLD',
    name: 'Told',
    kind: 'WAREHOUSE',
    countryCode: 'NL',
    city: 'Ede',
    latitude: 52,
    longitude: 5.6,
  };
  const create = 'mutation ($input: LocationCreateInput!) { locationCreate(input: $input) { userErrors { code } } }';
  for (const _ of [1, 2]) await world.run(create, { input }, warehouseWorker);
  const told = await world.db.sql`
    select payload->>'code' as code, payload->>'ships' as ships from event_log where type = 'inventory.location-opened.v1'`;
  assert.deepEqual([...told], [{ code: 'TOLD', ships: 'true' }]);
});
