import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { WebSocket } from 'ws';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';

const gateway = await runningGateway([shop]);
after(() => gateway.stop());
const address = `${gateway.url.replace('http', 'ws')}/graphql`;

const init = JSON.stringify({ type: 'connection_init' });

/** The code that the gateway closes with after these messages; the rest are sent once it has said the ack. */
function closedBy(first: readonly string[], afterAck: readonly string[] = []): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address, 'graphql-transport-ws');
    socket.once('open', () => first.forEach((message) => socket.send(message)));
    socket.on('message', () => afterAck.forEach((message) => socket.send(message)));
    socket.once('close', (code) => resolve(code));
    socket.once('error', reject);
  });
}

test('a page of another site opens no socket', async () => {
  const socket = new WebSocket(address, 'graphql-transport-ws', { origin: 'https://evil.example' });
  const status = await new Promise((resolve) => {
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.once('error', () => {});
  });
  assert.equal(status, 403);
});

test('to subscribe before the ack closes with 4401', async () => {
  const subscribe = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { x }' } });
  assert.equal(await closedBy([subscribe]), 4401);
});

test('what is not JSON closes with 4400', async () => {
  assert.equal(await closedBy(['{"type":']), 4400);
  assert.equal(await closedBy([init], ['not json']), 4400);
});

test('a second init closes with 4429', async () => {
  assert.equal(await closedBy([init], [init]), 4429);
});

test('a frame of more than a megabyte closes with 1009', async () => {
  assert.equal(await closedBy([init], ['x'.repeat(1_100_000)]), 1009);
});

test('a bad token closes with 4403', async () => {
  const bad = { type: 'connection_init', payload: { authorization: 'Bearer garbage' } };
  assert.equal(await closedBy([JSON.stringify(bad)]), 4403);
});

test('who says nothing is closed with 4408', async () => {
  assert.equal(await closedBy([]), 4408);
});
