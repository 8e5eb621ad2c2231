import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { recalculateSafetyStock } from '../src/commands/recalculate-safety-stock.ts';
import { adjust, inventoryWorld, warehouseWorker } from './world.ts';

const world = await inventoryWorld();
const { run, shelf, entity } = world;

let keys = 0;
const key = () => `list ${++keys}`;

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
