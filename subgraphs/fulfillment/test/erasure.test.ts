import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userErased } from '@stoa/contracts/accounts.ts';
import { ids } from '@stoa/kernel/ids.ts';
import type { Consignment } from '../src/carriers/carrier.ts';
import { firstCarrier } from '../src/carriers/open-carriers.ts';
import { progressUnits } from '../src/commands/progress-units.ts';
import { lockUnits } from '../src/store/units.ts';
import { fulfillmentWorld, homeAddress } from './world.ts';

const world = await fulfillmentWorld();
const { environment } = world;

const labelled: Consignment[] = [];
const carrier = firstCarrier(environment.state.carriers);
const { label } = carrier;
Object.assign(carrier, {
  label: (consignment: Consignment) => (labelled.push(consignment), label(consignment)),
});

const command = (name: string) => {
  const found = world.subgraph.definition.commands.find(({ type }) => type.name === `fulfillment.${name}`);
  return async (input: object) =>
    (await found?.answer(environment, input, `${name} ${JSON.stringify(input)}`)) as object;
};
/** As accounts does: by command first, and then it tells everybody. */
async function erase(userId: string): Promise<readonly string[]> {
  const answer = (await command('erase-personal-data')({ userId })) as { kept: string[] };
  await world.hear(userErased, { userId });
  return answer.kept;
}
const person = () => ids.user.make(environment.clock, environment.random);
const known = async (orderId: string) => {
  const [row] = await world.db.sql<
    { name: string; line: string; city: string; latitude: number | null; forget: boolean }[]
  >`
    select address->>'name' as name, address->'lines'->>0 as line, address->>'city' as city, latitude, forget
    from known_order where id = ${orderId}`;
  return row && { ...row };
};
const here = { name: homeAddress.name, line: homeAddress.lines[0], city: 'Berlin', latitude: 52.52, forget: true };
const blank = { name: '', line: '', city: 'Berlin', latitude: null, forget: false };
const traces = async (orderId: string) => {
  const [row] = await world.db.sql<{ count: number }[]>`
    select count(*)::int as count from parcel p left join parcel_event e on e.parcel_id = p.id
    where p.order_id = ${orderId} and (p.latitude is not null or e.latitude is not null or e.place is not null)`;
  return row?.count;
};

test('erased before it is sent: the parcel goes where it should, and is forgotten with its delivery', async () => {
  const userId = person();
  const { orderId, unitId, locationId } = await world.order({ userId });
  const kept = await erase(userId);
  assert.ok(kept.includes('addresses of deliveries that are under way, until these have ended'));
  assert.deepEqual(await known(orderId), here);
  await world.pickAll(locationId);
  await world.pack(unitId);
  const { to } = labelled.at(-1) ?? {};
  assert.deepEqual([to?.address, to?.latitude], [homeAddress, 52.52]);
  await world.ship(unitId);
  assert.deepEqual(await known(orderId), here);
  await world.drive('advance', { hours: 500 });
  assert.equal(await world.unitStatus(unitId), 'DELIVERED');
  assert.deepEqual(await known(orderId), blank);
  assert.equal(await traces(orderId), 0);
});

test('erased with nothing under way: forgotten at once', async () => {
  const userId = person();
  const { orderId } = await world.delivered({ userId });
  const kept = await erase(userId);
  assert.ok(!kept.join().includes('under way'));
  assert.deepEqual(await known(orderId), blank);
  assert.equal(await traces(orderId), 0);
});

test('of two orders of one person that which ended is forgotten, and that which is open is not', async () => {
  const userId = person();
  const [ended, open] = [await world.delivered({ userId }), await world.order({ userId })];
  await erase(userId);
  assert.deepEqual([await known(ended.orderId), await known(open.orderId)], [blank, here]);
});

test('what is cancelled, and what is lost, is forgotten with that', async () => {
  const userId = person();
  const [stopped, lost] = [await world.order({ userId }), await world.shipped({ userId })];
  await erase(userId);
  const lines = stopped.lines.map(({ lineId, quantity }) => ({ lineId, quantity }));
  await command('stop-lines')({ orderId: stopped.orderId, lines });
  assert.deepEqual(await known(stopped.orderId), blank);
  await world.carrierSays(lost.parcels[0]?.code ?? '', 'LOST', 90);
  assert.deepEqual(await known(lost.orderId), blank);
});

test('an order that is heard of after its buyer was erased is sent, and then forgotten', async () => {
  const userId = person();
  await erase(userId);
  const { orderId, unitId, locationId } = await world.order({ userId });
  assert.deepEqual(await known(orderId), here);
  await world.pickAll(locationId);
  await world.pack(unitId);
  await world.ship(unitId);
  await world.drive('advance', { hours: 500 });
  assert.deepEqual(await known(orderId), blank);
});

test('an erasure in the middle of the last delivery: the address is gone after both', async () => {
  const userId = person();
  const { orderId, unitId } = await world.shipped({ userId });
  let erasing: Promise<object> | undefined;
  await world.db.transaction(async (tx) => {
    const units = await lockUnits(tx, [unitId]);
    await progressUnits(tx, units, ['SHIPPED', 'DELIVERED'], environment.clock.now(), 'carrier');
    let isOver = false;
    erasing = command('erase-personal-data')({ userId }).finally(() => {
      isOver = true;
    });
    // On until it waits for this transaction, or has not waited for it.
    const waiting = () => world.db.sql`select 1 from pg_locks where not granted`;
    while (!isOver && (await waiting()).length === 0);
  });
  await erasing;
  assert.deepEqual(await known(orderId), blank);
});

test('two parts of one order that are delivered at once: the address is gone after both', async () => {
  for (let round = 0; round < 12; round++) {
    const userId = person();
    const { orderId, unitId, locationId } = await world.order({ userId });
    // The same once more, as the second part of the order.
    const [other] = await world.db.sql<{ id: string }[]>`
      insert into unit (id, order_id, seller_id, location_id, service, status_at, priority, promised_from, promised_to, placed_at)
      select uuidv7(), order_id, seller_id, location_id, service, status_at, priority, promised_from, promised_to, placed_at
      from unit where id = ${unitId} returning id`;
    await world.db.sql`
      insert into unit_line (id, unit_id, variant_id, sku, title, quantity, weight_grams)
      select uuidv7(), ${other?.id ?? ''}, variant_id, sku, title, quantity, weight_grams from unit_line where unit_id = ${unitId}`;
    await world.pickAll(locationId);
    for (const id of [unitId, other?.id ?? '']) {
      await world.pack(id);
      await world.ship(id);
    }
    await erase(userId);
    const codes = (await world.parcels(orderId)).map(({ code }) => code);
    assert.equal(codes.length, 2);
    await Promise.all(codes.map((code) => world.carrierSays(code, 'DELIVERED', 90)));
    assert.deepEqual(await known(orderId), blank, `round ${round}`);
  }
});
