import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { adjust, customer, discrepancies, inventoryWorld, sellerOf, warehouseWorker } from './world.ts';

const world = await inventoryWorld();
const { run, shelf, entity } = world;

const receive = `mutation ($input: StockReceiveInput!) { stockReceive(input: $input) { stock { available } userErrors { __typename code field } } }`;
const hold = `mutation ($input: ReservationHoldInput!) { reservationHold(input: $input) { reservation { id status lines { quantity location { code } } } userErrors { __typename code ... on InsufficientStock { availableQuantity variant { id } } } } }`;

let keys = 0;
const key = () => `graph ${++keys}`;

test('a count follows the shelf, and its repeat changes nothing', async () => {
  const { variantId, locationId } = await shelf(5);
  const input = { idempotencyKey: key(), variantId, locationId, delta: 3, note: 'found behind the shelf' };
  for (const _ of [1, 2]) {
    const { data } = await run(adjust, { input }, warehouseWorker);
    assert.deepEqual(data.stockAdjust, { stock: { available: 8 }, userErrors: [] });
  }
  const other = await run(adjust, { input: { ...input, delta: 4 } }, warehouseWorker);
  assert.equal(other.errors?.[0]?.extensions?.['code'], 'IDEMPOTENCY_MISMATCH');
});

test('promised units stay on the shelf', async () => {
  const { variantId, locationId } = await shelf(5);
  await run(hold, { input: { idempotencyKey: key(), lines: [{ variantId, quantity: 4 }] } }, warehouseWorker);
  const { data } = await run(
    adjust,
    { input: { idempotencyKey: key(), variantId, locationId, delta: -2 } },
    warehouseWorker,
  );
  assert.deepEqual(data.stockAdjust.userErrors, [
    {
      __typename: 'BelowReserved',
      code: 'BELOW_RESERVED',
      message: '4 units are promised to shoppers and must stay on the shelf.',
      field: ['delta'],
      reserved: 4,
    },
  ]);
  assert.equal(await discrepancies(world), 0);
});

