import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { draftPurchaseOrders } from '../src/commands/draft-purchase-orders.ts';
import { customer, discrepancies, inventoryWorld, warehouseWorker } from './world.ts';

const world = await inventoryWorld();
const { run } = world;
let count = 0;

const errors = 'userErrors { code field }';
const order =
  'id status expectedAt location { id } supplier { name } lines { variant { id } quantity received unitCost { minorUnits } }';
const mutation = (name: string, type: string, selection: string) =>
  `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} ${errors} } }`;
const receive = mutation('purchaseOrderReceive', 'PurchaseOrderReceiveInput', `purchaseOrder { ${order} }`);
const place = mutation('purchaseOrderPlace', 'PurchaseOrderPlaceInput', `purchaseOrder { ${order} }`);
const cancel = mutation('purchaseOrderCancel', 'PurchaseOrderCancelInput', `purchaseOrder { ${order} }`);

/** A shelf of four with a reorder point of ten, and somebody who fills it in packs of six. */
async function shortShelf(unitCost = 250) {
  const shelf = await world.shelf(4);
  await world.db.sql`update stock set reorder_point = 10 where variant_id = ${shelf.variant}`;
  const create = mutation('supplierCreate', 'SupplierCreateInput', 'supplier { id }');
  const { data } = await run(
    create,
    { input: { name: `Supplier ${++count}`, countryCode: 'NL', leadDays: 7 } },
    warehouseWorker,
  );
  const supplierId = data.supplierCreate.supplier.id as string;
  const supply = mutation('supplySet', 'SupplySetInput', 'supplier { id }');
  const input = {
    supplierId,
    variantId: shelf.variantId,
    packSize: 6,
    unitCostMinor: String(unitCost),
    currencyCode: 'EUR',
  };
  const set = await run(supply, { input }, warehouseWorker);
  assert.deepEqual(set.data.supplySet.userErrors, []);
  return { ...shelf, supplierId };
}

async function drafted(variantId: string) {
  await draftPurchaseOrders(world.subgraph.environment);
  const { data } = await run(
    `{ purchaseOrders(first: 100, status: DRAFT) { nodes { ${order} } } }`,
    {},
    warehouseWorker,
  );
  return data.purchaseOrders.nodes.find(({ lines }: { lines: { variant: { id: string } }[] }) =>
    lines.some(({ variant }) => variant.id === variantId),
  );
}

test('what runs low is drafted in whole packs, and once however often the job comes round', async () => {
  const { variantId } = await shortShelf();
  const draft = await drafted(variantId);
  assert.deepEqual([draft.status, draft.lines[0].quantity, draft.lines[0].unitCost.minorUnits], ['DRAFT', 18, '250']);
  await Promise.all(Array.from({ length: 6 }, () => draftPurchaseOrders(world.subgraph.environment)));
  assert.deepEqual((await drafted(variantId)).lines, draft.lines);
});

/** Connections open late: with one open, all would queue for it and never meet. */
const warm = () =>
  Promise.all(Array.from({ length: 8 }, () => world.db.transaction(({ sql }) => sql`select pg_sleep(0.05)`)));

test('ten drafters at once order once', async () => {
  const { variantId } = await shortShelf();
  await warm();
  await Promise.all(Array.from({ length: 10 }, () => draftPurchaseOrders(world.subgraph.environment)));
  assert.equal((await drafted(variantId)).lines[0].quantity, 18);
});

