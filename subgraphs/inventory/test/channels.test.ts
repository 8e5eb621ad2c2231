import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { makeReserver } from '../src/commands/reserver.ts';
import { customer, discrepancies, inventoryWorld, warehouseWorker } from './world.ts';

const world = await inventoryWorld();
const { run } = world;
const reserver = makeReserver(world.subgraph.environment);
let count = 0;

const errors = 'userErrors { code field }';
const posSale = `mutation ($input: PosSaleRecordInput!) { posSaleRecord(input: $input) { stocks { available channels { channel available } } ${errors} } }`;
const open = `mutation ($input: StoreSessionOpenInput!) { storeSessionOpen(input: $input) { session { id status } ${errors} } }`;
const take = `mutation ($input: StoreSessionTakeInput!) { storeSessionTake(input: $input) { session { items { quantity } } ${errors} } }`;
const settle = `mutation ($input: StoreSessionSettleInput!) { storeSessionSettle(input: $input) { session { status items { quantity } } ${errors} } }`;

/** A store that ships, too: what lies in it is sold online and over the counter. */
async function store(units: number) {
  const shelf = await world.shelf(units);
  await world.db.sql`update location set kind = 'STORE' where id = ${shelf.place.id}`;
  return shelf;
}

const shopper = () =>
  ids.user.encode(ids.user.make(world.subgraph.environment.clock, world.subgraph.environment.random));

async function counts(variant: string) {
  const [row] = await world.db.sql`select on_hand as "onHand", reserved from stock where variant_id = ${variant}`;
  return { ...row };
}

test('what is sold at a till is gone for every channel, once for each receipt', async () => {
  const { variantId, locationId } = await store(5);
  const input = { idempotencyKey: 'receipt 1', locationId, lines: [{ variantId, quantity: 2 }], reference: 'R1' };
  for (const _ of [1, 2]) {
    const { data } = await run(posSale, { input }, warehouseWorker);
    const channels = data.posSaleRecord.stocks[0].channels.map(({ available }: { available: number }) => available);
    assert.deepEqual(channels, [3, 3, 3, 3]);
  }
  const ledger = 'query ($id: ID!) { stockLedger(variantId: $id, first: 1) { nodes { cause channel onHandDelta } } }';
  const { data } = await run(ledger, { id: variantId }, warehouseWorker);
  assert.deepEqual(data.stockLedger.nodes, [{ cause: 'SOLD', channel: 'POS', onHandDelta: -2 }]);
  assert.equal(
    (await run(posSale, { input: { ...input, idempotencyKey: 'x' } }, customer)).errors?.[0]?.extensions?.['code'],
    'FORBIDDEN',
  );
});

test('web, tills and baskets in the store at once sell no unit twice', async () => {
  const { variant, variantId, locationId } = await store(10);
  const sessions = await Promise.all(
    Array.from(
      { length: 8 },
      async () =>
        (await run(open, { input: { locationId, userId: shopper() } }, warehouseWorker)).data.storeSessionOpen.session
          .id as string,
    ),
  );
  const web = Array.from({ length: 8 }, (_, n) =>
    reserver
      .reserve({
        key: `web ${count} ${n}`,
        holdSeconds: 900,
        destination: null,
        lines: [{ variantId: variant, quantity: 1, sellerId: null }],
      })
      .then((answer) => 'id' in answer),
  );
  const tills = Array.from({ length: 8 }, async (_, n) => {
    const input = { idempotencyKey: `till ${n}`, locationId, lines: [{ variantId, quantity: 1 }] };
    return (await run(posSale, { input }, warehouseWorker)).data.posSaleRecord.userErrors.length === 0;
  });
  const baskets = sessions.map(async (sessionId, n) => {
    const input = { idempotencyKey: `take ${n}`, sessionId, variantId, delta: 1 };
    return (await run(take, { input }, warehouseWorker)).data.storeSessionTake.userErrors.length === 0;
  });
  const sold = (await Promise.all([...web, ...tills, ...baskets])).filter(Boolean).length;
  assert.equal(sold, 10);
  const { onHand, reserved } = await counts(variant);
  assert.equal(onHand, reserved);
  assert.equal(await discrepancies(world), 0);
});

test('whoever walks out has bought what is in hand, and it is told once', async () => {
  const { variant, variantId, locationId } = await store(6);
  const userId = shopper();
  const { data } = await run(open, { input: { locationId, userId } }, warehouseWorker);
  const sessionId = data.storeSessionOpen.session.id as string;
  const again = await run(open, { input: { locationId, userId } }, warehouseWorker);
  assert.equal(again.data.storeSessionOpen.session.id, sessionId);
  const move = (delta: number, idempotencyKey = `move ${++count}`) =>
    run(take, { input: { idempotencyKey, sessionId, variantId, delta } }, warehouseWorker);
  for (const _ of [1, 2]) await move(4, 'the same');
  await move(-1);
  assert.deepEqual(await counts(variant), { onHand: 6, reserved: 3 });
  assert.equal((await move(-4)).data.storeSessionTake.userErrors[0].code, 'INVALID_INPUT');
  assert.equal((await move(4)).data.storeSessionTake.userErrors[0].code, 'INSUFFICIENT_STOCK');
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => run(settle, { input: { sessionId } }, warehouseWorker)),
  );
  assert.ok(answers.every(({ data: each }) => each.storeSessionSettle.session.status === 'SETTLED'));
  assert.deepEqual(await counts(variant), { onHand: 3, reserved: 0 });
  const told = await world.db.sql`
    select payload->'lines' as lines, payload->>'userId' as user from event_log where type = 'inventory.store-session-settled.v1'`;
  assert.deepEqual([...told], [{ lines: [{ quantity: 3, variantId: variant }], user: ids.user.decode(userId) }]);
  assert.equal((await move(1)).data.storeSessionTake.userErrors[0].code, 'UNKNOWN_STORE_SESSION');
  assert.equal(await discrepancies(world), 0);
});
