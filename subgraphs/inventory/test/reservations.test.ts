import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expireReservations } from '../src/commands/expire-reservations.ts';
import { confirmReservation, extendReservation, releaseReservation } from '../src/commands/end-reservation.ts';
import type { ReserveAnswer } from '../src/commands/reserve-stock.ts';
import { makeReserver } from '../src/commands/reserver.ts';
import { discrepancies, inventoryWorld } from './world.ts';

const world = await inventoryWorld();
const { environment } = world.subgraph;
const reserver = makeReserver(environment);

let keys = 0;
const wish = (variantId: string, quantity = 1, key = `key ${++keys}`) => ({
  key,
  holdSeconds: 900,
  destination: null,
  lines: [{ variantId, quantity, sellerId: null }],
});
const isHeld = (answer: ReserveAnswer): boolean => 'status' in answer && answer.status === 'HELD';

async function stocked(...quantities: number[]): Promise<string> {
  const variantId = await world.variant();
  for (const quantity of quantities) await world.fill(variantId, (await world.place()).id, quantity);
  return variantId;
}

async function counts(variantId: string) {
  const [row] = await world.db.sql`
    select sum(on_hand)::int as "onHand", sum(reserved)::int as reserved from stock where variant_id = ${variantId}`;
  return { ...row };
}

test('200 buyers at once for 50 units at three places get 50 reservations', async () => {
  const variantId = await stocked(20, 20, 10);
  const answers = await Promise.all(Array.from({ length: 200 }, () => reserver.reserve(wish(variantId))));
  assert.equal(answers.filter(isHeld).length, 50);
  assert.ok(
    answers
      .filter((answer) => !isHeld(answer))
      .every((answer) => 'kind' in answer && answer.kind === 'InsufficientStock'),
  );
  assert.deepEqual(await counts(variantId), { onHand: 50, reserved: 50 });
  assert.equal(await discrepancies(world), 0);
});

test('200 buyers over four processes get no more than there is', async () => {
  const variantId = await stocked(20, 20, 10);
  const processes = Array.from({ length: 4 }, () => makeReserver(environment));
  const answers = await Promise.all(
    Array.from({ length: 200 }, (_, buyer) => (processes[buyer % 4] ?? reserver).reserve(wish(variantId))),
  );
  assert.equal(answers.filter(isHeld).length, 50);
  assert.equal(await discrepancies(world), 0);
});

test('nobody is overtaken: the first who asked are the ones who get', async () => {
  const variantId = await stocked(5);
  const answers = await Promise.all(Array.from({ length: 12 }, () => reserver.reserve(wish(variantId))));
  assert.deepEqual(answers.map(isHeld), [...Array<boolean>(5).fill(true), ...Array<boolean>(7).fill(false)]);
});

test('twenty parallel repeats of one key are one reservation', async () => {
  const variantId = await stocked(10);
  const answers = await Promise.all(Array.from({ length: 20 }, () => reserver.reserve(wish(variantId, 2, 'the same'))));
  assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
  assert.deepEqual(await counts(variantId), { onHand: 10, reserved: 2 });
});

test('repeats of one key in several processes are one reservation', async () => {
  const variantId = await stocked(10);
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => makeReserver(environment).reserve(wish(variantId, 2, 'the same elsewhere'))),
  );
  assert.equal(new Set(answers.map((answer) => ('id' in answer ? answer.id : ''))).size, 1);
  assert.deepEqual(await counts(variantId), { onHand: 10, reserved: 2 });
});

test('another input under a used key is a mismatch', async () => {
  const variantId = await stocked(10);
  await reserver.reserve(wish(variantId, 1, 'used'));
  await assert.rejects(reserver.reserve(wish(variantId, 2, 'used')), { code: 'IDEMPOTENCY_MISMATCH' });
});

test('all lines are held or none', async () => {
  const [plenty, scarce] = [await stocked(10), await stocked(1)];
  const lines = [plenty, scarce].map((variantId) => ({ variantId, quantity: 2, sellerId: null }));
  const answer = await reserver.reserve({ ...wish(plenty), lines });
  assert.deepEqual(answer, { kind: 'InsufficientStock', variantId: scarce, availableQuantity: 1 });
  assert.deepEqual(await counts(plenty), { onHand: 10, reserved: 0 });
});

