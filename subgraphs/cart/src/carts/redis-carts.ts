import { fail } from '@stoa/kernel/errors.ts';
import type { Clock } from '@stoa/kernel/clock.ts';
import type { Database } from '@stoa/platform/database.ts';
import type { Redis } from 'ioredis';
import type { KeptCart } from '../domain/cart.ts';
import { readCart, type WrittenCart, writtenCart } from '../store/kept-carts.ts';
import { byOfferId, offersByIds } from '../store/known-offers.ts';
import type { CartStore } from './cart-store.ts';
import type { Doorbells } from './redis-doorbells.ts';

export const keyOf = (id: string): string => `stoa:cart:${id}`;
export const channelOf = (id: string): string => `stoa:cart-changed:${id}`;

/** Writes only over what was read: of two who read the same, one writes and the other reads again. */
const swap = `
  if redis.call('hget', KEYS[1], 'revision') ~= ARGV[1] then return 0 end
  redis.call('hset', KEYS[1], 'revision', ARGV[1] + 1, 'cart', ARGV[2])
  redis.call('pexpire', KEYS[1], ARGV[3])
  redis.call('publish', ARGV[4], '')
  return 1`;

const take = `
  if redis.call('hget', KEYS[1], 'revision') ~= ARGV[1] then return 0 end
  redis.call('del', KEYS[1])
  redis.call('publish', ARGV[2], '')
  return 1`;

/** Each round has a winner, so that this many callers at once all come through. */
const mostRounds = 1_000;

interface RedisCartsOptions {
  readonly redis: Redis;
  /** Offers are known to Postgres alone. */
  readonly db: Database;
  readonly clock: Clock;
  readonly doorbells: Doorbells;
}

/** Guests' carts, which expire by themselves. */
export function redisCarts({ redis, db, clock, doorbells }: RedisCartsOptions): CartStore {
  const lifeMs = ({ expiresAt }: KeptCart): number =>
    expiresAt === null ? 0 : Math.max(1, new Date(expiresAt).getTime() - clock.now().getTime());

  async function load(id: string): Promise<{ readonly revision: string; readonly cart: KeptCart } | null> {
    const [revision, cart] = await answered(redis.hmget(keyOf(id), 'revision', 'cart'));
    return revision && cart ? { revision, cart: readCart(JSON.parse(cart) as WrittenCart) } : null;
  }

  const store: CartStore = {
    async create(cart) {
      const key = keyOf(cart.id);
      const kept = JSON.stringify(writtenCart(cart));
      await answered(redis.multi().hset(key, 'revision', 1, 'cart', kept).pexpire(key, lifeMs(cart)).exec());
    },
    read: async (id) => (await load(id))?.cart ?? null,
    async change(id, offerIds, decide) {
      const offers = byOfferId(await offersByIds(db, offerIds));
      for (let round = 0; round < mostRounds; round++) {
        const there = await load(id);
        const { next, answer } = decide(there?.cart ?? null, offers);
        if (next === null || there === null) return answer;
        const kept = JSON.stringify(writtenCart(next));
        if (await answered(redis.eval(swap, 1, keyOf(id), there.revision, kept, lifeMs(next), channelOf(id))))
          return answer;
      }
      return fail('RATE_LIMITED', 'This cart is changed too often at once: try again.');
    },
    async remove(id, may) {
      for (let round = 0; round < mostRounds; round++) {
        const there = await load(id);
        if (!may(there?.cart ?? null) || there === null) return false;
        if (await answered(redis.eval(take, 1, keyOf(id), there.revision, channelOf(id)))) return true;
      }
      return fail('RATE_LIMITED', 'This cart is changed too often at once: try again.');
    },
    watch: (id, end) => doorbells.watch(channelOf(id), end),
  };
  return store;
}

/** Without Redis there are no guests' carts for now; the rest of the shop goes on. */
const answered = <Answer>(asked: Promise<Answer>): Promise<Answer> =>
  asked.catch(() => fail('DOMAIN_UNAVAILABLE', 'Carts of guests cannot be reached just now: try again.'));
