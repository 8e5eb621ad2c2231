import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startConsumer } from '@stoa/platform/log/consumer.ts';
import { postgresCarrier } from '@stoa/platform/log/postgres-carrier.ts';
import { pruneLog } from '@stoa/platform/log/prune-log.ts';
import { effects, makeWorld, raiseIn, traced, type World } from './world/world.ts';

let world: World;
before(async () => {
  world = await makeWorld();
});
after(() => world.close());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);
const prune = (now: Date) => pruneLog(world.alpha, [world.logs.sql('alpha')], now, 30);

test('keeps what is young, what a consumer still needs, and the newest; a consumer goes on over what is gone', async () => {
  const start = () =>
    startConsumer({ db: world.beta, carrier: postgresCarrier(world.logs), handlers: [traced], pollMs: 20 });
  for (let i = 0; i < 5; i++) await raiseIn(world.alpha, 'old');
  const first = await start();
  await first.drain();
  await first.stop();
  for (let i = 0; i < 5; i++) await raiseIn(world.alpha, 'new');

  assert.equal(await prune(inDays(29)), 0);
  assert.equal(await prune(inDays(31)), 5);
  assert.equal(await prune(inDays(31)), 0);

  const second = await start();
  await second.drain();
  assert.equal(await prune(inDays(31)), 4);
  await raiseIn(world.alpha, 'after');
  await second.drain();
  await second.stop();
  assert.deepEqual((await effects(world.beta)).map(({ key }) => key).slice(-2), ['new', 'after']);

  await world.beta.sql`update event_cursor set position = 0`;
  const third = await start();
  await third.drain();
  await third.stop();
  assert.equal((await effects(world.beta)).length, 13);
});
