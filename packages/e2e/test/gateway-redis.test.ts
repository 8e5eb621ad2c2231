import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, suite, test } from 'node:test';
import { systemClock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { Redis } from 'ioredis';
import { redisIsHere, startRedis } from '../src/redis.ts';
import type { KeptAnswer } from '@stoa/gateway/cache/answer-store.ts';
import { openAnswers } from '@stoa/gateway/cache/open-answers.ts';
import { answersInRedis } from '@stoa/gateway/cache/redis-answers.ts';
import { budgetsInMemory } from '@stoa/gateway/limits/budget.ts';
import { openBudgets } from '@stoa/gateway/limits/open-budgets.ts';
import { budgetsInRedis } from '@stoa/gateway/limits/redis-budgets.ts';

const server = redisIsHere() ? await startRedis() : null;
const open: Redis[] = [];
const connect = (url = server?.url ?? ''): Redis => {
  const redis = new Redis(url, { maxRetriesPerRequest: 0, retryStrategy: () => null, commandTimeout: 500 });
  redis.on('error', () => {});
  open.push(redis);
  return redis;
};
after(async () => {
  for (const redis of open) redis.disconnect();
  await server?.stop();
});

suite('what gateways share in Redis', { skip: server === null && 'no redis-server here' }, () => {
  suite('a budget', () => {
    const budget = { most: 100, perSecond: 1 };
    const budgets = () => budgetsInRedis(connect(), budgetsInMemory(systemClock));

    test('is not spent twice by gateways that spend at the same moment', async () => {
      const [client, gateways] = [randomUUID(), [budgets(), budgets(), budgets()]];
      const tries = Array.from({ length: 60 }, async (_, i) => await gateways[i % 3]?.spend(client, budget, 10));
      const allowed = (await Promise.all(tries)).filter((each) => each?.allowed);
      assert.equal(allowed.length, 10);
    });

    test('is given back, up to its most', async () => {
      const [client, one, other] = [randomUUID(), budgets(), budgets()];
      assert.equal((await one.spend(client, budget, 100)).allowed, true);
      assert.equal((await other.spend(client, budget, 10)).allowed, false);
      await one.spend(client, budget, -500);
      const { allowed, left } = await other.spend(client, budget, 10);
      assert.deepEqual([allowed, Math.floor(left)], [true, 90]);
    });
  });

  suite('a kept answer', () => {
    const failed = (error: unknown) => assert.fail(String(error));
    const answers = () => answersInRedis(connect(), failed);
    const kept = (began: number, ...tags: string[]): KeptAnswer => {
      const soon = Date.now() + 60_000;
      return { json: '{"data":1}', tags, began, freshUntil: soon, staleUntil: soon };
    };

    test('is found by another gateway until one of its tags is told to have changed', async () => {
      const [one, other, key, tag] = [answers(), answers(), randomUUID(), randomUUID()];
      const answer = kept(await one.began(), tag, randomUUID());
      await one.set(key, answer);
      assert.deepEqual(await other.get(key), answer);
      assert.deepEqual(await other.getAll([randomUUID(), key]), [null, answer]);
      await other.invalidate([randomUUID()]);
      assert.deepEqual(await one.get(key), answer);
      await other.invalidate([tag]);
      assert.equal(await one.get(key), null);
    });

    test('that began before what it holds changed is not given out, whenever it is kept', async () => {
      const [one, other, key, tag] = [answers(), answers(), randomUUID(), randomUUID()];
      const began = await one.began();
      await other.invalidate([tag]);
      await one.set(key, kept(began, tag));
      assert.equal(await other.get(key), null);
      await one.set(key, kept(await one.began(), tag));
      assert.notEqual(await other.get(key), null);
    });

    test('that was being made when Redis was emptied is not given out, and what is told after that counts', async () => {
      const [one, key, tag] = [answers(), randomUUID(), randomUUID()];
      for (let turn = 0; turn < 5; turn++) await one.invalidate([randomUUID()]);
      const began = await one.began();
      await connect().flushall();
      await one.set(key, kept(began, tag));
      assert.equal(await one.get(key), null, 'what was told meanwhile is forgotten');
      await one.set(key, kept(await one.began(), tag));
      assert.notEqual(await one.get(key), null);
      await one.invalidate([tag]);
      assert.equal(await one.get(key), null);
    });

    test('is forgotten with all others where nobody heard what changed', async () => {
      const [one, other, key] = [answers(), answers(), randomUUID()];
      await one.set(key, kept(await one.began(), randomUUID()));
      await other.invalidateAll();
      assert.equal(await one.get(key), null);
      await one.set(key, kept(await one.began(), randomUUID()));
      assert.notEqual(await one.get(key), null);
    });

    test('is ended by what was told while Redis did not answer, as soon as it does', async () => {
      const [redis, key, tag, last] = [connect(), randomUUID(), randomUUID(), randomUUID()];
      const [one, other] = [answersInRedis(redis, () => {}), answers()];
      await one.set(key, kept(await one.began(), tag, last));
      // Two are told at once, and neither arrives; then a third, in the moment after.
      const scripts = redis as unknown as { stoaInvalidate: () => Promise<number> };
      const { stoaInvalidate } = scripts;
      scripts.stoaInvalidate = () => Promise.reject(new Error('gone'));
      await Promise.all([one.invalidate([randomUUID()]), one.invalidate([tag]), one.invalidate([randomUUID()])]);
      assert.notEqual(await other.get(key), null);
      scripts.stoaInvalidate = stoaInvalidate;
      assert.equal(await one.get(key), null);
      assert.equal(await other.get(key), null);
    });
  });
});

suite('without Redis', () => {
  // Port 1 answers nobody.
  const gone = () => connect('redis://127.0.0.1:1');

  test('budgets are counted in each gateway', async () => {
    const budgets = budgetsInRedis(gone(), budgetsInMemory(systemClock));
    const budget = { most: 10, perSecond: 0.001 };
    assert.equal((await budgets.spend('a', budget, 10)).allowed, true);
    assert.equal((await budgets.spend('a', budget, 1)).allowed, false);
  });

  test('nothing is kept, and nobody waits', async () => {
    let failures = 0;
    const answers = answersInRedis(gone(), () => void failures++);
    const began = await answers.began();
    await answers.set('key', {
      json: '1',
      tags: [],
      began,
      freshUntil: Number.MAX_VALUE,
      staleUntil: Number.MAX_VALUE,
    });
    assert.equal(await answers.get('key'), null);
    await answers.invalidate(['tag']);
    assert.ok(failures > 0);
  });

  test('no request waits for a server that is not there', async () => {
    const log = makeLogger('silent');
    const [kept, budgets] = await Promise.all([
      openAnswers('redis://127.0.0.1:1', log),
      openBudgets('redis://127.0.0.1:1', log),
    ]);
    const began = performance.now();
    for (let turn = 0; turn < 5; turn++) {
      assert.equal(await kept.get('x'), null);
      assert.equal((await budgets.spend('x', { most: 10, perSecond: 1 }, 1)).allowed, true);
    }
    // Waiting for a connection would take seconds.
    assert.ok(performance.now() - began < 1_000, `${performance.now() - began} ms`);
    await Promise.all([kept.stop(), budgets.stop()]);
  });
});
