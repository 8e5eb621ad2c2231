import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { testDatabase } from '@stoa/testkit/database.ts';
import { memoryUsage } from '../src/telemetry/memory-usage.ts';
import { postgresUsage } from '../src/telemetry/postgres-usage.ts';
import { usage } from '../src/telemetry/usage.ts';
import type { UsageStore } from '../src/telemetry/usage-store.ts';
import { unusedCoordinates } from '../src/telemetry/unused-coordinates.ts';
import { asking, client, met } from './world/asking.ts';

const sdl = /* GraphQL */ `
  interface Node { id: ID! }
  enum Sort { NAME PRICE }
  input Filter { brand: String sort: Sort not: Filter }
  type Product implements Node { id: ID! title: String! old: String @deprecated(reason: "use title") price(in: String): Float }
  type Query { product(id: ID!): Product products(filter: Filter, sort: Sort): [Product!]! node(id: ID!): Node }
  type Subscription { sold: Product }
`;
const log = makeLogger('silent');
const first = '2026-01-01';

interface World {
  readonly store: UsageStore;
  /** As another gateway opens it. */
  readonly again: () => UsageStore;
  readonly stop: () => Promise<void>;
}

const worlds: Readonly<Record<string, () => Promise<World>>> = {
  memory() {
    const store = memoryUsage();
    return Promise.resolve({ store, again: () => store, stop: () => store.stop() });
  },
  async Postgres() {
    const database = await testDatabase({ name: 'gateway', migrations: new URL('../migrations/', import.meta.url) });
    const open = () => postgresUsage({ url: database.urlOf('gateway') });
    const store = open();
    return {
      store,
      again: open,
      async stop() {
        await store.stop();
        await database.drop();
      },
    };
  },
};

for (const [name, makeWorld] of Object.entries(worlds))
  suite(`usage in ${name}`, () => {
    test('who uses a field is known by client and version, with calls, errors, time and last use', async (t) => {
      const { store, stop } = await makeWorld();
      t.after(stop);
      const clock = fakeClock();
      const { plugin, flush } = usage({ store, clock, log });
      const operation = met(sdl, 'query Page { product(id: "p") { name: title } }');
      for (const version of ['1.0', '1.0', '2.0'])
        plugin.onResult?.(asking(operation, { ...client('app', version), startedAt: performance.now() - 10 }), {
          data: {},
        });
      clock.advance(60_000);
      const errors = [{ message: 'no', path: ['product', 'name'] }];
      plugin.onResult?.(asking(operation, client('shop')), { data: null, errors });
      await flush();
      const users = await store.usersOf('Product.title', first);
      assert.deepEqual(
        users.map(({ client: by, version, calls, errors: failed }) => [by, version, calls, failed]),
        [
          ['app', '1.0', 2, 0],
          ['app', '2.0', 1, 0],
          ['shop', '', 1, 1],
        ],
      );
      const app = users.find(({ version }) => version === '1.0');
      assert.ok(app && app.totalMs >= 20 && app.totalMs < 1_000);
      assert.equal(app.lastUsedAt.getTime(), clock.now().getTime());
      // The error is the field's, and of the operation; not of the fields around it.
      assert.deepEqual(
        (await store.usersOf('Query.product', first)).map((each) => each.errors),
        [0, 0, 0],
      );
      assert.deepEqual(
        (await store.clients(first)).map((each) => [each.client, each.version, each.errors]),
        [
          ['app', '1.0', 0],
          ['app', '2.0', 0],
          ['shop', '', 1],
        ],
      );
      const [asked] = await store.operationsOf('app', first);
      assert.deepEqual([asked?.operation, asked?.hash, asked?.calls], ['Page', operation.hash, 3]);
      assert.deepEqual(
        (await store.fieldsOf('app', first)).map(({ coordinate, calls }) => [coordinate, calls]),
        [
          ['Product.title', 3],
          ['Query.product', 3],
          ['Query.product(id:)', 3],
        ],
      );
    });

    test('many gateways add up, each batch once', async (t) => {
      const { store, again, stop } = await makeWorld();
      t.after(stop);
      const clock = fakeClock();
      const operation = met(sdl, '{ products { title } }');
      const gateways = [usage({ store: again(), clock, log }), usage({ store: again(), clock, log })];
      for (let round = 0; round < 5; round++) {
        for (const { plugin } of gateways) plugin.onResult?.(asking(operation, client('app')), { data: {} });
        await Promise.all(gateways.map(({ flush }) => flush()));
      }
      assert.equal((await store.usersOf('Product.title', first))[0]?.calls, 10);
      for (const { plugin } of gateways) await plugin.stop?.();
    });

    test('a flush that fails loses nothing, and one whose answer was lost counts once', async (t) => {
      const { store, stop } = await makeWorld();
      t.after(stop);
      let fails: 'before' | 'after' | null = 'before';
      const flaky: UsageStore = {
        ...store,
        async add(batch) {
          if (fails === 'before') throw new Error('Postgres is away');
          // Both stores of two gateways are one here: in memory nothing is sent twice.
          if (fails === 'after' && name === 'memory') throw new Error('lost');
          await store.add(batch);
          if (fails === 'after') throw new Error('the answer was lost');
        },
      };
      const { plugin, flush } = usage({ store: flaky, clock: fakeClock(), log });
      const operation = met(sdl, '{ products { title } }');
      for (const next of ['before', 'after', null] as const) {
        fails = next;
        plugin.onResult?.(asking(operation, client('app')), { data: {} });
        await flush();
      }
      assert.equal((await store.usersOf('Product.title', first))[0]?.calls, 3);
    });

    test('what was counted is written when the gateway stops', async (t) => {
      const { store, again, stop } = await makeWorld();
      t.after(stop);
      const { plugin } = usage({ store: again(), clock: fakeClock(), log });
      plugin.onResult?.(asking(met(sdl, '{ products { title } }'), client('app')), { data: {} });
      await plugin.stop?.();
      assert.equal((await store.fields(first)).find(({ coordinate }) => coordinate === 'Product.title')?.calls, 1);
    });

    test('days are kept apart, and looked at from one on', async (t) => {
      const { store, stop } = await makeWorld();
      t.after(stop);
      const clock = fakeClock();
      const { plugin, flush } = usage({ store, clock, log });
      assert.equal(await store.watchedSince(), null);
      for (let day = 0; day < 3; day++) {
        plugin.onResult?.(asking(met(sdl, '{ products { title } }')), { data: {} });
        await flush();
        clock.advance(86_400_000);
      }
      assert.equal(await store.watchedSince(), '2026-01-01');
      assert.equal((await store.usersOf('Product.title', '2026-01-02'))[0]?.calls, 2);
      assert.equal((await store.usersOf('Product.title', '2026-01-04')).length, 0);
    });

    test('names that clients make up do not fill the tables', async (t) => {
      const { store, stop } = await makeWorld();
      t.after(stop);
      const { plugin, flush } = usage({ store, clock: fakeClock(), log });
      const operation = met(sdl, '{ products { title } }');
      for (let i = 0; i < 3_000; i++)
        plugin.onResult?.(asking(operation, client(`client \u0000 ${i} ${'x'.repeat(1_000)}`)), { data: {} });
      await flush();
      const users = await store.usersOf('Product.title', first);
      assert.equal(users.length, 301);
      assert.equal(
        users.reduce((sum, { calls }) => sum + calls, 0),
        3_000,
      );
      assert.equal(users.find((each) => each.client === '(others)')?.calls, 2_700);
    });
  });

