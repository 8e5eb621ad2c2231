import { spawn, spawnSync } from 'node:child_process';
import { freePort } from '@stoa/platform/free-port.ts';

export const redisIsHere = (): boolean => spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of our own on loopback that keeps nothing. */
export async function startRedis(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const port = await freePort();
  const child = spawn(
    'redis-server',
    ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'],
    { stdio: 'pipe' },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => chunk.toString().includes('Ready to accept') && resolve());
    child.once('exit', () => reject(new Error('Redis did not start.')));
  });
  return {
    url: `redis://127.0.0.1:${port}`,
    async stop() {
      child.kill();
      await new Promise((resolve) => child.once('exit', resolve));
    },
  };
}
