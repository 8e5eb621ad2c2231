import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Logger } from '@stoa/platform/logger.ts';
import type { FormattedExecutionResult } from 'graphql';
import { startMetrics, stopMetrics, metricsPage } from '@stoa/platform/telemetry/metrics.ts';
import { bucketCount, bucketOf, quantile } from '../src/telemetry/latency-buckets.ts';
import { operationMetrics } from '../src/telemetry/operation-metrics.ts';
import { slowOperations } from '../src/telemetry/slow-operations.ts';
import { traffic } from '../src/telemetry/traffic.ts';
import type { Transport } from '../src/transport/transport.ts';
import { asking, client, met } from './world/asking.ts';

const sdl = 'type Query { a: Int b: Int } type Subscription { tick: Int }';
const failed = { data: null, errors: [{ message: 'no' }] };

/** A clock of milliseconds that the test turns. */
function turned() {
  let at = 5_000_000;
  return { now: () => at, turn: (ms: number) => void (at += ms) };
}

suite('quantiles', () => {
  test('lie within a tenth of the truth', () => {
    for (const ms of [0.1, 0.9, 3, 47, 480, 9_000]) {
      const counts = new Uint16Array(bucketCount);
      counts[bucketOf(ms)] = 1;
      const told = quantile(counts, 0.5) ?? 0;
      assert.ok(Math.abs(told - ms) / ms <= 0.1, `${ms} is told as ${told}`);
    }
  });

  test('share what was counted', () => {
    const counts = new Uint16Array(bucketCount);
    for (let ms = 1; ms <= 100; ms++) counts[bucketOf(ms)] = (counts[bucketOf(ms)] ?? 0) + 1;
    const at = (share: number) => quantile(counts, share) ?? 0;
    assert.ok(at(0.5) > 43 && at(0.5) < 58 && at(0.95) > 84 && at(0.95) < 106 && at(0.99) >= at(0.95));
    assert.equal(quantile(new Uint16Array(bucketCount), 0.5), null);
  });
});

suite('traffic', () => {
  test('is told by second and by operation, with latency and errors', () => {
    const { now, turn } = turned();
    const { plugin, snapshot } = traffic({ now });
    const [a, b] = [met(sdl, 'query A { a }'), met(sdl, 'query B { b }')];
    for (let i = 0; i < 20; i++) plugin.onResult?.(asking(a, { startedAt: now() - 8 }), { data: {} });
    plugin.onResult?.(asking(b, { startedAt: now() - 300 }), failed);
    turn(1_000);
    plugin.onResult?.(asking(a, { startedAt: now() - 8 }), { data: {} });
    turn(1_000);
    const { calls, errors, operations, now: recent } = snapshot();
    assert.deepEqual(
      [calls.slice(-3), errors.slice(-3)],
      [
        [0, 21, 1],
        [0, 1, 0],
      ],
    );
    assert.deepEqual([recent.calls, recent.errors, recent.perSecond], [22, 1, 2.2]);
    const [first, second] = operations;
    assert.deepEqual(
      [first?.name, first?.calls, second?.name, second?.errors, second?.secondsAgo],
      ['A', 21, 'B', 1, 1],
    );
    assert.ok(first?.p95 && first.p95 > 7 && first.p95 < 9 && second?.p50 && second.p50 > 270 && second.p50 < 330);
  });

  test('of long ago is forgotten', () => {
    const { now, turn } = turned();
    const { plugin, snapshot } = traffic({ now });
    plugin.onResult?.(asking(met(sdl, '{ a }'), { startedAt: now() }), { data: {} });
    turn(3_600_000);
    const { calls, p50, operations } = snapshot();
    assert.ok(calls.every((count) => count === 0) && p50.every((each) => each === null));
    assert.deepEqual([operations[0]?.calls, operations[0]?.p50], [0, null]);
  });

  test('of operations is bounded: who was seen longest ago goes, open streams stay', async () => {
    const { now, turn } = turned();
    const { plugin, snapshot } = traffic({ now });
    const endless: AsyncIterable<FormattedExecutionResult> = {
      [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }),
    };
    const stream = plugin.onStream?.(asking(met(sdl, 'subscription S { tick }')), endless) ?? endless;
    for (let i = 0; i < 1_000; i++) {
      plugin.onResult?.(asking(met(sdl, `query Q${i} { a }`), { startedAt: now() }), { data: {} });
      turn(1_000);
    }
    assert.ok(snapshot().operations.some(({ name }) => name === 'S'));
    assert.equal(snapshot().now.openStreams, 1);
    assert.equal(snapshot().operations.length, 40);
    assert.equal(
      snapshot().operations.some(({ name }) => name === 'Q999'),
      true,
    );
    await stream[Symbol.asyncIterator]().return?.();
    assert.equal(snapshot().now.openStreams, 0);
  });

  test('of a supergraph swap goes on under the same operation', () => {
    const { now, turn } = turned();
    const { plugin, snapshot } = traffic({ now });
    for (const operation of [met(sdl, '{ a }'), met(sdl, '{ a }')])
      plugin.onResult?.(asking(operation, { startedAt: now() }), { data: {} });
    turn(1_000);
    assert.deepEqual(
      snapshot().operations.map(({ calls }) => calls),
      [2],
    );
  });

  test('of subgraphs counts answers, errors, failures and streams, and tells of the breaker', async () => {
    const { now, turn } = turned();
    const { plugin, snapshot } = traffic({ now });
    const answers: (() => FormattedExecutionResult | Promise<FormattedExecutionResult>)[] = [
      () => ({ data: {} }),
      () => Promise.resolve({ data: {} }),
      () => Promise.resolve({ errors: [{ message: 'no' }] }),
      () => Promise.reject(new Error('gone')),
    ];
    const ticks = (async function* () {
      yield await Promise.resolve({ data: { tick: 1 } });
    })();
    const transport: Transport = {
      execute: () => answers.shift()?.() ?? { data: {} },
      subscribe: () => Promise.resolve(ticks),
      ready: () => Promise.resolve(true),
      state: () => ({ breaker: 'half-open', underWay: 0, waiting: 0 }),
      stop: () => Promise.resolve(),
    };
    const watched = plugin.onFetch?.('shop', transport) ?? transport;
    const request = { query: '{ a }' } as never;
    for (let i = 0; i < 3; i++) await watched.execute(request);
    await assert.rejects(async () => await watched.execute(request), /gone/);
    const stream = (await watched.subscribe(request)) as AsyncIterable<FormattedExecutionResult>;
    turn(1_000);
    const [shop] = snapshot().subgraphs;
    assert.deepEqual(
      [shop?.name, shop?.calls, shop?.errors, shop?.openStreams, shop?.breaker],
      ['shop', 4, 2, 1, 'half-open'],
    );
    for await (const event of stream) assert.ok(event.data);
    assert.equal(snapshot().subgraphs[0]?.openStreams, 0);
  });

  test('costs a request less than two microseconds', () => {
    const { plugin } = traffic();
    const one = asking(met(sdl, '{ a }'));
    const answer = { data: {} };
    const rounds = 200_000;
    let least = Number.POSITIVE_INFINITY;
    for (let turn = 0; turn < 6; turn++) {
      const started = performance.now();
      for (let i = 0; i < rounds; i++) plugin.onResult?.(one, answer);
      least = Math.min(least, ((performance.now() - started) * 1_000) / rounds);
    }
    assert.ok(least < 2, `${least} µs`);
  });
});