test('what is ordered arrives in parts, each on the shelf once and with its cause', async () => {
  const { variantId, variant } = await shortShelf();
  const { id: purchaseOrderId } = await drafted(variantId);
  const early = { purchaseOrderId, idempotencyKey: 'early', lines: [{ variantId, quantity: 1 }] };
  assert.equal(
    (await run(receive, { input: early }, warehouseWorker)).data.purchaseOrderReceive.userErrors[0].code,
    'PURCHASE_ORDER_MOVED',
  );
  const placed = await run(place, { input: { purchaseOrderId } }, warehouseWorker);
  assert.equal(placed.data.purchaseOrderPlace.purchaseOrder.status, 'ORDERED');
  assert.equal(placed.data.purchaseOrderPlace.purchaseOrder.expectedAt, '2026-01-08T00:00:00.000Z');
  const some = (quantity: number, idempotencyKey: string) =>
    run(receive, { input: { purchaseOrderId, idempotencyKey, lines: [{ variantId, quantity }] } }, warehouseWorker);
  for (const _ of [1, 2]) {
    const { data } = await some(10, 'first');
    assert.deepEqual(
      [data.purchaseOrderReceive.purchaseOrder.status, data.purchaseOrderReceive.purchaseOrder.lines[0].received],
      ['ORDERED', 10],
    );
  }
  assert.equal((await some(9, 'too many')).data.purchaseOrderReceive.userErrors[0].code, 'INVALID_INPUT');
  assert.equal((await some(8, 'rest')).data.purchaseOrderReceive.purchaseOrder.status, 'RECEIVED');
  const [row] = await world.db.sql`select on_hand as "onHand" from stock where variant_id = ${variant}`;
  assert.equal(row?.['onHand'], 22);
  const [entry] = await world.db
    .sql`select cause, reference from stock_entry where variant_id = ${variant} order by id desc limit 1`;
  assert.deepEqual({ ...entry }, { cause: 'RECEIVED', reference: ids.purchaseOrder.decode(purchaseOrderId) });
  assert.equal(await discrepancies(world), 0);
});

test('parallel deliveries of one order never book more than was ordered', async () => {
  const { variantId, variant } = await shortShelf();
  const { id: purchaseOrderId } = await drafted(variantId);
  await run(place, { input: { purchaseOrderId } }, warehouseWorker);
  await warm();
  const answers = await Promise.all(
    Array.from({ length: 6 }, (_, n) =>
      run(
        receive,
        { input: { purchaseOrderId, idempotencyKey: `p${n} ${count}`, lines: [{ variantId, quantity: 10 }] } },
        warehouseWorker,
      ),
    ),
  );
  assert.equal(answers.filter(({ data }) => data.purchaseOrderReceive?.purchaseOrder).length, 1);
  const refused = answers.flatMap(({ data }) => data.purchaseOrderReceive?.userErrors ?? []) as { code: string }[];
  assert.deepEqual(
    refused.map(({ code }) => code),
    Array(5).fill('INVALID_INPUT'),
  );
  const [row] = await world.db.sql`select on_hand as "onHand" from stock where variant_id = ${variant}`;
  assert.equal(row?.['onHand'], 14);
});

test('what was cancelled is drafted again, from the cheapest', async () => {
  const { variantId } = await shortShelf(300);
  const draft = await drafted(variantId);
  const cancelled = await run(cancel, { input: { purchaseOrderId: draft.id } }, warehouseWorker);
  assert.equal(cancelled.data.purchaseOrderCancel.purchaseOrder.status, 'CANCELLED');
  const { supplierId } = await shortShelf();
  const supply = mutation('supplySet', 'SupplySetInput', 'supplier { name }');
  const input = { supplierId, variantId, packSize: 1, unitCostMinor: '1', currencyCode: 'EUR' };
  const { data } = await run(supply, { input }, warehouseWorker);
  await draftPurchaseOrders(world.subgraph.environment);
  const again = await drafted(variantId);
  assert.equal(again.supplier.name, data.supplySet.supplier.name);
});

test('lists cost the same number of statements whatever their length', async () => {
  const query = `query ($first: Int) { purchaseOrders(first: $first) { nodes { ${order} } } }`;
  const listed = (first: number) => countQueries(world, () => run(query, { first }, warehouseWorker));
  // Connections that open meanwhile ask for types first.
  await listed(50);
  assert.deepEqual([await listed(1), await listed(50)], [4, 4]);
});

test('whoever may not buy, buys nothing', async () => {
  const { data, errors: refused } = await run('{ purchaseOrders { nodes { id } } suppliers { id } }', {}, customer);
  assert.equal(data.purchaseOrders, null);
  assert.ok(refused?.every(({ extensions }) => extensions?.['code'] === 'FORBIDDEN'));
});