test('what is used is told by coordinate: fields, arguments, input fields and enum values, of text and of variables', async () => {
  const store = memoryUsage();
  const { plugin, flush } = usage({ store, clock: fakeClock(), log });
  const text = `query A($f: Filter) { products(filter: $f, sort: PRICE) { ...P } node(id: "x") { id } }
    query B { product(id: "p") { price(in: "EUR") } }
    fragment P on Product { title __typename }`;
  const variables = { f: { brand: 'x', not: { sort: 'NAME' } } };
  plugin.onResult?.(asking(met(sdl, text, 'A'), { variables }), { data: {} });
  await flush();
  const used = (await store.fields(first)).map(({ coordinate }) => coordinate);
  assert.deepEqual(used.toSorted(), [
    'Filter.brand',
    'Filter.not',
    'Filter.sort',
    'Node.id',
    'Product.title',
    'Query.node',
    'Query.node(id:)',
    'Query.products',
    'Query.products(filter:)',
    'Query.products(sort:)',
    'Sort.NAME',
    'Sort.PRICE',
  ]);
  const unused = unusedCoordinates(met(sdl, '{ __typename }').schema, new Set(used));
  assert.deepEqual(
    unused.filter(({ coordinate }) => !coordinate.startsWith('Subscription')),
    [
      { coordinate: 'Product.old', kind: 'field', isDeprecated: true },
      { coordinate: 'Product.price', kind: 'field', isDeprecated: false },
      { coordinate: 'Query.product', kind: 'field', isDeprecated: false },
    ],
  );
});

test('a subscription is used until it ends', async () => {
  const store = memoryUsage();
  const clock = fakeClock();
  const { plugin, flush } = usage({ store, clock, log });
  const begun = asking(met(sdl, 'subscription { sold { title } }'), client('app'));
  const events = (async function* () {
    yield await Promise.resolve({ data: {} });
    yield { errors: [{ message: 'no', path: ['sold', 'title'] }] };
  })();
  const stream = plugin.onStream?.(begun, events) ?? events;
  await flush();
  clock.advance(3_600_000);
  for await (const event of stream) assert.ok(event);
  await flush();
  const [use] = await store.usersOf('Product.title', first);
  assert.deepEqual([use?.calls, use?.errors, use?.lastUsedAt.getTime()], [1, 1, clock.now().getTime()]);
});
