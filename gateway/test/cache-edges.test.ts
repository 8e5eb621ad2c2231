import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { caching } from '../src/cache/cached-operations.ts';
import { cachedEntities } from '../src/cache/cached-entities.ts';
import { entityTag } from '../src/cache/cache-tags.ts';
import { answersInMemory } from '../src/cache/memory-answers.ts';
import { sharedFetches } from '../src/transport/shared-fetches.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { type Domain, supergraphOf, transportTo } from './world/domains.ts';
import { keptShop } from './world/kept.ts';
import { runningGateway } from './world/running.ts';

const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

const head = /* GraphQL */ `
  extend schema
    @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@composeDirective", "@inaccessible"])
    @link(url: "https://stoa.example/cache/v1.0", import: ["@cacheControl"])
    @composeDirective(name: "@cacheControl")
  directive @cacheControl(maxAge: Int, scope: CacheControlScope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
  enum CacheControlScope { PUBLIC PRIVATE }
`;

async function keeping(domains: readonly Domain[], headers: readonly string[] | 'all' = []) {
  const store = answersInMemory();
  const clock = fakeClock();
  const transports = Object.fromEntries(domains.map((each) => [each.name, transportTo(each)]));
  const settle = () => Promise.resolve();
  const gateway = await runningGateway(domains, {
    transports,
    clock,
    caching: caching({ store, clock, headers, staleMs: 0, isPublic: () => true, settle }),
  });
  stops.push(gateway.stop);
  const ask = async (query: string, given: Record<string, string> = {}) => {
    const { text, headers: got } = await gateway.ask({ query }, given);
    return {
      ...(JSON.parse(text) as { data: unknown; errors?: unknown }),
      cacheControl: got.get('cache-control'),
      vary: got.get('vary'),
    };
  };
  return { store, clock, transports, gateway, ask };
}

/** Things that are reached in ways that hide which they are. */
function shelf() {
  const words = new Map([['1', 'old']]);
  const domain: Domain = {
    name: 'shelf',
    sdl: /* GraphQL */ `
      ${head}
      type Query {
        thing: Thing @cacheControl(maxAge: 60)
        either: Either @cacheControl(maxAge: 60)
        veiled: Veiled! @cacheControl(maxAge: 60)
        paired: Paired! @cacheControl(maxAge: 60)
        unhinted: Boxed! @cacheControl(maxAge: 60)
        named: Thing @cacheControl(maxAge: 60)
        account: Account @cacheControl(maxAge: 60)
      }
      interface Thing { id: ID!  word: String }
      type Book implements Thing @key(fields: "id") @cacheControl(maxAge: 60) { id: ID!  word: String }
      type Film implements Thing @key(fields: "id") @cacheControl(maxAge: 60) { id: ID!  word: String }
      union Either = Book | Film
      type Veiled @key(fields: "code") @cacheControl(maxAge: 60) { code: ID! @inaccessible  word: String }
      type Paired @key(fields: "a b") { a: ID!  b: ID!  word: String }
      type Boxed { paired: Paired! }
      interface Account { id: ID! }
      type Own implements Account @cacheControl(scope: PRIVATE) { id: ID! }
    `,
    resolvers: {
      Query: {
        thing: () => ({ __typename: 'Book', id: '1' }),
        either: () => ({ __typename: 'Book', id: '1' }),
        veiled: () => ({ code: '1' }),
        paired: () => ({ a: '1', b: '1' }),
        unhinted: () => ({ paired: { a: '1', b: '1' } }),
        account: () => ({ __typename: 'Own', id: '1' }),
      },
      Book: { word: () => words.get('1') },
      Veiled: { word: () => words.get('1') },
      Paired: { word: () => words.get('1') },
    },
  };
  return { domain, words };
}

suite('an answer whose entities do not say which they are', () => {
  for (const [query, tag] of [
    ['{ thing { word } }', entityTag('shelf', 'Book', '1')],
    ['{ either { ... on Thing { word } } }', entityTag('shelf', 'Book', '1')],
    ['{ either { ... on Book { word } } }', entityTag('shelf', 'Book', '1')],
    ['{ thing { __typename: id word } }', entityTag('shelf', 'Book', '1')],
    ['{ thing { ... on Book { stoaKey_: word word } } }', entityTag('shelf', 'Book', '1')],
    ['{ thing { ... on Book { __typename: word word } } }', entityTag('shelf', 'Book', '1')],
    ['{ veiled { word } }', entityTag('shelf', 'Veiled', '1')],
  ] as const)
    test(`is ended by what is told of one of them, or not kept: ${query}`, async () => {
      const { domain, words } = shelf();
      const { ask, store } = await keeping([domain]);
      const first = await ask(query);
      assert.equal(first.errors, undefined, JSON.stringify(first));
      assert.match(JSON.stringify(first.data), /old/);
      words.set('1', 'new');
      await store.invalidate([tag]);
      assert.match(JSON.stringify((await ask(query)).data), /new/);
    });

  test('is not kept when nobody said that an entity of several keys lasts', async () => {
    const { domain, words } = shelf();
    const { ask } = await keeping([domain]);
    const query = '{ unhinted { paired { word } } }';
    await ask(query);
    words.set('1', 'new');
    assert.match(JSON.stringify((await ask(query)).data), /new/);
  });
});

