import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@stoa/kernel/random.ts';
import { openClient } from '@stoa/platform/open-client.ts';
import { frailLine, slowLine } from './world/frail-line.ts';
import { makeWorld, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

test('whatever a line dies of, each question has an end, and the next is answered', async () => {
  const random = seededRandom(4);
  const line = await frailLine(world.adminUrl, random.next);
  const ends = { answered: 0, lost: 0, open: 0 };
  for (let shop = 0; shop < 20; shop++) {
    line.calm(false);
    const sql = openClient(line.url, { max: 1 + (shop % 3), backoff: () => 0.01 });
    const questions: (() => PromiseLike<unknown>)[] = [
      () => sql`select ${shop}::int`,
      () => sql.unsafe('select 1; select 2'),
      () => sql`select repeat('long ', 1000), ${shop}::int`,
      // Unguarded, as the client has it: its body speaks on after its connection is gone.
      () => sql.begin((tx) => [tx`select ${shop}::int`, tx`select pg_sleep(0.01)`, tx`select array[1, 2]`]),
      () => sql.begin(async (tx) => await tx`select pg_sleep(0.01)`),
    ];
    const asked = Array.from({ length: 12 }, async (_, i) => {
      await pause(random.next() * 30);
      await questions[i % questions.length]?.();
    });
    const told = asked.map((each) =>
      each.then(
        () => 'answered' as const,
        () => 'lost' as const,
      ),
    );
    for (const end of await Promise.all(told.map((each) => Promise.race([each, pause(5_000, 'open' as const)]))))
      ends[end]++;
    line.calm(true);
    await assert.doesNotReject(async () => {
      // The first may still meet a connection that has just died.
      await sql`select 1`.catch(() => sql`select 1`);
    });
    await sql.end({ timeout: 1 });
  }
  line.close();
  assert.equal(ends.open, 0);
  assert.ok(ends.answered > 50 && ends.lost > 25, JSON.stringify(ends));
});

test('what a dead transaction still says is not waited for on the next connection', async () => {
  const line = await slowLine(world.adminUrl, 30);
  const sql = openClient(line.url, { max: 1, backoff: () => 0.01 });
  const began = Promise.withResolvers<void>();
  const doomed = sql.begin(async (tx) => {
    await tx`select 1`;
    began.resolve();
    await tx`select pg_sleep(5)`.catch(() => {});
    // The next connection is there, and has not let anybody in.
    await pause(30);
    await Promise.allSettled([tx`select 2`, tx`select 3`]);
  });
  await began.promise;
  const waiting = sql`select 4`;
  line.cut();
  await assert.rejects(doomed);
  await Promise.race([waiting.catch(() => 'lost'), pause(3_000)]);
  assert.equal(
    await Promise.race([sql`select 5 as x`.then(([row]) => row?.['x'] as number), pause(3_000, 'stuck')]),
    5,
  );
  await sql.end({ timeout: 1 });
  line.close();
});

test('a client that is ended while it waits for Postgres does not come back', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  const sql = openClient(`postgres://nobody@127.0.0.1:${port}/nothing`, { max: 1, backoff: () => 0.2 });
  await assert.rejects(sql`select 1`, { code: 'ECONNREFUSED' });
  const waiting = assert.rejects(sql`select 1`, { code: 'CONNECTION_DESTROYED' });
  await pause(20);
  await Promise.all([waiting, sql.end({ timeout: 0 })]);
  let callers = 0;
  const back = createServer((socket) => {
    callers++;
    socket.destroy();
  }).listen(port, '127.0.0.1');
  await once(back, 'listening');
  await pause(400);
  back.close();
  assert.equal(callers, 0);
});

test('however often Postgres was missed, it is found soon after it is back', async () => {
  const gone = createServer().listen(0, '127.0.0.1');
  await once(gone, 'listening');
  const { port } = gone.address() as AddressInfo;
  await new Promise((resolve) => gone.close(resolve));
  const sql = openClient(`postgres://nobody@127.0.0.1:${port}/nothing`, { max: 1 });
  for (let turn = 0; turn < 6; turn++) await assert.rejects(sql`select 1`, { code: 'ECONNREFUSED' });
  const back = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  const asked = assert.rejects(sql`select 1`);
  const isFound = await Promise.race([once(back, 'connection').then(() => true), pause(2_000, false)]);
  back.close();
  await Promise.all([asked, sql.end({ timeout: 0 })]);
  assert.ok(isFound);
});
