import { once } from 'node:events';
import type { Redis } from 'ioredis';

/** How long a gateway that starts waits for Redis. */
const firstMs = 1_000;

/**
 * A Redis that is asked or left alone: while there is no connection a command fails at once, for each request that waited for
 * one would wait as long as the time limit says. Loaded where it is used: a gateway alone needs none.
 */
export async function impatientRedis(url: string, failed: (err: unknown) => void): Promise<Redis> {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, { maxRetriesPerRequest: 0, commandTimeout: 500, enableOfflineQueue: false });
  redis.on('error', failed);
  await once(redis, 'ready', { signal: AbortSignal.timeout(firstMs) }).catch(() => {});
  return redis;
}
