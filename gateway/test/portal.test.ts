import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { parse } from 'graphql';
import type { FetchTiming } from '../src/execute/run.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { type FetchPicture, type PlanPicture, planPicture } from '../src/portal/plan-picture.ts';
import { mayReadPortal, portalRoutes } from '../src/portal/portal-routes.ts';
import { type SupergraphPicture, supergraphPicture } from '../src/portal/supergraph-picture.ts';
import { memoryUsage } from '../src/telemetry/memory-usage.ts';
import type { TrafficSnapshot } from '../src/telemetry/traffic-snapshot.ts';
import { traffic } from '../src/telemetry/traffic.ts';
import { usage } from '../src/telemetry/usage.ts';
import { supergraphOf } from './world/domains.ts';
import { reviewing } from './world/reviews.ts';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';

const domains = [shop, stock, reviewing];
const query =
  '{ products(first: 2) { title promise warehouse { city best { title } } reviews { text author { email } } } }';

/** Fetches of a picture, from the top. */
function fetchesOf(picture: PlanPicture | null): FetchPicture[] {
  switch (picture?.kind) {
    case 'fetch':
      return [picture];
    case 'sequence':
    case 'parallel':
      return picture.parts.flatMap(fetchesOf);
    case 'condition':
      return [...fetchesOf(picture.whenTrue), ...fetchesOf(picture.whenFalse)];
    case 'defer':
      return [...fetchesOf(picture.now), ...picture.later.flatMap(({ part }) => fetchesOf(part))];
    case 'subscription':
      return [...fetchesOf(picture.source), ...fetchesOf(picture.each)];
    default:
      return [];
  }
}

