import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { startTraces } from '@stoa/platform/telemetry/traces.ts';
import { namedSpans } from '../src/telemetry/named-spans.ts';
import { observed } from '../src/transport/observed.ts';
import { transportTo } from './world/domains.ts';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly attributes: readonly { readonly key: string; readonly value: { readonly stringValue?: string } }[];
}

interface Batch {
  readonly resourceSpans: readonly { readonly scopeSpans: readonly { readonly spans: readonly Span[] }[] }[];
}

test("a client's trace goes on: a span for the request that says what it is, and one below it for each fetch", async () => {
  const spans: Span[] = [];
  const collector = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const { resourceSpans } = JSON.parse(Buffer.concat(chunks).toString()) as Batch;
        spans.push(...resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)));
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
  const endTraces = await startTraces('gateway', `http://127.0.0.1:${(collector.address() as AddressInfo).port}`);
  const domains = [shop, stock];
  const transports = Object.fromEntries(
    domains.map((domain) => [domain.name, observed(domain.name, transportTo(domain))]),
  );
  const gateway = await runningGateway(domains, { transports, plugins: [namedSpans()] });
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const headers = { traceparent: `00-${traceId}-b7ad6b7169203331-01`, 'apollographql-client-name': 'web shop' };
  await gateway.ask({ query: 'query Shelf { products(first: 1) { title stock } }' }, headers);
  await gateway.stop();
  await endTraces();
  collector.close();
  const ours = spans.filter((span) => span.traceId === traceId);
  const request = ours.find(({ name }) => name === 'request');
  assert.equal(request?.parentSpanId, 'b7ad6b7169203331');
  const said = Object.fromEntries(request.attributes.map(({ key, value }) => [key, value.stringValue]));
  assert.deepEqual(
    [said['graphql.operation.name'], said['graphql.operation.type'], said['stoa.client.name'], said['stoa.protocol']],
    ['Shelf', 'query', 'web shop', 'http'],
  );
  const fetches = ours.filter(({ name }) => name.startsWith('fetch '));
  assert.deepEqual(
    fetches.map(({ name }) => name),
    ['fetch shop', 'fetch stock'],
  );
  for (const { parentSpanId } of fetches) assert.equal(parentSpanId, request.spanId);
});
