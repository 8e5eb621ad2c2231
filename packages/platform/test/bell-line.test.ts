import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { ring } from '@stoa/platform/log/bell.ts';
import { openLogs } from '@stoa/platform/log/logs.ts';
import { counted, makeWorld, raiseIn, type World } from './world/world.ts';
import { urlAs } from '@stoa/platform/roles.ts';
import { testSecret } from '@stoa/testkit/database.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

const never = 3_600_000;
const logsOf = (pollMs: number) => openLogs({ urlOf: () => urlAs(world.adminUrl, 'stoa_events', testSecret), pollMs });

/** What another process would do, without the bell of this one. */
const recordElsewhere = () =>
  world.alpha.sql`insert into event_log (type, key, payload) values (${counted.name}, 'elsewhere', '{"value":1}')`;

test('a commit is told to other processes afterwards, and many at once in few words', async (t) => {
  const line = logsOf(never);
  t.after(() => line.close());
  line.onWake('alpha', () => {});
  const heard: string[] = [];
  let waiting = { ring: '', told: Promise.withResolvers<void>() };
  const listening = await world.alpha.sql.listen('stoa_events', (ring) => {
    heard.push(ring);
    if (ring === waiting.ring) waiting.told.resolve();
  });
  t.after(() => listening.unlisten());
  const untilTold = async (ring: string, work: () => Promise<void>) => {
    waiting = { ring, told: Promise.withResolvers() };
    await work();
    await waiting.told.promise;
  };
  await untilTold('alpha 1', async () => void (await raiseIn(world.alpha, 'loud')));
  heard.length = 0;
  await untilTold('alpha 200', async () => {
    for (let position = 101; position <= 200; position++) ring('alpha', position);
  });
  assert.ok(heard.length <= 2, `${heard.length} rings for 100 commits`);
});

test('a ring from another process wakes', async (t) => {
  const line = logsOf(never);
  t.after(() => line.close());
  const woken = Promise.withResolvers<void>();
  line.onWake('alpha', woken.resolve);
  await recordElsewhere();
  await world.beta.sql`select pg_notify('stoa_events', 'alpha 1')`;
  await woken.promise;
});

test('a ring that was lost is made up for by a look at the log', async (t) => {
  const line = logsOf(20);
  t.after(() => line.close());
  const woken = Promise.withResolvers<void>();
  // Joined and looked at once: what comes now is news.
  const first = Promise.withResolvers<void>();
  line.onWake('alpha', () => first.resolve());
  await first.promise;
  line.onWake('alpha', woken.resolve);
  await recordElsewhere();
  await woken.promise;
});
