import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { countAlert, metricsPage, timedFetch, timedRequest } from '../src/telemetry/metrics.ts';
import { startTelemetry } from '../src/telemetry/start-telemetry.ts';
import { traced, traceHeaders, withinTrace } from '../src/telemetry/traces.ts';
import { readSettings } from '../src/settings.ts';

const settings = readSettings({ STOA_SECRET: 'a secret that only tests use, long enough' });

test('off by default: nothing is measured, and work goes through untouched', async () => {
  const stop = await startTelemetry('test', settings);
  assert.equal(
    traced('span', {}, () => 7),
    7,
  );
  assert.deepEqual(traceHeaders(), {});
  assert.equal(await timedFetch('catalog', () => 7), 7);
  assert.equal(await metricsPage(), null);
  await stop();
});

test('metrics count what went well and what did not', async () => {
  const stop = await startTelemetry('test', { ...settings, metrics: true });
  await timedFetch('catalog', () => ({ data: {} }));
  await timedFetch('catalog', () => ({ errors: [] }));
  await timedRequest(() => Promise.resolve());
  countAlert('parked event');
  const { text = '' } = (await metricsPage()) ?? {};
  assert.match(text, /stoa_fetch_seconds_count\{domain="catalog",outcome="ok"\} 1/);
  assert.match(text, /stoa_fetch_seconds_count\{domain="catalog",outcome="error"\} 1/);
  assert.match(text, /stoa_request_seconds_count\{outcome="ok"\} 1/);
  assert.match(text, /stoa_alerts_total\{kind="parked event"\} 1/);
  await stop();
});

test('spans reach the collector, and a trace goes on in the next process', async () => {
  const bodies: string[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        bodies.push(Buffer.concat(chunks).toString());
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const { port } = collector.address() as AddressInfo;
  const stop = await startTelemetry('test', { ...settings, otlpEndpoint: `http://127.0.0.1:${port}` });
  const headers = await traced('outer', { 'stoa.domain': 'catalog' }, () => traceHeaders());
  assert.match(headers['traceparent'] ?? '', /^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  const inner = await withinTrace(headers, () => traced('inner', {}, () => traceHeaders()));
  assert.equal(inner['traceparent']?.slice(3, 35), headers['traceparent']?.slice(3, 35));
  await assert.rejects(async () => await traced('broken', {}, () => Promise.reject(new Error('no'))));
  await stop();
  collector.close();
  const sent = bodies.join();
  for (const name of ['outer', 'inner', 'broken']) assert.ok(sent.includes(name), name);
});
