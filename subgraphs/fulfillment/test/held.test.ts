import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { orderHeld } from '@stoa/contracts/orders.ts';
import { drainJobs } from '@stoa/platform/jobs/drain-jobs.ts';
import postgres from 'postgres';
import { stopLines } from '../src/commands/stop-lines.ts';
import { fulfillment } from '../src/index.ts';
import { fulfillmentWorld } from './world.ts';

const world = await fulfillmentWorld();
const robots = await fulfillmentWorld({ warehouse: 'automatic' });
const admin = postgres(robots.database.adminUrl, { max: 1, onnotice: () => {} });
test.after(() => admin.end());
const hold = (orderId: string, held = true, where = world) => where.hear(orderHeld, { orderId, held });

/** Lets jobs run as time goes by. */
async function wait(seconds: number): Promise<number> {
  let tries = 0;
  for (let passed = 0; passed < seconds; passed += 5) {
    robots.clock.advance(5_000);
    tries += await drainJobs(admin, [{ living: robots.environment, jobs: fulfillment.jobs }], robots.clock);
  }
  return tries;
}

test('what is held is on no pick list until it is let go of, be it told once or twice', async () => {
  const { orderId, unitId, locationId } = await world.order();
  for (let told = 0; told < 2; told++) await hold(orderId);
  assert.equal((await world.pickAll(locationId)).userErrors[0].code, 'NOTHING_TO_PICK');
  assert.equal(await world.unitStatus(unitId), 'PENDING');
  for (let told = 0; told < 2; told++) await hold(orderId, false);
  assert.deepEqual((await world.pickAll(locationId)).userErrors, []);
  assert.equal(await world.unitStatus(unitId), 'PICKING');
});

test('others at the same place are fetched meanwhile', async () => {
  const { orderId, unitId, locationId } = await world.order();
  const other = await world.order({ locationId });
  await hold(orderId);
  await world.pickAll(locationId);
  assert.deepEqual([await world.unitStatus(unitId), await world.unitStatus(other.unitId)], ['PENDING', 'PICKING']);
});

test('what was fetched before it was held is not packed, and can be stopped', async () => {
  const { orderId, unitId, locationId, lines } = await world.order();
  await world.pickAll(locationId);
  await hold(orderId);
  assert.equal((await world.pack(unitId)).data.unitPack.userErrors[0].code, 'ON_HOLD');
  const stops = lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  assert.deepEqual(await stopLines(world.environment, { orderId, lines: stops }, 'stop'), { stopped: true });
  assert.equal(await world.unitStatus(unitId), 'CANCELLED');
});

test('of a worker who packs and a hold at once one is first: once it is held nothing is packed any more', async () => {
  for (let round = 0; round < 10; round++) {
    const { orderId, unitId, locationId } = await world.order();
    await world.pickAll(locationId);
    const whenHeld = hold(orderId).then(() => world.unitStatus(unitId));
    await Promise.all([world.pack(unitId), whenHeld]);
    assert.equal(await world.unitStatus(unitId), await whenHeld);
  }
});

test('a robot leaves what is held alone, asks no more, and comes back when it is let go of', async () => {
  const { orderId, unitId } = await robots.order();
  await hold(orderId, true, robots);
  await wait(10);
  assert.equal(await robots.unitStatus(unitId), 'PENDING');
  assert.equal(await wait(60), 0);
  await hold(orderId, false, robots);
  await wait(30);
  assert.equal(await robots.unitStatus(unitId), 'SHIPPED');
});

test('what is held before we hear of the order waits from the beginning', async () => {
  const orderId = randomUUID();
  await hold(orderId);
  const { locationId } = await world.order({ orderId });
  assert.equal((await world.pickAll(locationId)).userErrors[0].code, 'NOTHING_TO_PICK');
  await hold(orderId, false);
  assert.deepEqual((await world.pickAll(locationId)).userErrors, []);
});