test('what may be one of several types is for one caller when one of them is', async () => {
  const { ask } = await keeping([shelf().domain]);
  assert.equal((await ask('{ account { id } }')).cacheControl, 'no-store');
});

suite('headers that reach a subgraph', () => {
  test('are named in Vary, where a cache on the way would mix callers up', async () => {
    const { catalog, pricing } = keptShop();
    const some = await keeping([catalog, pricing], ['x-tenant', 'cookie']);
    const { vary } = await some.ask('{ products { title } }', { 'x-tenant': 'a' });
    assert.match(vary ?? '', /x-tenant, cookie/);
    const all = await keeping([catalog, pricing], 'all');
    assert.match((await all.ask('{ products { title } }')).cacheControl ?? '', /private/);
  });

  test('and that Connection takes away again are no part of what tells answers apart', async () => {
    const { catalog, pricing, titles } = keptShop();
    const { ask, gateway } = await keeping([catalog, pricing], ['x-tenant']);
    const { request } = await import('node:http');
    const body = JSON.stringify({ query: '{ product(id: "p1") { title } }' });
    await new Promise<void>((resolve, reject) => {
      const sent = request(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-tenant': 'a', connection: 'x-tenant, close' },
      });
      sent.on('response', (answer) => answer.resume().on('end', () => resolve())).on('error', reject);
      sent.end(body);
    });
    titles.set('p1', 'of tenant a');
    const { data } = await ask('{ product(id: "p1") { title } }', { 'x-tenant': 'a' });
    assert.deepEqual(data, { product: { title: 'of tenant a' } });
  });
});

suite('the part of an entity', () => {
  const sdl = (more = '') => /* GraphQL */ `
    ${head}
    type Query { x: Int }
    type Thing @key(fields: "id") @cacheControl(maxAge: 60) { id: ID!  word: Word ${more} }
    type Word @cacheControl(maxAge: 5) { text: String }
  `;
  const schema = makePlanner(supergraphOf([{ name: 'one', sdl: sdl(), resolvers: {} }])).wholeSchema;
  const fetch = (query: string) => ({
    query,
    operationName: null,
    kind: 'query' as const,
    variables: { representations: [{ __typename: 'Thing', id: '1' }] },
    caller: anonymousCaller('test'),
    headers: {},
  });
  const told = (text: string) => ({
    execute: () => ({ data: { _entities: [{ word: { text } }] } }),
    subscribe: () => Promise.reject(new Error('not here')),
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  });
  const query =
    'query($representations:[_Any!]!){_entities(representations:$representations){... on Thing{word{text}}}}';

  test('of one domain is not given for that of another, which is asked in the same words', async () => {
    const options = { store: answersInMemory(), clock: fakeClock(), isPublic: () => true };
    const one = cachedEntities('one', schema, told('one'), options);
    const other = cachedEntities('other', schema, told('other'), options);
    await one.execute(fetch(query));
    const { data } = await other.execute(fetch(query));
    assert.deepEqual(data?.['_entities'], [{ word: { text: 'other' } }]);
  });

  test('lasts no longer than the type of what is in it', async () => {
    const clock = fakeClock();
    let text = 'old';
    const transport = { ...told(''), execute: () => told(text).execute() };
    const kept = cachedEntities('one', schema, transport, { store: answersInMemory(), clock, isPublic: () => true });
    await kept.execute(fetch(query));
    text = 'new';
    clock.advance(6_000);
    assert.deepEqual((await kept.execute(fetch(query))).data?.['_entities'], [{ word: { text: 'new' } }]);
  });

  test('is not taken from a fetch that began before it was told to have changed', async () => {
    const store = answersInMemory();
    let text = 'old';
    const gates: (() => void)[] = [];
    const slow = {
      ...told(''),
      async execute() {
        const read = text;
        await new Promise<void>((resolve) => gates.push(resolve));
        return told(read).execute();
      },
    };
    const options = { store, clock: fakeClock(), isPublic: () => true };
    const kept = cachedEntities(
      'one',
      schema,
      sharedFetches(slow, () => {}),
      options,
    );
    const early = kept.execute(fetch(query));
    while (gates.length < 1) await new Promise((resolve) => setImmediate(resolve));
    text = 'new';
    await store.invalidate([entityTag('one', 'Thing', '1')]);
    const late = kept.execute(fetch(query));
    await new Promise((resolve) => setImmediate(resolve));
    for (const open of gates) open();
    await early;
    assert.deepEqual((await late).data?.['_entities'], [{ word: { text: 'new' } }]);
  });
});
