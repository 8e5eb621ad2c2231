import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { logWindow } from '@stoa/platform/log/log-window.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';
import postgres from 'postgres';
import { makeHold } from './world/hold.ts';
import { makeWorld, raiseIn, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

/** The log, and how often it was read. */
function watched(t: { after: (end: () => Promise<void>) => void }) {
  const reads = { count: 0 };
  const sql = postgres(urlAs(world.adminUrl, 'stoa_events', testSecret), {
    debug: (_connection, statement) => void (statement.includes('event_log') && reads.count++),
  });
  t.after(() => sql.end());
  return { sql, reads };
}

test('what six hear is read once, and not again until it rings', async (t) => {
  const { sql, reads } = watched(t);
  const window = logWindow(sql, 'alpha');
  const readers = Array.from({ length: 6 }, () => window.reader());
  const position = await lastPosition();
  for (const reader of readers) assert.deepEqual((await reader.next(position, 100)).events, []);
  reads.count = 0;
  await raiseIn(world.alpha, 'shared');
  window.ring(position + 1);
  const heard = await Promise.all(readers.map((reader) => reader.next(position, 100)));
  assert.deepEqual(
    heard.map(({ events }) => events.map((event) => event.position)),
    readers.map(() => [position + 1]),
  );
  for (const reader of readers) assert.deepEqual((await reader.next(position + 1, 100)).events, []);
  // Another process says the same once more.
  window.ring(position + 1);
  for (const reader of readers) assert.deepEqual((await reader.next(position + 1, 100)).events, []);
  assert.equal(reads.count, 1);
});

test('a ring that comes while the log is read is not taken for heard', async (t) => {
  const { sql } = watched(t);
  const hold = makeHold();
  let isSlow = false;
  const slow = new Proxy(sql, {
    apply(target, self, args: [TemplateStringsArray]) {
      const query = Reflect.apply(target, self, args) as unknown as Promise<unknown>;
      if (!isSlow || !String(args[0]).includes('select position')) return query;
      isSlow = false;
      // What it saw stays what it saw; it only comes late.
      return query.then(async (rows) => {
        await hold.here();
        return rows;
      });
    },
  });
  const window = logWindow(slow, 'alpha');
  const [one, two] = [window.reader(), window.reader()];
  const position = await lastPosition();
  for (const reader of [one, two]) await reader.next(position, 100);
  window.ring();
  isSlow = true;
  const early = one.next(position, 100);
  await hold.reached;
  await raiseIn(world.alpha, 'meanwhile');
  window.ring(position + 1);
  const late = two.next(position, 100);
  hold.release();
  assert.equal((await late).events.length, 1);
  await early;
});

test('who goes back is given what the log has now', async (t) => {
  const { sql } = watched(t);
  const window = logWindow(sql, 'alpha');
  const reader = window.reader();
  const start = await lastPosition();
  await reader.next(start, 100);
  for (let i = 0; i < 3; i++) await raiseIn(world.alpha, 'past');
  window.ring();
  assert.equal((await reader.next(start, 100)).events.length, 3);
  await reader.next(start + 3, 100);
  await world.alpha.sql`delete from event_log where position = ${start + 1}`;
  let again = await reader.next(start, 100);
  // A transaction of another suite may be open, and could fill the gap for all that the reader knows.
  while (again.blocked) again = await reader.next(start, 100);
  assert.equal(again.events.at(-1)?.position, start + 3);
  assert.equal((await window.reader().next(start + 1, 100)).events.length, 2);
});

test('a listener far behind a burst gets every event once and in order', async (t) => {
  const { sql } = watched(t);
  const window = logWindow(sql, 'alpha');
  const slow = window.reader();
  const quick = window.reader();
  const start = await lastPosition();
  for (const reader of [slow, quick]) await reader.next(start, 100);
  let ahead = start;
  for (let round = 0; round < 3; round++) {
    await world.alpha.sql`insert into event_log (type, key, payload)
      select 'alpha.counter-raised.v1', 'burst', '{"value":1}' from generate_series(1, 500)`;
    window.ring();
    for (let events; (events = (await quick.next(ahead, 100)).events).length > 0; )
      ahead = events.at(-1)?.position ?? 0;
  }
  const heard: number[] = [];
  for (let events, at = start; (events = (await slow.next(at, 100)).events).length > 0; ) {
    heard.push(...events.map(({ position }) => position));
    at = heard.at(-1) ?? 0;
  }
  assert.deepEqual(
    heard,
    Array.from({ length: 1500 }, (_, i) => start + 1 + i),
  );
});

async function lastPosition(): Promise<number> {
  const [row] = await world.alpha.sql<{ at: number }[]>`select coalesce(max(position), 0)::int as at from event_log`;
  return row?.at ?? 0;
}
