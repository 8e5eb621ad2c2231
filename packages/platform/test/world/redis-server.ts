import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePort } from '@stoa/platform/free-port.ts';
import { readTestSettings } from '@stoa/platform/settings.ts';

export interface TestRedis {
  readonly url: string;
  /** Ends it without a word and starts it empty; only where this test started it. */
  readonly restart: (() => Promise<void>) | null;
  stop(): Promise<void>;
}

const given = readTestSettings().redisUrl;

/** Why tests of Redis cannot run here; false when they can. */
export const withoutRedis: string | false =
  given || spawnSync('redis-server', ['--version']).status === 0
    ? false
    : 'no redis-server on the PATH and no STOA_TEST_REDIS_URL: install Debian’s redis-server to run these';

export async function startRedis(): Promise<TestRedis> {
  if (given) return { url: given, restart: null, stop: async () => {} };
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server = await launch(port, url);
  const end = async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await gone;
  };
  return {
    url,
    async restart() {
      await end();
      server = await launch(port, url);
    },
    stop: end,
  };
}

async function launch(port: number, url: string): Promise<ChildProcess> {
  const server = spawn(
    'redis-server',
    ['--port', `${port}`, '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    {
      stdio: 'ignore',
    },
  );
  const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 20 });
  redis.on('error', () => {});
  await redis.ping();
  redis.disconnect();
  return server;
}
