import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { Defer20220824Handler, GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { Client, fetchExchange, subscriptionExchange } from '@urql/core';
import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { operationHash } from '../src/operations/operation-hash.ts';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';
import { tickerTransport } from './world/ticker.ts';

const ticker = tickerTransport();
const gateway = await runningGateway([shop, stock, ticker.domain], { transports: { ticker: ticker.transport } });
after(() => gateway.stop());
const url = `${gateway.url}/graphql`;

const listing = '{ products(first: 2) { id title } }';
const ticks = 'subscription { ticks(count: 3) { n product { id title } } }';
const deferred = '{ products(first: 2) { id title ... @defer(label: "stock") { stock } } }';
const told = [1, 2, 3].map((n) => ({ n, product: { id: `p${n}`, title: `Lamp ${n}` } }));

/** Apollo Client asks for the type of everything. */
const withoutTypes = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (name, each: unknown) => (name === '__typename' ? undefined : each)));

suite('Apollo Client', () => {
  const apollo = (
    handler = new Defer20220824Handler() as ApolloClient.Options['incrementalHandler'],
    link?: ApolloClient.Options['link'],
  ) =>
    new ApolloClient({
      cache: new InMemoryCache({ addTypename: false } as never),
      link: link ?? new HttpLink({ uri: url }),
      ...(handler && { incrementalHandler: handler }),
    });

  test('asks', async () => {
    const { data } = await apollo().query<{ products: unknown[] }>({ query: gql(listing) });
    assert.equal(data?.products.length, 2);
  });

  test('asks by GET for what was stored by its hash', async () => {
    const link = new PersistedQueryLink({ sha256: operationHash, useGETForHashedQueries: true }).concat(
      new HttpLink({ uri: url, headers: { 'apollo-require-preflight': '1' } }),
    );
    for (let turn = 0; turn < 2; turn++) {
      const { data } = await apollo(undefined, link).query<{ products: unknown[] }>({ query: gql(listing) });
      assert.equal(data?.products.length, 2);
    }
  });

  for (const [name, handler] of [
    ['2022', new Defer20220824Handler()],
    ['v0.2', new GraphQL17Alpha9Handler()],
  ] as const)
    test(`gets the fast part first, in the words of ${name}`, async () => {
      const seen: unknown[] = [];
      const client = apollo(handler as never);
      await new Promise<void>((resolve, reject) => {
        client
          .watchQuery<{ products: { stock?: number }[] }>({ query: gql(deferred), fetchPolicy: 'no-cache' })
          .subscribe({
            next({ data, dataState }) {
              if (data) seen.push(JSON.parse(JSON.stringify(data)));
              if (dataState === 'complete') resolve();
            },
            error: reject,
          });
      });
      const last = seen.at(-1) as { products: { stock: number }[] };
      assert.deepEqual(
        last.products.map((each) => each.stock),
        [10, 20],
      );
      assert.ok(seen.length > 1, 'it came in one piece');
    });

  test('subscribes by multipart HTTP', async () => {
    const seen: unknown[] = [];
    await new Promise<void>((resolve, reject) => {
      apollo()
        .subscribe<{ ticks: unknown }>({ query: gql(ticks) })
        .subscribe({ next: ({ data }) => void seen.push(withoutTypes(data?.ticks)), complete: resolve, error: reject });
    });
    assert.deepEqual(seen, told);
  });
});

