import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { StoaError } from '@stoa/kernel/errors.ts';
import { once, type OnceKey } from '@stoa/platform/once.ts';
import { makeWorld, raise, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

const keyOf = (key: string, change: Partial<OnceKey> = {}): OnceKey => ({
  operation: 'raise',
  key,
  owner: 'ann',
  input: { key, by: 1 },
  ...change,
});
const raiseOnce = (key: OnceKey, clock = fakeClock(new Date())) =>
  once(world.alpha, key, (tx) => raise(tx, key.key), clock);
const isMismatch = (error: unknown) => error instanceof StoaError && error.code === 'IDEMPOTENCY_MISMATCH';

async function valueOf(key: string): Promise<number> {
  const [row] = await world.alpha.sql<{ value: number }[]>`select value from counter where key = ${key}`;
  return row?.value ?? 0;
}

test('a repeat has no effect and gets the first answer', async () => {
  assert.equal(await raiseOnce(keyOf('repeat')), 1);
  assert.equal(await raiseOnce(keyOf('repeat')), 1);
  assert.equal(await valueOf('repeat'), 1);
});

test('the answer of a repeat is the answer of the first, money and all', async () => {
  const answer = { total: 2n ** 60n, none: null, lines: [{ units: 1 }] };
  const ask = () => once(world.alpha, keyOf('answer'), async () => answer);
  assert.deepEqual([await ask(), await ask()], [answer, answer]);
});

test('the same input in another order of fields is the same; another input under the key is a mistake', async () => {
  await raiseOnce(keyOf('input'));
  assert.equal(await raiseOnce(keyOf('input', { input: { by: 1, key: 'input' } })), 1);
  await assert.rejects(raiseOnce(keyOf('input', { input: { key: 'input', by: 2 } })), isMismatch);
  assert.equal(await valueOf('input'), 1);
});

test('another owner under the key learns nothing of the answer', async () => {
  await raiseOnce(keyOf('owner'));
  await assert.rejects(raiseOnce(keyOf('owner', { owner: 'bob' })), isMismatch);
});

test('twenty at once have one effect and one answer', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => raiseOnce(keyOf('parallel'))));
  assert.deepEqual(
    answers,
    Array.from({ length: 20 }, () => 1),
  );
  assert.equal(await valueOf('parallel'), 1);
});

test('a failure leaves no key and no effect: the next try is a first', async () => {
  const failing = once(world.alpha, keyOf('failure'), async (tx) => {
    await raise(tx, 'failure');
    throw new Error('half way');
  });
  await assert.rejects(failing, /half way/);
  assert.equal(await valueOf('failure'), 0);
  assert.equal(await raiseOnce(keyOf('failure')), 1);
});

test('those who wait for one that fails go on: exactly one of them succeeds first', async () => {
  let tries = 0;
  const attempt = () =>
    once(world.alpha, keyOf('waiting'), async (tx) => {
      const value = await raise(tx, 'waiting');
      if (tries++ === 0) throw new Error('the first fails');
      return value;
    });
  const results = await Promise.allSettled(Array.from({ length: 10 }, attempt));
  assert.equal(results.filter(({ status }) => status === 'rejected').length, 1);
  assert.equal(await valueOf('waiting'), 1);
});

test('a key is forgotten after two days', async () => {
  const clock = fakeClock();
  assert.equal(await raiseOnce(keyOf('expiry'), clock), 1);
  clock.advance(48 * 3_600_000 - 1);
  assert.equal(await raiseOnce(keyOf('expiry'), clock), 1);
  clock.advance(1);
  assert.equal(await raiseOnce(keyOf('expiry'), clock), 2);
});