suite('slow operations', () => {
  const lines: [Record<string, unknown>, string][] = [];
  const log = { warn: (...line: [Record<string, unknown>, string]) => void lines.push(line) } as unknown as Logger;
  const plugin = slowOperations({ log, thresholdMs: 100, linesPerMinute: 3 });
  const operation = met(sdl, 'query A { a }');
  const slow = () =>
    plugin.onResult?.(
      asking(operation, {
        ...client('app', '1.0'),
        startedAt: performance.now() - 200,
        variables: { input: { email: 'clara@example.com', codes: [1, 2, 3] }, first: 7 },
      }),
      { data: {} },
    );

  test('are told with plan and client, and of variables what they look like, never what they say', () => {
    plugin.onPlan?.(operation, {
      kind: 'Fetch',
      serviceName: 'shop',
      operation: '{a}',
      operationName: undefined,
      operationKind: 'query',
    } as never);
    plugin.onResult?.(asking(operation), { data: {} });
    assert.equal(lines.length, 0);
    slow();
    const [[line, message] = [{}, '']] = lines;
    assert.equal(message, 'slow operation');
    assert.deepEqual(
      [line['operation'], line['hash'], line['client'], line['version']],
      ['A', operation.hash, 'app', '1.0'],
    );
    assert.deepEqual(line['variables'], { input: { email: 'string(17)', codes: 'list(3)' }, first: 'number' });
    assert.equal((line['plan'] as { subgraph: string }).subgraph, 'shop');
    assert.doesNotMatch(JSON.stringify(lines), /clara/);
  });

  test('are told a few times a minute, however many there are', () => {
    for (let i = 0; i < 50; i++) slow();
    assert.ok(lines.length <= 6, String(lines.length));
  });
});

test('metrics know operations by name, a bounded number of them, and the streams that are open', async () => {
  await startMetrics();
  const plugin = operationMetrics();
  plugin.onResult?.(asking(met(sdl, 'query A { a }')), { data: {} });
  for (let i = 0; i < 500; i++) plugin.onResult?.(asking(met(sdl, `query Q${i} { a }`)), failed);
  const endless: AsyncIterable<FormattedExecutionResult> = {
    [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => {}) }),
  };
  const stream = plugin.onStream?.(asking(met(sdl, 'subscription Q1 { tick }')), endless);
  const page = async () => (await metricsPage())?.text ?? '';
  const text = await page();
  assert.match(text, /stoa_operation_seconds_count\{operation="A",outcome="ok"\} 1/);
  assert.match(text, /stoa_operation_seconds_count\{operation="\(others\)",outcome="error"\} 301/);
  assert.equal((text.match(/stoa_operation_seconds_count/g) ?? []).length, 201);
  assert.match(text, /stoa_open_streams\{operation="Q1"\} 1/);
  await stream?.[Symbol.asyncIterator]().return?.();
  assert.match(await page(), /stoa_open_streams\{operation="Q1"\} 0/);
  stopMetrics();
});
