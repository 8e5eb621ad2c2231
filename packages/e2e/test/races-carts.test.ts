import { after } from 'node:test';
import { cartRaces } from '../src/cart-races.ts';
import { redisIsHere, startRedis } from '../src/redis.ts';

await cartRaces('Postgres', {});

const redis = redisIsHere() ? await startRedis() : null;
await cartRaces('Redis', redis && { redisUrl: redis.url });
after(() => redis?.stop());
