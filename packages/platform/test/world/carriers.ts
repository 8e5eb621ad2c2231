import { randomUUID } from 'node:crypto';
import { Redis } from 'ioredis';
import type { Carrier } from '@stoa/platform/log/carrier.ts';
import { postgresCarrier } from '@stoa/platform/log/postgres-carrier.ts';
import { redisCarrier } from '@stoa/platform/log/redis-carrier.ts';
import { startRelay } from '@stoa/platform/log/relay.ts';
import { startRedis, type TestRedis, withoutRedis } from './redis-server.ts';
import type { World } from './world.ts';

/** One way to carry, ready for a world: `carrier()` makes one more, as another process would have. */
export interface Carrying {
  carrier(): Carrier;
  readonly redis: Redis | null;
  readonly server: TestRedis | null;
  readonly prefix: string;
  stop(): Promise<void>;
}

export interface CarrierKind {
  readonly name: string;
  readonly skip: string | false;
  start(world: World, options?: { readonly mostEvents?: number }): Promise<Carrying>;
}

export const carrierKinds: readonly CarrierKind[] = [
  {
    name: 'postgres',
    skip: false,
    async start({ logs }) {
      const made: Carrier[] = [];
      const carrier = () => remember(made, postgresCarrier(logs));
      return { carrier, redis: null, server: null, prefix: '', stop: () => stopAll(made) };
    },
  },
  {
    name: 'redis',
    skip: withoutRedis,
    async start({ logs }, { mostEvents = 10_000 } = {}) {
      const server = await startRedis();
      const prefix = `test-${randomUUID()}`;
      const redis = new Redis(server.url, { retryStrategy: () => 50 });
      redis.on('error', () => {});
      const relay = startRelay({ redis, logs, prefix, sources: ['alpha'], mostEvents, pollMs: 200 });
      const made: Carrier[] = [];
      return {
        carrier: () => remember(made, redisCarrier({ redis, logs, prefix })),
        redis,
        server,
        prefix,
        async stop() {
          await stopAll(made);
          await relay.stop();
          redis.disconnect();
          await server.stop();
        },
      };
    },
  },
];

const remember = (made: Carrier[], carrier: Carrier): Carrier => (made.push(carrier), carrier);

async function stopAll(made: readonly Carrier[]): Promise<void> {
  await Promise.all(made.map((carrier) => carrier.stop()));
}
