import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import type { LoggedEvent } from '@stoa/platform/log/event.ts';
import { followLog, type LogFollowing } from '@stoa/platform/log/follow-log.ts';
import { startTail } from '@stoa/platform/log/log-tail.ts';
import { headOf } from '@stoa/platform/log/read-log.ts';
import { makeHold } from './world/hold.ts';
import { makeWorld, raise, raiseIn, type World } from './world/world.ts';

let world: World;
let following: LogFollowing;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());
beforeEach(() => {
  following = followLog(world.logs, 'alpha');
});
afterEach(() => following.stop());

const everything = { types: [], keys: [], after: null };

async function take(events: AsyncIterator<LoggedEvent>, count: number): Promise<string[]> {
  const keys: string[] = [];
  while (keys.length < count) {
    const step = await events.next();
    if (step.done) break;
    keys.push(step.value.key);
  }
  return keys;
}

test('goes on from a position, then live, without gap or repeat', async () => {
  const start = await headOf(world.logs.sql('alpha'), 'alpha');
  for (const key of ['a', 'b']) await raiseIn(world.alpha, key);
  const events = following.follow({ ...everything, after: start });
  assert.deepEqual(await take(events, 1), ['a']);
  for (const key of ['c', 'd']) await raiseIn(world.alpha, key);
  assert.deepEqual(await take(events, 3), ['b', 'c', 'd']);
});

test('from null, gives what comes next and only what was asked for', async () => {
  await raiseIn(world.alpha, 'wanted');
  await warmUp();
  const events = following.follow({ ...everything, keys: ['wanted'] });
  const first = events.next();
  await raiseIn(world.alpha, 'other');
  await raiseIn(world.alpha, 'wanted');
  const step = await first;
  assert.deepEqual(step.value?.payload, { value: 2 });
});

test('from null, what was recorded before is not told, however soon before', async () => {
  await warmUp();
  for (let round = 0; round < 20; round++) {
    await raiseIn(world.alpha, 'before');
    const events = following.follow(everything);
    await events.from;
    await raiseIn(world.alpha, 'after');
    assert.deepEqual(await take(events, 1), ['after']);
    await events.return?.();
  }
});

test('a transaction that commits late is news to a listener that came meanwhile', async () => {
  const hold = makeHold();
  const late = world.alpha.transaction(async (tx) => {
    await raise(tx, 'late');
    await hold.here();
  });
  await hold.reached;
  await raiseIn(world.alpha, 'before');
  const tail = startTail(world.logs, 'alpha');
  const heard = Promise.withResolvers<LoggedEvent>();
  const hear = (event: LoggedEvent) => heard.resolve(event);
  await tail.join({ keys: ['late'], fromNow: true, hear, end: () => heard.reject(new Error('ended')) });
  hold.release();
  await late;
  assert.equal((await heard.promise).key, 'late');
  await tail.stop();
});

test('return releases a pending next at once', async () => {
  const events = following.follow(everything);
  const pending = events.next();
  await events.return?.();
  assert.equal((await pending).done, true);
  assert.equal((await events.next()).done, true);
});

test('a listener that is slower than its buffer still gets every event in order', async () => {
  const start = await headOf(world.logs.sql('alpha'), 'alpha');
  const events = following.follow({ ...everything, after: start, keys: ['slow'] });
  await raiseIn(world.alpha, 'slow');
  await take(events, 1);
  const witness = following.follow({ ...everything, after: start, keys: ['slow'] });
  const all = take(witness, 3001);
  for (let i = 0; i < 3; i++)
    await world.alpha.transaction(async (tx) => {
      await tx.sql`insert into event_log (type, key, payload)
        select 'alpha.counter-raised.v1', 'slow', jsonb_build_object('value', ${i * 1000}::int + n + 2)
        from generate_series(0, 999) n`;
      tx.afterCommit(() => {});
    });
  await all;
  for (let value = 2; value <= 3001; value++) {
    const step = await events.next();
    assert.deepEqual(step.value?.payload, { value });
  }
});

/** Until the first listener has heard something, the reader of the log may still be looking for its end. */
async function warmUp(): Promise<void> {
  const warm = new AbortController();
  void take(following.follow({ ...everything, keys: ['warm'] }), 1).then(() => warm.abort());
  while (!warm.signal.aborted) await raiseIn(world.alpha, 'warm');
}
