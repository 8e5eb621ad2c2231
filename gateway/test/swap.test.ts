import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { supergraphSource } from '../src/supergraph/supergraph-source.ts';
import { type Domain, supergraphOf, transportTo } from './world/domains.ts';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';
import { tickerTransport } from './world/ticker.ts';

const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

/** The shop with one field more. */
const grown: Domain = {
  ...shop,
  sdl: shop.sdl.replace('type Query {', 'type Query { news: String'),
  resolvers: { ...shop.resolvers, Query: { ...(shop.resolvers as { Query: object }).Query, news: () => 'new' } },
};

async function swapping() {
  const ticker = tickerTransport();
  const transports = { shop: transportTo(grown), stock: transportTo(stock), ticker: ticker.transport };
  const gateway = await runningGateway([shop, stock, ticker.domain], { transports });
  stops.push(gateway.stop);
  const swap = (first: Domain) => gateway.gateway.graphs.swap(supergraphOf([first, stock, ticker.domain]));
  return { gateway, swap, ticker };
}

suite('another supergraph', () => {
  test('is served from the next request on, and known operations are planned before it is', async () => {
    const { gateway, swap } = await swapping();
    await gateway.ask({ query: '{ products { id stock } }' });
    assert.match((await gateway.ask({ query: '{ news }' })).text, /GRAPHQL_VALIDATION_FAILED/);
    await swap(grown);
    const { operations } = gateway.gateway.graphs.current();
    assert.ok(operations.get('{ products { id stock } }', undefined), 'what was asked before is planned');
    assert.equal((await gateway.ask({ query: '{ news }' })).text, '{"data":{"news":"new"}}');
  });

  test('that does not load leaves the one before', async () => {
    const { gateway } = await swapping();
    for (const bad of [
      '',
      'type Query { x: Int }',
      'not a schema {{{',
      supergraphOf([shop]).replace('join__Graph', 'other'),
    ])
      await assert.rejects(gateway.gateway.graphs.swap(bad), bad.slice(0, 40));
    assert.equal((await gateway.ask({ query: '{ hello }' })).text, '{"data":{"hello":"hello all"}}');
  });

  test('comes under load without a failed request or a closed socket', async () => {
    const { gateway, swap, ticker } = await swapping();
    const client = createClient({
      url: `${gateway.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      retryAttempts: 0,
    });
    let closed = 0;
    client.on('closed', () => void closed++);
    const streams = Array.from({ length: 20 }, (_, i) =>
      client.iterate({ query: `subscription { t${i}: ticks(count: 0) { n product { title } } }` }),
    );
    await Promise.all(streams.map((stream) => stream.next()));
    let [isOver, answered] = [false, 0];
    const failed: string[] = [];
    const worker = async (query: string) => {
      while (!isOver) {
        const { status, text } = await gateway.ask({ query });
        answered++;
        if (status !== 200 || text.includes('"errors"')) failed.push(text);
      }
    };
    const load = Promise.all(
      Array.from({ length: 8 }, (_, i) =>
        worker(i % 2 ? '{ hello }' : `{ products { id a${i}: title stock warehouse { city } } }`),
      ),
    );
    for (let turn = 0; turn < 6; turn++) {
      const enough = answered + 10;
      while (answered < enough) await new Promise((resolve) => setImmediate(resolve));
      await swap(turn % 2 ? shop : grown);
    }
    isOver = true;
    await load;
    assert.deepEqual(failed, []);
    assert.ok(answered > 60, String(answered));
    assert.equal(closed, 0);
    assert.ok(ticker.open() >= 20, 'the streams are open still');
    for (const stream of streams) await stream.return?.();
    await client.dispose();
    await ticker.closed();
  });
});

suite('a supergraph is watched', () => {
  const log = makeLogger('silent');
  const folder = mkdtempSync(join(tmpdir(), 'stoa-supergraph-'));
  after(() => rmSync(folder, { recursive: true }));

  /** Resolves with each next supergraph that the source tells. */
  function watched(place: string) {
    const source = supergraphSource(place, { pollMs: 20, log });
    let told = Promise.withResolvers<string>();
    const stop = source.watch((sdl) => {
      const { resolve } = told;
      told = Promise.withResolvers();
      resolve(sdl);
      return Promise.resolve();
    });
    stops.push(() => Promise.resolve(stop()));
    return { source, next: () => told.promise };
  }

  test('in a file', async () => {
    const path = join(folder, 'supergraph.graphql');
    writeFileSync(path, 'one');
    const { source, next } = watched(path);
    assert.equal(await source.read(), 'one');
    const changed = next();
    writeFileSync(path, 'another');
    assert.equal(await changed, 'another');
  });

  test('by URL, and asked for no more than it has changed', async () => {
    let [sdl, full] = ['one', 0];
    const server = createServer((request, response) => {
      const etag = `"${sdl}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
      full++;
      response.writeHead(200, { etag }).end(sdl);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => new Promise((resolve) => server.close(() => resolve())));
    const { port } = server.address() as { port: number };
    const { source, next } = watched(`http://127.0.0.1:${port}/`);
    assert.equal(await source.read(), 'one');
    const first = next();
    assert.equal(await first, 'one');
    const changed = next();
    sdl = 'another';
    assert.equal(await changed, 'another');
    assert.equal(full, 2);
  });

  test('and one that is not there is told of at the start', async () => {
    const { source } = watched(join(folder, 'missing.graphql'));
    assert.throws(() => source.read(), /There is no supergraph at/);
  });
});