/** A gateway with everything that the portal shows. */
async function world({ production = false } = {}) {
  const live = traffic();
  const store = memoryUsage();
  const log = makeLogger('silent');
  const counted = usage({ store, clock: fakeClock(), log });
  const gateway = await runningGateway(domains, {
    production,
    plugins: [live.plugin, counted.plugin],
    routes: [
      portalRoutes({
        traffic: live,
        usage: store,
        clock: fakeClock(),
        mayRead: mayReadPortal(production),
        operations: [{ title: 'one', query: '# </script><b>\n{ hello }' }],
        personas: [],
      }),
    ],
  });
  const api = (path: string, init?: RequestInit) => fetch(`${gateway.url}/portal/api/${path}`, init);
  const plan = async (body: unknown) => {
    const answer = await api('plan', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as { plan?: PlanPicture | null; errors?: { message: string; line: number | null }[] };
  };
  return { ...gateway, api, plan, flush: () => counted.flush() };
}

suite('the picture of a plan', () => {
  const planner = makePlanner(supergraphOf(domains));
  const picture = (text: string) => {
    const node = planner.plan(parse(text), undefined);
    assert.ok(node);
    return planPicture(node);
  };

  test('numbers fetches from the top, and says what each asks, where it adds, and what it needs to know', () => {
    const fetches = fetchesOf(picture(query));
    assert.deepEqual(
      fetches.map(({ fetch }) => fetch),
      fetches.map((_, index) => index),
    );
    const [first] = fetches;
    assert.deepEqual(
      [first?.subgraph, first?.path, first?.requires, first?.operationKind],
      ['shop', '', null, 'query'],
    );
    assert.match(first?.operation ?? '', /^\{\n {2}products\(first: 2\) \{\n/);
    const promise = fetches.find(({ subgraph, path }) => subgraph === 'stock' && path === 'products.@');
    assert.match(promise?.requires ?? '', /\.\.\. on Product \{\n {2}__typename\n/);
  });

  test('shows conditions, mutations in sequence, and what runs for each event', () => {
    const skipped = picture('query ($a: Boolean!) { products { title ... @include(if: $a) { stock } } }');
    assert.ok(JSON.stringify(skipped).includes('"kind":"condition","variable":"a"'));
    const steps = picture('mutation { a: step(name: "a") rename(id: "p1", title: "x") { stock } }');
    assert.equal(steps.kind, 'sequence');
    assert.equal(fetchesOf(steps)[0]?.operationKind, 'mutation');
  });

  test('has the numbers that the gateway times fetches by', async (t) => {
    const { ask, stop, plan } = await world();
    t.after(stop);
    const { text } = await ask({ query }, { 'stoa-trace': '1' });
    const { extensions } = JSON.parse(text) as { extensions: { stoa: { fetches: FetchTiming[] } } };
    const fetches = fetchesOf((await plan({ query })).plan ?? null);
    assert.ok(extensions.stoa.fetches.length >= 4);
    for (const { fetch, domain } of extensions.stoa.fetches) assert.equal(fetches[fetch]?.subgraph, domain);
  });
});

suite('the picture of a supergraph', () => {
  const { subgraphs, types, edges }: SupergraphPicture = supergraphPicture(supergraphOf(domains));
  const type = (name: string) => types.find((each) => each.name === name);
  const field = (owner: string, name: string) => type(owner)?.fields.find((each) => each.name === name);

  test('knows subgraphs and every type, and none of those that composition needs', () => {
    assert.deepEqual(
      subgraphs.map(({ name, url }) => [name, url]),
      ['reviews', 'shop', 'stock'].map((name) => [name, `http://${name}/graphql`]),
    );
    assert.ok(types.every(({ name }) => !name.includes('__')));
    for (const [name, kind] of [
      ['Product', 'object'],
      ['Node', 'interface'],
      ['Thing', 'union'],
      ['Kind', 'enum'],
      ['UserFilter', 'input'],
    ])
      assert.equal(type(name ?? '')?.kind, kind);
  });

  test('knows who owns a type and who adds to it, and by which keys', () => {
    const product = type('Product');
    assert.deepEqual(product?.owners.toSorted(), ['reviews', 'shop', 'stock']);
    assert.equal(product?.owners[0], 'shop');
    assert.deepEqual(product?.keys.map(({ subgraph, fields }) => `${subgraph} ${fields}`).toSorted(), [
      'reviews id',
      'shop id',
      'stock id',
    ]);
    assert.deepEqual(field('Product', 'reviews')?.owners, ['reviews']);
    assert.deepEqual(field('Product', 'id')?.owners.length, 3);
    assert.deepEqual(field('Product', 'weight')?.externalIn, ['stock']);
    assert.deepEqual(field('Review', 'author')?.provides, [{ subgraph: 'reviews', fields: 'name' }]);
    assert.ok((field('Product', 'shipping')?.requires.length ?? 0) > 0);
  });

  test('knows what leads where', () => {
    const edge = (from: string, to: string) => edges.find((each) => each.from === from && each.to === to);
    assert.deepEqual(edge('Review', 'User')?.fields.toSorted(), ['author', 'plainAuthor']);
    assert.equal(edge('Product', 'Node')?.kind, 'implements');
    assert.equal(edge('Thing', 'Brand')?.kind, 'member');
    assert.equal(edge('Query', 'UserFilter')?.kind, 'argument');
  });

  test('knows overrides, deprecations and tags', () => {
    const other = {
      name: 'other',
      resolvers: {},
      sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@override", "@tag"])
      type Query { other: Product }
      type Product @key(fields: "id") @tag(name: "storefront") {
        id: ID! related: [Product!] @override(from: "shop")  old: Int @deprecated(reason: "use new") @tag(name: "staff")
      }`,
    };
    const { types: found } = supergraphPicture(supergraphOf([shop, other]));
    const product = found.find(({ name }) => name === 'Product');
    const [related, old] = ['related', 'old'].map((name) => product?.fields.find((each) => each.name === name));
    assert.deepEqual([related?.owners, related?.overrides], [['other'], [{ subgraph: 'other', fields: 'shop' }]]);
    assert.deepEqual([old?.deprecated, old?.tags, product?.tags], ['use new', ['staff'], ['storefront']]);
  });
});

suite('the portal', () => {
  test('plans what is typed, and says what is wrong with it', async (t) => {
    const { plan, stop } = await world();
    t.after(stop);
    assert.equal((await plan({ query: '{ hello }' })).plan?.kind, 'fetch');
    assert.equal((await plan({ query: '{ __typename }' })).plan, null);
    assert.deepEqual((await plan({ query: '{\n  helo }' })).errors, [
      { message: 'Cannot query field "helo" on type "Query". Did you mean "hello"?', line: 2 },
    ]);
    for (const body of [{ query: '{' }, {}, null, { query: 7 }, { query: `{ hello ${' '.repeat(60_000)} }` }])
      assert.equal((await plan(body)).errors?.length, 1);
    const two = { query: 'query A { hello } query B { products { title stock } }', operationName: 'B' };
    assert.equal(fetchesOf((await plan(two)).plan ?? null).length, 2);
    const later = await plan({ query: '{ products { title ... @defer { stock } } }' });
    assert.equal(later.plan?.kind, 'defer');
  });

  test('in production is for those with gateway:read, and there for anybody to try', async (t) => {
    const { api, token, url, stop } = await world({ production: true });
    t.after(stop);
    const paths = ['supergraph.json', 'usage', 'traffic'];
    const statuses = async (authorization?: string) =>
      await Promise.all(
        paths.map(async (path) => {
          const { status, body } = await api(path, { headers: authorization ? { authorization } : {} });
          await body?.cancel();
          return status;
        }),
      );
    assert.deepEqual(await statuses(), [403, 403, 403]);
    assert.deepEqual(await statuses(`Bearer ${await token()}`), [403, 403, 403]);
    const admin = await token({ roles: ['ADMIN'], scope: 'gateway:read' } as never);
    assert.deepEqual(await statuses(`Bearer ${admin}`), [200, 200, 200]);
    assert.equal((await fetch(url)).status, 200);
  });

  test('cannot be made to plan by the page of another site', async (t) => {
    const { api, stop } = await world();
    t.after(stop);
    const answer = await api('plan', {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{hello}"}',
    });
    assert.equal(answer.status, 415);
  });

  test('shows traffic as it goes, to a bounded number of pages', async (t) => {
    const { api, ask, stop } = await world();
    t.after(stop);
    for (let i = 0; i < 5; i++) await ask({ query: 'query Greet { hello }' });
    const open = await Promise.all(Array.from({ length: 20 }, () => api('traffic')));
    assert.equal((await api('traffic')).status, 429);
    const reader = open[0]?.body?.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    let last: TrafficSnapshot | undefined;
    while (last?.operations[0]?.calls !== 5) {
      text += (await reader?.read())?.value ?? '';
      const lines = text.split('\n\n').slice(0, -1);
      last = JSON.parse(lines.at(-1)?.slice('data: '.length) ?? '{}') as TrafficSnapshot;
    }
    assert.equal(last.operations[0].name, 'Greet');
    assert.deepEqual(
      last.subgraphs
        .map(({ name, calls }) => [name, calls > 0])
        .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
      [
        ['reviews', false],
        ['shop', true],
        ['stock', false],
      ],
    );
    await reader?.cancel();
    for (const answer of open.slice(1)) await answer.body?.cancel();
    // A place is free again once a page is closed.
    let status = 429;
    while (status === 429) {
      const again = await api('traffic');
      ({ status } = again);
      await again.body?.cancel();
    }
    assert.equal(status, 200);
  });

  test('tells who uses a field, through an interface too, and what nobody uses', async (t) => {
    const { api, ask, stop, flush } = await world();
    t.after(stop);
    const names = { 'apollographql-client-name': 'web shop', 'apollographql-client-version': '2.0' };
    await ask(
      {
        query: 'query Find($f: UserFilter) { users(filter: $f) { name } node(id: "p1") { id } }',
        variables: { f: { name: 'Ann' } },
      },
      names,
    );
    await flush();
    const get = async (path: string): Promise<unknown> => await (await api(path)).json();
    const { users } = (await get('usage?field=User.name')) as {
      users: { client: string; version: string; calls: number }[];
    };
    assert.deepEqual(
      users.map(({ client, version, calls }) => [client, version, calls]),
      [['web shop', '2.0', 1]],
    );
    const through = (await get('usage?field=Product.id')) as {
      users: object[];
      asInterfaces: { coordinate: string }[];
    };
    assert.deepEqual([through.users, through.asInterfaces.map(({ coordinate }) => coordinate)], [[], ['Node.id']]);
    const { operations } = (await get('usage?client=web%20shop')) as { operations: { operation: string }[] };
    assert.deepEqual(
      operations.map(({ operation }) => operation),
      ['Find'],
    );
    const { unused } = (await get('usage?unused=7')) as { unused: { coordinate: string }[] };
    const names7 = new Set(unused.map(({ coordinate }) => coordinate));
    assert.ok(
      names7.has('Product.title') &&
        names7.has('UserFilter.ids') &&
        !names7.has('UserFilter.name') &&
        !names7.has('Product.id'),
    );
    assert.equal((await api('usage?unused=soon')).status, 400);
  });

  test('loads nothing but what is on its list, and carries its operations as data', async (t) => {
    const { url, stop } = await world();
    t.after(stop);
    const page = await fetch(url);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'; script-src 'self';/);
    const text = await page.text();
    assert.ok(text.includes('\\u003c/script>') && !text.includes('</script><b>'));
    const sources = [...text.matchAll(/(?:src|href)="(\/portal\/[^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(sources.length > 10);
    for (const path of sources) assert.equal((await fetch(url + path)).status, 200, path);
    for (const path of ['../portal-routes.ts', '%2e%2e/page.ts', 'page.html', 'constructor', '__proto__', 'nothing.js'])
      assert.equal((await fetch(`${url}/portal/${path}`)).status, 404, path);
  });

  test('sends what the browser has kept only once', async (t) => {
    const { url, stop } = await world();
    t.after(stop);
    const first = await fetch(`${url}/portal/main.js`, { headers: { 'accept-encoding': 'br' } });
    assert.equal(first.headers.get('content-encoding'), 'br');
    assert.match(await first.text(), /showExplore/);
    const again = await fetch(`${url}/portal/main.js`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    assert.equal(again.status, 304);
  });
});

test('a stream that a page watches does not hold up the end of the gateway', async () => {
  const { api, stop } = await world();
  const { body } = await api('traffic');
  await stop();
  await assert.rejects(async () => {
    for await (const part of body ?? []) assert.ok(part);
  });
});
