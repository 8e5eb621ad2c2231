import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { seededRandom } from '@stoa/kernel/random.ts';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { headOf } from '@stoa/platform/log/read-log.ts';
import { safeReader } from '@stoa/platform/log/safe-reader.ts';
import { makeHold } from './world/hold.ts';
import { makeWorld, raise, raiseIn, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

/** Reads on until the position is reached, however often it is told to wait. */
async function readTo(upTo: () => number | null, start: number, limit = 100): Promise<LoggedEvent[]> {
  const reader = safeReader(world.logs.sql('alpha'), 'alpha');
  const read: LoggedEvent[] = [];
  let at = start;
  for (let end = upTo(); end === null || at < end; end = upTo()) {
    const { events } = await reader.next(at, limit);
    read.push(...events);
    at = events.at(-1)?.position ?? at;
  }
  return read;
}

const head = () => headOf(world.logs.sql('alpha'), 'alpha');

test('an event that took an early position and commits late is never skipped', async () => {
  const start = await head();
  const hold = makeHold();
  const late = world.alpha.transaction(async (tx) => {
    await raise(tx, 'late');
    await hold.here();
  });
  await hold.reached;
  for (let i = 0; i < 50; i++) await raiseIn(world.alpha, 'early');

  const reader = safeReader(world.logs.sql('alpha'), 'alpha');
  for (let i = 0; i < 5; i++) assert.deepEqual(await reader.next(start, 100), { events: [], blocked: true });
  hold.release();
  await late;

  const { events } = await reader.next(start, 100);
  assert.equal(events[0]?.key, 'late');
  assert.equal(events.length, 51);
});

test('what comes before a position in flight is read without waiting for it', async () => {
  const start = await head();
  await raiseIn(world.alpha, 'first');
  const hold = makeHold();
  const late = world.alpha.transaction(async (tx) => {
    await raise(tx, 'held');
    await hold.here();
  });
  await hold.reached;
  await raiseIn(world.alpha, 'behind');
  const reader = safeReader(world.logs.sql('alpha'), 'alpha');
  const { events, blocked } = await reader.next(start, 100);
  assert.deepEqual(
    events.map(({ key }) => key),
    ['first'],
  );
  assert.equal(blocked, true);
  hold.release();
  await late;
});

test('a position that was rolled back is passed once all older transactions are over, whatever younger ones do', async () => {
  const start = await head();
  const older = await openTransaction('older');
  await assert.rejects(
    world.alpha.transaction(async (tx) => {
      await raise(tx, 'undone');
      throw new Error('rolled back');
    }),
  );
  await raiseIn(world.alpha, 'kept');
  const reader = safeReader(world.logs.sql('alpha'), 'alpha');
  assert.deepEqual(await reader.next(start, 100), { events: [], blocked: true });
  const younger = await openTransaction('younger');
  await older.end();
  try {
    // Other suites' transactions on this server may be older, and are short.
    let read = await reader.next(start, 100);
    for (let tries = 0; tries < 500 && read.blocked; tries++) {
      await pause(10);
      read = await reader.next(start, 100);
    }
    assert.deepEqual(
      read.events.map(({ key }) => key),
      ['kept'],
    );
  } finally {
    await younger.end();
  }
});

/** One that has an id, but no position. */
async function openTransaction(key: string): Promise<{ end(): Promise<void> }> {
  const hold = makeHold();
  const work = world.alpha.transaction(async (tx) => {
    await tx.sql`insert into counter (key) values (${key})`;
    await hold.here();
  });
  await hold.reached;
  return { end: () => (hold.release(), work) };
}

test('twenty writers in any order: each event once, each key in order', async () => {
  const random = seededRandom(7);
  const start = await head();
  let written: number | null = null;
  const reading = readTo(() => written, start, 7);
  const write = async (writer: number) => {
    for (let i = 0; i < 30; i++) {
      const keys = Array.from(
        { length: 1 + Math.floor(random.next() * 3) },
        () => `key ${Math.floor(random.next() * 10)}`,
      );
      const rollBack = random.next() < 0.2;
      await world.alpha
        .transaction(async (tx) => {
          // Rows in one order, or the writers would lock each other out.
          for (const key of [...new Set(keys)].toSorted()) await raise(tx, key);
          if (random.next() < 0.3) await tx.sql`select pg_sleep(${random.next() / 50})`;
          if (rollBack) throw new Error(`writer ${writer} changed its mind`);
        })
        .catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: 20 }, (_, writer) => write(writer)));
  written = await head();
  const read = await reading;

  const [row] = await world.alpha.sql<{ count: number }[]>`
    select count(*)::int from event_log where position > ${start}`;
  const count = row?.count;
  assert.equal(read.length, count);
  assert.equal(new Set(read.map(({ id }) => id)).size, count);
  for (const [key, events] of Map.groupBy(read, ({ key }) => key)) {
    const values = events.map(({ payload }) => (payload as { value: number }).value);
    assert.deepEqual(
      values,
      values.map((_, index) => index + 1),
      key,
    );
  }
});
