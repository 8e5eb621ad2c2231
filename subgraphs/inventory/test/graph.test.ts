import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { recalculateSafetyStock } from '../src/commands/recalculate-safety-stock.ts';
import { customer, discrepancies, inventoryWorld, sellerOf, warehouseWorker } from './world.ts';

const world = await inventoryWorld();
const { run } = world;

const adjust = `mutation ($input: StockAdjustInput!) { stockAdjust(input: $input) { stock { available } userErrors { __typename code message field ... on BelowReserved { reserved } } } }`;
const receive = `mutation ($input: StockReceiveInput!) { stockReceive(input: $input) { stock { available } userErrors { __typename code field } } }`;
const hold = `mutation ($input: ReservationHoldInput!) { reservationHold(input: $input) { reservation { id status lines { quantity location { code } } } userErrors { __typename code ... on InsufficientStock { availableQuantity variant { id } } } } }`;

let keys = 0;
const key = () => `graph ${++keys}`;

async function shelf(units: number, sellerId: string | null = null) {
  const place = await world.place(sellerId);
  const variant = await world.variant();
  if (units > 0) await world.fill(variant, place.id, units);
  return { place, variant, variantId: ids.variant.encode(variant), locationId: ids.location.encode(place.id) };
}

const entity = async (variantId: string, viewer = {}) =>
  await run(
    `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Variant { id stock { available inStock levels { onHand location { code } } } } } }`,
    { r: [{ __typename: 'Variant', id: variantId }] },
    viewer,
  );

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

test('the ledger is walked page by page, each entry once, and a forged cursor is refused', async () => {
  const { variant, variantId, locationId } = await shelf(0);
  for (let n = 0; n < 7; n++) await world.fill(variant, ids.location.decode(locationId), 1);
  const query =
    'query ($id: ID!, $first: Int, $after: String) { stockLedger(variantId: $id, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }';
  const seen: string[] = [];
  for (let after: string | null = null; ; ) {
    const answer: Awaited<ReturnType<typeof run>> = await run(
      query,
      { id: variantId, first: 3, after },
      warehouseWorker,
    );
    seen.push(...answer.data.stockLedger.nodes.map(({ id }: { id: string }) => id));
    if (!answer.data.stockLedger.pageInfo.hasNextPage) break;
    after = answer.data.stockLedger.pageInfo.endCursor as string;
  }
  assert.equal(seen.length, 7);
  assert.equal(new Set(seen).size, 7);
  for (const bad of [
    { first: 0 },
    { first: -1 },
    { first: 99_999_999 },
    { after: 'forged' },
    { after: Buffer.from('["x","y"]').toString('base64url') },
  ]) {
    const answer = await run(query, { id: variantId, ...bad }, warehouseWorker);
    assert.equal(answer.errors?.[0]?.extensions?.['code'], 'BAD_PAGINATION', JSON.stringify(bad));
  }
});

test('a transfer moves units and the sum stays', async () => {
  const { variant, variantId, locationId } = await shelf(5);
  const to = await world.place();
  const transfer = `mutation ($input: StockTransferInput!) { stockTransfer(input: $input) { stock { available levels { onHand } } userErrors { code } } }`;
  const input = {
    idempotencyKey: key(),
    variantId,
    fromLocationId: locationId,
    toLocationId: ids.location.encode(to.id),
    quantity: 2,
  };
  const { data } = await run(transfer, { input }, warehouseWorker);
  assert.deepEqual(data.stockTransfer, {
    stock: { available: 5, levels: [{ onHand: 3 }, { onHand: 2 }] },
    userErrors: [],
  });
  const tooMany = await run(transfer, { input: { ...input, idempotencyKey: key(), quantity: 4 } }, warehouseWorker);
  assert.equal(tooMany.data.stockTransfer.userErrors[0].code, 'INSUFFICIENT_STOCK');
  const [row] = await world.db.sql`select sum(on_hand)::int as sum from stock where variant_id = ${variant}`;
  assert.equal(row?.['sum'], 5);
});

test('safety stock comes from demand, lowers the promise, and low stock raises one alert', async () => {
  const { variant, variantId, locationId } = await shelf(100);
  await world.db.sql`
    insert into demand_day (variant_id, location_id, day, units)
    select ${variant}, ${ids.location.decode(locationId)}, current_date - n, (n % 2) * 4 from generate_series(0, 90) n`;
  assert.deepEqual(await recalculateSafetyStock(world.db, variant, 0.95), { changed: 1 });
  const { data } = await entity(variantId);
  const promised = data._entities[0].stock.available as number;
  assert.ok(promised > 80 && promised < 100, `${promised}`);
  const drop = (delta: number) =>
    run(adjust, { input: { idempotencyKey: key(), variantId, locationId, delta } }, warehouseWorker);
  await drop(-90);
  await drop(-1);
  const alerts = async () =>
    (
      await run('{ stockAlerts { nodes { variant { id } threshold } } }', {}, warehouseWorker)
    ).data.stockAlerts.nodes.filter((alert: { variant: { id: string } }) => alert.variant.id === variantId);
  assert.equal((await alerts()).length, 1);
  await drop(91);
  assert.equal((await alerts()).length, 0);
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

test('lists cost the same number of statements whatever their length', async () => {
  const variants = await Promise.all(Array.from({ length: 30 }, () => shelf(1)));
  const stockOf = (count: number) =>
    countQueries(world, () =>
      run(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Variant { stock { available inStock levels { onHand location { name seller { id } } } } } } }',
        {
          r: variants.slice(0, count).map(({ variantId }) => ({ __typename: 'Variant', id: variantId })),
        },
        warehouseWorker,
      ),
    );
  assert.deepEqual([await stockOf(2), await stockOf(30)], [3, 3]);
  const { variant, variantId, locationId } = await shelf(0);
  for (let n = 0; n < 30; n++) await world.fill(variant, ids.location.decode(locationId), 1);
  const ledger = (first: number) =>
    countQueries(world, () =>
      run(
        'query ($id: ID!, $first: Int) { stockLedger(variantId: $id, first: $first) { nodes { location { code } } } }',
        { id: variantId, first },
        warehouseWorker,
      ),
    );
  assert.deepEqual([await ledger(2), await ledger(30)], [2, 2]);
  const alerts = (first: number) =>
    countQueries(world, () =>
      run(
        'query ($first: Int) { stockAlerts(first: $first) { nodes { location { code } variant { id } } } }',
        { first },
        warehouseWorker,
      ),
    );
  assert.ok((await alerts(50)) <= 2);
  const locations = await countQueries(world, () => run('{ locations { code seller { id } } }'));
  assert.equal(locations, 1);
});
