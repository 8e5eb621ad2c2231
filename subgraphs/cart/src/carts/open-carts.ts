import type { Environment } from '@stoa/platform/subgraph.ts';
import type { Access } from '../domain/access.ts';
import type { CartStore } from './cart-store.ts';
import { postgresCarts } from './postgres-carts.ts';

/** Where whose cart is kept. */
export interface Carts {
  readonly users: CartStore;
  readonly guests: CartStore;
  /** Where a cart is to be looked for, the likeliest first. */
  storesFor(access: Access): readonly CartStore[];
  stop(): Promise<void>;
}

export type CartsOptions = Pick<Environment, 'db' | 'follow' | 'clock' | 'settings' | 'log'>;

/** Users' carts in Postgres; guests' in Redis where there is one. A merged guest's cart leaves a row in Postgres. */
export function openCarts(options: CartsOptions): Carts {
  const users = postgresCarts(options);
  const { redisUrl } = options.settings;
  if (redisUrl === undefined) return { users, guests: users, storesFor: () => [users], stop: () => Promise.resolve() };
  const inRedis = lazily(() => connect(options, redisUrl));
  const guests: CartStore = {
    create: async (cart) => (await inRedis.get()).store.create(cart),
    read: async (id) => (await inRedis.get()).store.read(id),
    change: async (id, offerIds, decide) => (await inRedis.get()).store.change(id, offerIds, decide),
    remove: async (id, may) => (await inRedis.get()).store.remove(id, may),
    watch: async (id, end) => (await inRedis.get()).store.watch(id, end),
  };
  return {
    users,
    guests,
    storesFor: ({ secret }) => (secret === null ? [users] : [guests, users]),
    stop: async () => (await inRedis.made())?.stop(),
  };
}

interface Connected {
  readonly store: CartStore;
  stop(): void;
}

/** Loaded where it is used: a process without Redis need not carry its client. */
async function connect({ db, clock, log }: CartsOptions, url: string): Promise<Connected> {
  const [{ Redis }, { redisCarts }, { redisDoorbells }] = await Promise.all([
    import('ioredis'),
    import('./redis-carts.ts'),
    import('./redis-doorbells.ts'),
  ]);
  const redis = new Redis(url, { maxRetriesPerRequest: 1, commandTimeout: 2_000 });
  redis.on('error', (err) => log.warn({ err }, 'carts of guests cannot be reached; trying again'));
  const doorbells = redisDoorbells(redis);
  return {
    store: redisCarts({ redis, db, clock, doorbells }),
    stop() {
      doorbells.stop();
      redis.disconnect();
    },
  };
}

function lazily<Value>(make: () => Promise<Value>) {
  let made: Promise<Value> | undefined;
  return { get: () => (made ??= make()), made: () => made };
}
