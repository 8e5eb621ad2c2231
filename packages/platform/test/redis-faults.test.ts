import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { type Consumer, startConsumer } from '@stoa/platform/log/consumer.ts';
import { readLog } from '@stoa/platform/log/read-log.ts';
import { startRelay } from '@stoa/platform/log/relay.ts';
import { append, streamOf } from '@stoa/platform/log/redis-stream.ts';
import { type Carrying, carrierKinds } from './world/carriers.ts';
import { effects, makeWorld, raiseIn, traced, type World } from './world/world.ts';

const redis = carrierKinds.find(({ name }) => name === 'redis');

suite('what Redis may do', { skip: redis?.skip ?? false }, () => {
  let world: World;
  let carrying: Carrying;
  let consumer: Consumer;
  const consume = () => startConsumer({ db: world.beta, carrier: carrying.carrier(), handlers: [traced], pollMs: 50 });
  before(async () => {
    world = await makeWorld();
    assert.ok(redis);
    carrying = await redis.start(world, { mostEvents: 20 });
    consumer = await consume();
  });
  after(async () => {
    await consumer.stop();
    await carrying.stop();
    await world.close();
  });

  const raiseMany = async (key: string, count: number) => {
    for (let i = 0; i < count; i++) await raiseIn(world.alpha, key);
  };
  const isWhole = async (key: string, count: number) => {
    await consumer.drain();
    const values = (await effects(world.beta)).filter((each) => each.key === key).map(({ value }) => value);
    assert.deepEqual(
      values,
      Array.from({ length: count }, (_, i) => i + 1),
    );
  };

  test('a stream is kept short, and a consumer that was away longer loses nothing', async () => {
    await raiseMany('short', 5);
    await isWhole('short', 5);
    await consumer.stop();
    await raiseMany('short', 500);
    const length = () => carrying.redis?.xlen(streamOf(carrying.prefix, 'alpha'));
    consumer = await consume();
    await isWhole('short', 505);
    assert.ok(Number(await length()) < 250, `${await length()} entries`);
  });

  test('emptied between two events: nothing is lost or repeated', async () => {
    await raiseMany('emptied', 3);
    await isWhole('emptied', 3);
    await carrying.redis?.flushall();
    await raiseMany('emptied', 3);
    await isWhole('emptied', 6);
  });

  test('emptied with events in it that nobody had read: they come from the log', async () => {
    await consumer.stop();
    await raiseMany('unread', 50);
    await carrying.redis?.flushall();
    consumer = await consume();
    await isWhole('unread', 50);
    await raiseMany('unread', 1);
    await isWhole('unread', 51);
  });

  test('killed and started empty: consumers and relay go on by themselves', async (t) => {
    if (!carrying.server?.restart) return t.skip('this Redis is not ours to kill');
    await raiseMany('killed', 3);
    await carrying.server.restart();
    await raiseMany('killed', 3);
    await isWhole('killed', 6);
  });

  test('what a dead reader had taken is claimed and finished', async () => {
    await isWhole('claimed', 0);
    await consumer.stop();
    const stream = streamOf(carrying.prefix, 'alpha');
    await raiseMany('claimed', 3);
    // A reader that takes everything and dies before it acknowledges.
    let taken: unknown = null;
    while (!taken)
      taken = await carrying.redis?.call('XREADGROUP', 'GROUP', 'beta', 'dead', 'COUNT', '100', 'STREAMS', stream, '>');
    consumer = await consume();
    await isWhole('claimed', 3);
    await raiseMany('claimed', 1);
    await isWhole('claimed', 4);
    // Acknowledged a moment after it was applied.
    assert.ok(carrying.redis);
    const { redis } = carrying;
    const pending = async () => ((await redis.xpending(stream, 'beta')) as [number])[0];
    while ((await pending()) > 0);
  });

  test('a relay that repeats itself is refused by Redis', async () => {
    assert.ok(carrying.redis);
    const events = await readLog(world.logs.sql('alpha'), 'alpha', { after: 0, limit: 10 });
    const stream = streamOf(carrying.prefix, 'elsewhere');
    for (let i = 0; i < 2; i++) await append(carrying.redis, stream, 0, events, 100);
    assert.equal(await carrying.redis.xlen(stream), 10);
  });

  test('two relays of one log feed each event once', async () => {
    assert.ok(carrying.redis);
    const second = startRelay({
      redis: carrying.redis,
      logs: world.logs,
      prefix: carrying.prefix,
      sources: ['alpha'],
      pollMs: 20,
    });
    await raiseMany('relayed', 30);
    await isWhole('relayed', 30);
    await second.stop();
    const entries = await carrying.redis.xrange(streamOf(carrying.prefix, 'alpha'), '-', '+');
    assert.equal(new Set(entries.map(([id]) => id)).size, entries.length);
  });
});
