import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import { configSchema } from '../src/standalone/config.ts';
import { openStandalone } from '../src/standalone/open-standalone.ts';
import { type Domain, supergraphOf } from './world/domains.ts';
import { served } from './world/served.ts';

let title = 'First';
const shelf: Domain = {
  name: 'shelf',
  sdl: /* GraphQL */ `
    extend schema
      @link(url: "https://specs.apollo.dev/federation/v2.12", import: ["@key", "@composeDirective", "@cacheTag"])
      @link(url: "https://example.com/cache/v1.0", import: ["@cacheControl"])
      @composeDirective(name: "@cacheControl")
    directive @cacheControl(maxAge: Int, scope: Scope, inheritMaxAge: Boolean) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION
    enum Scope { PUBLIC PRIVATE }
    type Query {
      book(id: ID!): Book @cacheControl(maxAge: 60) @cacheTag(format: "book-of-{$args.id}")
      books: [Book!]! @cacheControl(maxAge: 60) @cacheTag(format: "books")
    }
    type Book @key(fields: "id") @cacheControl(maxAge: 60) @cacheTag(format: "book:{$key.id}") { id: ID!  title: String }
  `,
  resolvers: {
    Query: { book: (_: unknown, { id }: { id: string }) => ({ id }), books: () => [{ id: '1' }, { id: '2' }] },
    Book: { __resolveReference: (reference: object) => reference, title: ({ id }: { id: string }) => `${title} ${id}` },
  },
};

const folder = mkdtempSync(join(tmpdir(), 'stoa-cache-'));
const subgraph = await served(shelf);
const supergraph = join(folder, 'supergraph.graphql');
writeFileSync(supergraph, supergraphOf([shelf]).replace('http://shelf/graphql', subgraph.url));
const secret = 'a secret of some length';
const gateway = await openStandalone(configSchema.parse({ cache: { secret } }), {
  supergraph,
  port: 0,
  log: makeLogger('silent'),
});
after(async () => {
  await gateway.stop();
  await subgraph.stop();
  rmSync(folder, { recursive: true });
});

const url = `http://127.0.0.1:${gateway.port}`;
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
const ask = async (query: string) => await (await post('/graphql', { query })).text();
const invalidate = (tags: unknown, authorization = `Bearer ${secret}`) =>
  post('/cache/invalidate', { tags }, { authorization });

test('what is kept is ended by a tag that the schema writes, or by the entity itself', async () => {
  const [one, all] = ['{ book(id: "1") { title } }', '{ books { title } }'];
  const seen = async () => [(await ask(one)).includes(title), (await ask(all)).includes(`${title} 1`)];
  assert.deepEqual(await seen(), [true, true]);
  for (const [tag, ended] of [
    ['book-of-1', [true, false]],
    ['books', [false, true]],
    ['book:1', [true, true]],
    ['book:2', [false, true]],
    ['shelf/Book:1', [true, true]],
    ['shelf/Book*', [true, true]],
    ['book-of-2', [false, false]],
  ] as const) {
    await invalidate(['shelf/Book*', 'book:1']);
    await seen();
    title = `After ${tag}`;
    assert.deepEqual(await seen(), [false, false]);
    assert.equal((await invalidate([tag])).status, 200);
    assert.deepEqual(await seen(), ended, tag);
  }
});

test('only who knows the secret ends anything', async () => {
  for (const authorization of ['', 'Bearer wrong', `Basic ${secret}`])
    assert.equal((await invalidate(['books'], authorization)).status, 401);
  for (const tags of [[], [''], 'books', [1], Array(2_000).fill('x')])
    assert.equal((await invalidate(tags)).status, 400);
  assert.equal((await fetch(`${url}/cache/invalidate`)).status, 404);
});
