import type { Carrier } from '@stoa/platform/log/carrier.ts';
import type { Logs } from '@stoa/platform/log/logs.ts';
import { postgresCarrier } from '@stoa/platform/log/postgres-carrier.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Settings } from '@stoa/platform/settings.ts';

export interface Carrying {
  readonly carrier: Carrier;
  stop(): Promise<void>;
}

/** Postgres carries events itself; with a Redis each process also relays the logs of its own domains. */
export async function startCarrying(
  sources: readonly string[],
  logs: Logs,
  { redisUrl }: Settings,
  log: Logger,
): Promise<Carrying> {
  if (redisUrl === undefined) {
    const carrier = postgresCarrier(logs, log);
    return { carrier, stop: () => carrier.stop() };
  }
  // Loaded where it is used: a process without Redis need not carry its client.
  const [{ Redis }, { redisCarrier }, { startRelay }] = await Promise.all([
    import('ioredis'),
    import('@stoa/platform/log/redis-carrier.ts'),
    import('@stoa/platform/log/relay.ts'),
  ]);
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null });
  redis.on('error', (err) => log.warn({ err }, 'Redis does not answer; trying again'));
  const relay = startRelay({ redis, logs, sources, log });
  const carrier = redisCarrier({ redis, logs, log });
  return {
    carrier,
    async stop() {
      await carrier.stop();
      await relay.stop();
      redis.disconnect();
    },
  };
}