test('whoever may not, changes nothing', async () => {
  const { variantId, locationId } = await shelf(1);
  const input = { idempotencyKey: key(), variantId, locationId, delta: 1 };
  assert.equal((await run(adjust, { input })).errors?.[0]?.extensions?.['code'], 'UNAUTHENTICATED');
  assert.equal((await run(adjust, { input }, customer)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  const clientWithoutScope = { clientId: 'client', roles: [], scopes: ['stock:read'] };
  assert.equal((await run(adjust, { input }, clientWithoutScope)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  assert.equal((await entity(variantId)).data._entities[0].stock.available, 1);
});

test("another seller's place looks like none", async () => {
  const seller = '01890a5d-ac96-774b-bcce-b302099a8001';
  const mine = await shelf(1, seller);
  const theirs = await shelf(1, '01890a5d-ac96-774b-bcce-b302099a8002');
  const nowhere = ids.location.encode('01890a5d-ac96-774b-bcce-b302099a8003');
  const inputFor = (locationId: string) => ({
    input: { idempotencyKey: key(), variantId: mine.variantId, locationId, delta: 1 },
  });
  assert.deepEqual((await run(adjust, inputFor(mine.locationId), sellerOf(seller))).data.stockAdjust.userErrors, []);
  const answers = [theirs.locationId, nowhere].map(async (locationId) =>
    JSON.stringify((await run(adjust, inputFor(locationId), sellerOf(seller))).data),
  );
  const [other, absent] = await Promise.all(answers);
  assert.equal(other, absent);
  assert.match(other ?? '', /UNKNOWN_LOCATION/);
});

test('a seller sees the levels of their own places only', async () => {
  const seller = '01890a5d-ac96-774b-bcce-b302099a8004';
  const { variant, variantId, place } = await shelf(2, seller);
  await world.fill(variant, (await world.place()).id, 3);
  const { data } = await entity(variantId, sellerOf(seller));
  assert.deepEqual(data._entities[0].stock.levels, [{ onHand: 2, location: { code: place.code } }]);
  const anonymous = await entity(variantId);
  assert.equal(anonymous.data._entities[0].stock.levels, null);
  assert.equal(anonymous.data._entities[0].stock.available, 5);
});

test('quantities that make no sense are refused and lose nothing', async () => {
  const { variantId, locationId } = await shelf(1);
  for (const quantity of [0, -1, 1_000_001]) {
    const { data } = await run(
      receive,
      { input: { idempotencyKey: key(), variantId, locationId, quantity } },
      warehouseWorker,
    );
    assert.deepEqual(data.stockReceive.userErrors, [
      { __typename: 'InvalidInput', code: 'INVALID_INPUT', field: ['quantity'] },
    ]);
  }
  for (const quantity of [1.5, 2 ** 31, '1']) {
    const answer = await run(
      receive,
      { input: { idempotencyKey: key(), variantId, locationId, quantity } },
      warehouseWorker,
    );
    assert.equal(answer.errors?.[0]?.extensions?.['code'], 'BAD_INPUT');
  }
  for (const quantity of [0, -1, 1001]) {
    const { data } = await run(
      hold,
      { input: { idempotencyKey: key(), lines: [{ variantId, quantity }] } },
      warehouseWorker,
    );
    assert.equal(data.reservationHold.userErrors[0].code, 'INVALID_INPUT');
  }
});

test('an id of another type is an input error, and extra input is no such field', async () => {
  const { variantId, locationId } = await shelf(1);
  const swapped = await run(
    adjust,
    { input: { idempotencyKey: key(), variantId: locationId, locationId: variantId, delta: 1 } },
    warehouseWorker,
  );
  assert.equal(swapped.errors?.[0]?.extensions?.['code'], 'BAD_ID');
  for (const id of ['', 'var_', "var_'; drop table stock; --", '__proto__', `var_${'Z'.repeat(26)}`])
    assert.equal((await entity(id)).errors?.[0]?.extensions?.['code'], 'BAD_ID');
  const extra = await run(
    adjust,
    { input: { idempotencyKey: key(), variantId, locationId, delta: 1, sellerId: 'x', role: 'ADMIN' } },
    warehouseWorker,
  );
  assert.equal(extra.errors?.[0]?.extensions?.['code'], 'BAD_INPUT');
});

test('text is kept as text', async () => {
  const { variant, variantId, locationId } = await shelf(1);
  const note = `'); delete from stock; -- <script>alert(1)</script>`;
  await run(adjust, { input: { idempotencyKey: key(), variantId, locationId, delta: 1, note } }, warehouseWorker);
  const { data } = await run(
    'query ($id: ID!) { stockLedger(variantId: $id, first: 1) { nodes { note cause onHandDelta } } }',
    { id: ids.variant.encode(variant) },
    warehouseWorker,
  );
  assert.deepEqual(data.stockLedger.nodes, [{ note, cause: 'ADJUSTED', onHandDelta: 1 }]);
});

test('a place needs its code, its seller and its whereabouts', async () => {
  const create = `mutation ($input: LocationCreateInput!) { locationCreate(input: $input) { location { code ships } userErrors { code field } } }`;
  const good = {
    code: 'RTM1',
    name: 'Rotterdam',
    kind: 'WAREHOUSE',
    countryCode: 'NL',
    city: 'Rotterdam',
    latitude: 51.9,
    longitude: 4.5,
  };
  assert.deepEqual((await run(create, { input: good }, warehouseWorker)).data.locationCreate, {
    location: { code: 'RTM1', ships: true },
    userErrors: [],
  });
  assert.equal(
    (await run(create, { input: good }, warehouseWorker)).data.locationCreate.userErrors[0].code,
    'LOCATION_CODE_TAKEN',
  );
  for (const [field, value] of Object.entries({
    code: 'x',
    name: ' ',
    countryCode: 'nl',
    latitude: 91,
    longitude: -181,
    kind: 'SELLER',
  })) {
    const { data } = await run(create, { input: { ...good, code: 'RTM2', [field]: value } }, warehouseWorker);
    assert.equal(data.locationCreate.userErrors[0].code, 'INVALID_INPUT', field);
  }
});
