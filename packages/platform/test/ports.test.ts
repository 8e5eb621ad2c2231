import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { freePort, isFree } from '@stoa/platform/free-port.ts';
import { listenAt } from '@stoa/platform/http/listen-at.ts';

test('a port that is taken is said to be, with what can be done', async (t) => {
  const [first, second] = [createServer(), createServer()];
  t.after(() => first.close());
  const port = await freePort();
  await listenAt(first, { port, host: '127.0.0.1' });
  await assert.rejects(listenAt(second, { port, host: '127.0.0.1' }), {
    code: 'STARTUP_FAILED',
    message: `Port ${port} is taken: stop what listens there, or set STOA_PORT to another.`,
  });
});

test('a free port is none of those that systems give to whoever calls out', async (t) => {
  const ports = await Promise.all(Array.from({ length: 50 }, () => freePort()));
  assert.ok(ports.every((port) => port >= 10_240 && port < 32_768));
  const server = createServer();
  t.after(() => server.close());
  const [port = 0] = ports;
  await listenAt(server, { port, host: '127.0.0.1' });
  assert.equal(await isFree(port), false);
});
