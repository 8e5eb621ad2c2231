import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, afterEach, test } from 'node:test';
import { buildSchema, type FormattedExecutionResult } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { StoaError } from '@stoa/kernel/errors.ts';
import { anonymous } from '@stoa/kernel/viewer.ts';
import { callerHeader } from '@stoa/platform/identity.ts';
import { mapStream } from '@stoa/platform/thawed.ts';
import { overHttp, type HttpTarget } from '../src/transport/http.ts';
import type { FetchRequest, Transport } from '../src/transport/transport.ts';
import { settled } from './world/hand-timing.ts';
import { asking, caller } from './world/hand-transport.ts';
import { pushStream, type PushStream } from '../src/transport/push-stream.ts';

const schema = buildSchema('type Query { a: Int } type Subscription { tick: Int }');
const http = createServer();
const sockets = new WebSocketServer({ server: http, path: '/graphql' });
const params: (Record<string, unknown> | undefined)[] = [];
const sources: (PushStream<{ tick: unknown }> & { readonly left: Promise<void> })[] = [];
let came = Promise.withResolvers<void>();

/** As somebody else's subgraph: the real server of the protocol. */
useServer(
  {
    schema,
    onConnect: ({ connectionParams }) => void params.push(connectionParams),
    subscribe: () => {
      const { promise: left, resolve } = Promise.withResolvers<void>();
      const source = pushStream<{ tick: unknown }>(resolve);
      sources.push({ ...source, left });
      came.resolve();
      return mapStream(source.stream, (data) => ({ data })) as never;
    },
  },
  sockets,
);
await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}/graphql`;
const opened: Transport[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((transport) => transport.stop()));
  sources.length = params.length = 0;
});
after(() => {
  for (const socket of sockets.clients) socket.terminate();
  http.close();
});

function way(options: Partial<HttpTarget> = {}): Transport {
  const transport = overHttp({ name: 'shop', url, ...options });
  opened.push(transport);
  return transport;
}

async function streamOf(transport: Transport, change: Partial<FetchRequest> = {}) {
  came = Promise.withResolvers();
  const request = asking({ kind: 'subscription', query: 'subscription { tick }', ...change });
  const stream = (await transport.subscribe(request)) as AsyncIterable<FormattedExecutionResult>;
  await came.promise;
  return stream[Symbol.asyncIterator]();
}

test('subscriptions of equal authority share a socket, others have their own', async () => {
  const transport = way();
  await streamOf(transport);
  await streamOf(transport, { caller: caller({ requestId: 'request-2' }) });
  assert.equal(sockets.clients.size, 1);
  await streamOf(transport, { caller: caller({ viewer: { ...anonymous, userId: 'ann' } }) });
  assert.equal(sockets.clients.size, 2);
});

test('each gets its own events; one that is left ends upstream, and no other', async () => {
  const transport = way();
  const [first, second] = [await streamOf(transport), await streamOf(transport)];
  sources[0]?.push({ tick: 1 });
  sources[1]?.push({ tick: 2 });
  assert.deepEqual((await first.next()).value, { data: { tick: 1 } });
  const pending = first.next();
  await first.return?.();
  await sources[0]?.left;
  assert.deepEqual(await pending, { done: true, value: undefined });
  assert.deepEqual((await second.next()).value, { data: { tick: 2 } });
  sources[1]?.end();
  assert.equal((await second.next()).done, true);
});

test('a socket that breaks fails each of its streams with an error that names the domain; the next one opens anew', async () => {
  const transport = way();
  const all = [await streamOf(transport), await streamOf(transport)];
  for (const socket of sockets.clients) socket.terminate();
  for (const stream of all) {
    await assert.rejects(stream.next(), /"shop" broke off a stream/);
    assert.equal((await stream.next()).done, true);
  }
  const again = await streamOf(transport);
  sources.at(-1)?.push({ tick: 3 });
  assert.deepEqual((await again.next()).value, { data: { tick: 3 } });
});

test('a subgraph where nobody listens is an error, not a crash', async () => {
  const transport = way({ url: 'http://127.0.0.1:1/' });
  const stream = (await transport.subscribe(
    asking({ kind: 'subscription' }),
  )) as AsyncIterable<FormattedExecutionResult>;
  await assert.rejects(Array.fromAsync(stream), /"shop"/);
});

test('an event that is no answer is an error in the stream, which goes on', async () => {
  const stream = await streamOf(way());
  sources[0]?.push(5 as never);
  sources[0]?.push({ tick: 1 });
  const { value } = (await stream.next()) as { value: FormattedExecutionResult };
  assert.match(value.errors?.[0]?.message ?? '', /"shop" sent an event that/);
  assert.deepEqual((await stream.next()).value, { data: { tick: 1 } });
});

test('a reader who falls a thousand events behind is told so after those, and ended upstream', async () => {
  const stream = await streamOf(way());
  let over = false;
  void sources[0]?.left.then(() => (over = true));
  for (let tick = 0; !over; tick++) {
    sources[0]?.push({ tick });
    if (tick % 100 === 0) await settled();
  }
  let count = 0;
  const all = async () => {
    while (!(await stream.next()).done) count++;
  };
  await assert.rejects(all(), (error) => error instanceof StoaError && error.code === 'SLOW_READER');
  assert.equal(count, 1_000);
});

test('who asks is said as parameters of the connection: signed to ours, by rule to foreign ones', async () => {
  await streamOf(way({ secret: 'x' }));
  assert.match(String(params[0]?.[callerHeader]), /^[\w-]+\.[\w-]+$/);
  const foreign = way({ headers: [{ propagate: 'authorization' }] });
  await streamOf(foreign, { headers: { authorization: 'Bearer x' } });
  assert.deepEqual(params[1], { authorization: 'Bearer x' });
});
