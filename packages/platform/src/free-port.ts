import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below are known services; above, systems take ports for their own calls, and one that was free a moment ago is gone. */
const first = 10_240;
const last = 32_767;
const mostTries = 100;

/** A port of loopback on which nobody listens. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < mostTries; tries++) {
    const port = randomInt(first, last + 1);
    if (await isFree(port)) return port;
  }
  throw new Error('No port of 127.0.0.1 is free.');
}

export function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
