import { after } from 'node:test';
import { guestCartSuite } from './guest-carts.ts';
import { startRedis, withoutRedis } from './redis-server.ts';
import { cartWorld } from './world.ts';

guestCartSuite('Postgres', await cartWorld(), false);

const redis = withoutRedis ? null : await startRedis();
const world = redis && (await cartWorld({ settings: { redisUrl: redis.url } }));
after(async () => {
  await world?.living.state.carts.stop();
  redis?.stop();
});
guestCartSuite('Redis', world, withoutRedis);