suite('urql', () => {
  const urql = new Client({ url, exchanges: [fetchExchange], preferGetMethod: false, fetchSubscriptions: true });
  test('asks', async () => {
    const { data } = await urql.query<{ products: unknown[] }>(listing, {}).toPromise();
    assert.equal(data?.products.length, 2);
  });
  test('asks by GET', async () => {
    const getting = new Client({
      url,
      exchanges: [fetchExchange],
      preferGetMethod: 'force',
      fetchOptions: { headers: { 'apollo-require-preflight': '1' } },
    });
    const { data } = await getting.query<{ products: unknown[] }>(listing, {}).toPromise();
    assert.equal(data?.products.length, 2);
  });
  test('gets the fast part first', async () => {
    const seen: unknown[] = [];
    await new Promise<void>((resolve) => {
      urql.query(deferred, {}).subscribe(({ data, hasNext }) => {
        seen.push(structuredClone(data));
        if (!hasNext) resolve();
      });
    });
    const last = seen.at(-1) as { products: { stock: number }[] };
    assert.deepEqual(
      last.products.map(({ stock: units }) => units),
      [10, 20],
    );
    assert.ok(seen.length > 1, 'it came in one piece');
  });
  test('subscribes by server-sent events', async () => {
    const seen: unknown[] = [];
    await new Promise<void>((resolve) => {
      urql.subscription<{ ticks: unknown }>(ticks, {}).subscribe(({ data }) => {
        seen.push(data?.ticks);
        if (seen.length === 3) resolve();
      });
    });
    assert.deepEqual(seen, told);
  });
  test('subscribes by WebSocket', async () => {
    const sockets = createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket });
    const client = new Client({
      url,
      preferGetMethod: false,
      exchanges: [
        subscriptionExchange({
          forwardSubscription: ({ query = '', variables }) => ({
            subscribe: (sink) => ({
              unsubscribe: sockets.subscribe({ query, variables: variables ?? {} }, sink as never),
            }),
          }),
        }),
      ],
    });
    const seen: unknown[] = [];
    await new Promise<void>((resolve) => {
      client.subscription<{ ticks: unknown }>(ticks, {}).subscribe(({ data }) => {
        seen.push(data?.ticks);
        if (seen.length === 3) resolve();
      });
    });
    await sockets.dispose();
    assert.deepEqual(seen, told);
  });
});

suite('graphql-sse', () => {
  const client = createSseClient({ url, singleConnection: false, retryAttempts: 0 });
  const all = async (query: string) => {
    const seen: unknown[] = [];
    for await (const each of client.iterate({ query })) seen.push(each);
    return seen;
  };
  test('asks and subscribes, one connection an operation', async () => {
    assert.deepEqual(await all('{ hello }'), [{ data: { hello: 'hello all' } }]);
    assert.deepEqual(
      await all(ticks),
      told.map((each) => ({ data: { ticks: each } })),
    );
  });
  test('hears what is wrong with an operation', async () => {
    const [answer] = (await all('{ nothing }')) as { errors: { extensions: { code: string } }[] }[];
    assert.equal(answer?.errors[0]?.extensions.code, 'GRAPHQL_VALIDATION_FAILED');
  });
  test('closes what it no longer wants, up to the subgraph', async () => {
    for await (const _ of client.iterate({ query: 'subscription { ticks(count: 0) { n } }' })) break;
    await ticker.closed();
  });
});

suite('graphql-ws', () => {
  const client = createSocketClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, retryAttempts: 0 });
  after(() => client.dispose());
  const all = async (query: string) => {
    const seen: unknown[] = [];
    for await (const each of client.iterate({ query })) seen.push(each);
    return seen;
  };
  test('asks and subscribes', async () => {
    assert.deepEqual(await all('{ hello }'), [{ data: { hello: 'hello all' } }]);
    assert.deepEqual(
      await all(ticks),
      told.map((each) => ({ data: { ticks: each } })),
    );
  });
  test('hears what is wrong with an operation', async () => {
    await assert.rejects(
      all('{ nothing }'),
      (errors: { extensions: { code: string } }[]) => errors[0]?.extensions.code === 'GRAPHQL_VALIDATION_FAILED',
    );
  });
  test('carries a hundred streams, and closes them up to the subgraph', async () => {
    // Each under a name of its own: equal ones share a stream, and who joins late hears what comes next.
    const streams = Array.from({ length: 90 }, (_, i) =>
      client.iterate({ query: `subscription { t${i}: ticks(count: 0) { n } }` }),
    );
    await Promise.all(streams.map((stream) => stream.next()));
    assert.ok(ticker.open() >= 1);
    for (const stream of streams) await stream.return?.();
    await ticker.closed();
  });
});
