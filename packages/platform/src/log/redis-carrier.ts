import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import type { Logger } from '../logger.ts';
import type { Carrier, Subscription } from './carrier.ts';
import type { Logs } from './logs.ts';
import { headOf } from './read-log.ts';
import { redisSubscription } from './redis-subscription.ts';

export interface RedisCarrierOptions {
  readonly redis: Redis;
  /** What Redis has lost is read from the log itself. */
  readonly logs: Logs;
  readonly prefix?: string;
  readonly log?: Logger;
}

/** Reads the streams that the relay feeds; consumers leave the databases of other domains alone but to catch up. */
export function redisCarrier({ redis, logs, prefix = 'stoa', log }: RedisCarrierOptions): Carrier {
  const open = new Set<Subscription>();
  const reader = randomUUID();
  return {
    subscribe(source, consumer, after, deliver) {
      const failed = (err: unknown) =>
        log?.warn({ err, source, consumer }, 'a stream could not be read or applied; trying again');
      const subscription = redisSubscription({ redis, logs, prefix, reader, source, consumer, after, deliver, failed });
      open.add(subscription);
      return { ...subscription, stop: () => (open.delete(subscription), subscription.stop()) };
    },
    head: (source) => headOf(logs.sql(source), source),
    async stop() {
      await Promise.all([...open].map((subscription) => subscription.stop()));
    },
  };
}