test('baskets with the same goods in another order never wait for one another', async () => {
  const [a, b] = [await stocked(100), await stocked(100)];
  const basket = (...variantIds: string[]) => ({
    ...wish(a),
    lines: variantIds.map((variantId) => ({ variantId, quantity: 1, sellerId: null })),
  });
  const processes = Array.from({ length: 4 }, () => makeReserver(environment));
  const answers = await Promise.all(
    processes.flatMap((each) =>
      Array.from({ length: 10 }, (_, n) => each.reserve(n % 2 ? basket(a, b) : basket(b, a))),
    ),
  );
  assert.ok(answers.every(isHeld));
});

test('a wish that breaks its batch takes nobody with it', async () => {
  const variantId = await stocked(10);
  const poison = { ...wish(variantId), lines: [{ variantId: 'not a uuid', quantity: 1, sellerId: null }] };
  const lane = makeReserver(environment, async (env, wishes) => {
    const { reserveTogether } = await import('../src/commands/reserve-stock.ts');
    return await reserveTogether(env, wishes);
  });
  const [good, bad] = await Promise.allSettled([
    lane.reserve({ ...wish(variantId), lines: [{ variantId, quantity: 1, sellerId: null }] }),
    lane.reserve(poison),
  ]);
  assert.equal(good.status, 'fulfilled');
  assert.equal(bad.status, 'rejected');
});

test('nothing is answered before it is durable', async () => {
  const variantId = await stocked(10);
  const answer = await reserver.reserve(wish(variantId));
  assert.ok('id' in answer);
  const rows = await world.db.sql`select 1 from reservation where id = ${answer.id}`;
  assert.equal(rows.length, 1);
});

test('a release gives back, twice is once, and a sold one stays sold', async () => {
  const variantId = await stocked(3);
  const [first, second] = [await reserver.reserve(wish(variantId)), await reserver.reserve(wish(variantId))];
  assert.ok('id' in first && 'id' in second);
  await Promise.all([releaseReservation(world.db, first.id), releaseReservation(world.db, first.id)]);
  await Promise.all([confirmReservation(world.db, second.id), confirmReservation(world.db, second.id)]);
  assert.deepEqual(await counts(variantId), { onHand: 2, reserved: 0 });
  assert.deepEqual(await releaseReservation(world.db, second.id), { kind: 'ReservationEnded', status: 'CONFIRMED' });
  assert.equal(await discrepancies(world), 0);
});

test('release and confirm at once: one of them wins, stock is right either way', async () => {
  const variantId = await stocked(5);
  const held = await reserver.reserve(wish(variantId, 5));
  assert.ok('id' in held);
  const answers = await Promise.all([releaseReservation(world.db, held.id), confirmReservation(world.db, held.id)]);
  assert.equal(answers.filter((answer) => 'kind' in answer).length, 1);
  assert.equal((await counts(variantId))['reserved'], 0);
  assert.equal(await discrepancies(world), 0);
});

test('what lapsed goes back by the job', async () => {
  const variantId = await stocked(4);
  await reserver.reserve(wish(variantId, 4));
  world.clock.advance(901_000);
  assert.ok((await expireReservations(environment)) >= 1);
  assert.deepEqual(await counts(variantId), { onHand: 4, reserved: 0 });
});

test('what lapsed goes to the next buyer even before the job comes round', async () => {
  const variantId = await stocked(1);
  await reserver.reserve(wish(variantId));
  assert.equal(isHeld(await reserver.reserve(wish(variantId))), false);
  world.clock.advance(901_000);
  assert.equal(isHeld(await reserver.reserve(wish(variantId))), true);
  assert.deepEqual(await counts(variantId), { onHand: 1, reserved: 1 });
  assert.equal(await discrepancies(world), 0);
});

test('an extension lengthens and never shortens', async () => {
  const variantId = await stocked(1);
  const held = await reserver.reserve(wish(variantId));
  assert.ok('id' in held);
  const longer = await extendReservation(world.db, held.id, 1800, world.clock);
  const same = await extendReservation(world.db, held.id, 60, world.clock);
  assert.ok('expiresAt' in longer && 'expiresAt' in same);
  assert.ok(longer.expiresAt > held.expiresAt);
  assert.equal(same.expiresAt, longer.expiresAt);
});

test('the database itself refuses to oversell and to edit the ledger', async () => {
  const variantId = await stocked(1);
  await assert.rejects(world.db.sql`update stock set reserved = 2 where variant_id = ${variantId}`, /never_oversold/);
  await assert.rejects(
    world.db.sql`update stock_entry set on_hand_delta = 5 where variant_id = ${variantId}`,
    /never edited/,
  );
  await assert.rejects(world.db.sql`delete from stock_entry where variant_id = ${variantId}`, /never edited/);
});
