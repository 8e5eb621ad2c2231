import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import { startMetrics, stopMetrics } from '@stoa/platform/telemetry/metrics.ts';
import { configSchema } from '../src/standalone/config.ts';
import { openStandalone } from '../src/standalone/open-standalone.ts';
import { supergraphOf } from './world/domains.ts';
import { json, loopback } from './world/loopback.ts';
import { shop } from './world/shop.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-portal-'));
const supergraph = join(folder, 'supergraph.graphql');
const subgraph = await loopback(json({ data: { hello: 'from afar' } }));
writeFileSync(supergraph, supergraphOf([shop]).replace('http://shop/graphql', subgraph.url));
const stops: (() => Promise<void>)[] = [() => subgraph.stop()];
after(async () => {
  for (const stop of stops.toReversed()) await stop();
  stopMetrics();
  rmSync(folder, { recursive: true });
});

async function opened(settings: object) {
  const config = configSchema.parse({ listen: { path: '/graph' }, ...settings });
  const gateway = await openStandalone(config, { supergraph, port: 0, log: makeLogger('silent') });
  stops.push(() => gateway.stop());
  const url = `http://127.0.0.1:${gateway.port}`;
  return {
    get: (path: string) => fetch(url + path),
    async ask(headers: Record<string, string> = {}) {
      const answer = await fetch(`${url}/graph`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'apollographql-client-name': 'till', ...headers },
        body: JSON.stringify({ query: 'query Greet { hello }' }),
      });
      return (await answer.json()) as { data: unknown; extensions?: { stoa?: { fetches: unknown[] } } };
    },
  };
}

suite('the portal of a gateway that stands alone', () => {
  test('is not there unless it is wanted', async () => {
    const { get, ask } = await opened({ introspection: true });
    for (const path of ['/', '/portal/api/supergraph.json']) assert.equal((await get(path)).status, 404);
    assert.deepEqual((await ask()).data, { hello: 'from afar' });
  });

  test('asks at the path of the graph, and offers nobody to sign in as', async () => {
    const page = await (await (await opened({ portal: true })).get('/')).text();
    assert.match(page, /"operations":\[\],"personas":\[\],"path":"\/graph"/);
  });

  test('shows the supergraph, the traffic, who uses what, and what fetches took', async () => {
    const { get, ask } = await opened({ portal: true, introspection: true });
    assert.equal((await ask({ 'stoa-trace': '1' })).extensions?.stoa?.fetches.length, 1);
    assert.match(await (await get('/portal/api/supergraph.json')).text(), /"shop"/);
    const traffic = (await get('/portal/api/traffic')).body?.getReader();
    const first = new TextDecoder().decode((await traffic?.read())?.value);
    await traffic?.cancel();
    assert.match(first, /"Greet"/);
    assert.equal((await get('/portal/api/usage')).status, 200);
  });

  test('shows nothing of that to strangers where introspection is off', async () => {
    const { get, ask } = await opened({ portal: true });
    for (const what of ['supergraph.json', 'traffic', 'usage'])
      assert.equal((await get(`/portal/api/${what}`)).status, 403);
    assert.equal((await ask({ 'stoa-trace': '1' })).extensions, undefined);
  });
});

test('metrics of a gateway that stands alone tell operations apart', async () => {
  await startMetrics();
  const { get, ask } = await opened({ metrics: true });
  await ask();
  assert.match(await (await get('/metrics')).text(), /operation="Greet",outcome="ok"/);
});
