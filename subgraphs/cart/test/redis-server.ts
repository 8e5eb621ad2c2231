import { spawn, spawnSync } from 'node:child_process';
import { freePort } from '@stoa/platform/free-port.ts';
import { readTestSettings } from '@stoa/platform/settings.ts';
import { Redis } from 'ioredis';

const given = readTestSettings().redisUrl;

/** Why tests of Redis cannot run here; false when they can. */
export const withoutRedis: string | false =
  given || spawnSync('redis-server', ['--version']).status === 0
    ? false
    : 'no redis-server on the PATH and no STOA_TEST_REDIS_URL: install Debian’s redis-server to run these';

export interface TestRedis {
  readonly url: string;
  readonly isOurs: boolean;
  /** It answers nobody until it is woken, and forgets nothing. */
  sleep(): void;
  wake(): void;
  stop(): void;
}

/** A Redis of our own on loopback that keeps nothing, or the one that is given. */
export async function startRedis(): Promise<TestRedis> {
  if (given) return { url: given, isOurs: false, sleep() {}, wake() {}, stop() {} };
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  const args = ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn('redis-server', args, { stdio: 'ignore' });
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
  return {
    url,
    isOurs: true,
    sleep: () => void child.kill('SIGSTOP'),
    wake: () => void child.kill('SIGCONT'),
    stop: () => void child.kill('SIGKILL'),
  };
}
