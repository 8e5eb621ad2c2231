import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { operationHash } from '../src/operations/operation-hash.ts';
import { type ListLevel, operationLists } from '../src/operations/operation-lists.ts';
import { readManifest } from '../src/operations/read-manifest.ts';
import { codeOf, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';

const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

const texts = { web: '{ hello }', app: 'query App { products { id } }', old: 'query Old { products { title } }' };
const listed = (text: string) => ({ id: operationHash(text), name: null, text });
const lists = [
  { client: 'web', version: '1', operations: [listed(texts.web)] },
  { client: 'partner', version: '1', operations: [listed(texts.app), { id: 'by-name', name: null, text: texts.old }] },
];

async function held(level: ListLevel, levels: Record<string, ListLevel> = {}) {
  const current = operationLists(lists, new Map(Object.entries(levels)));
  const gateway = await runningGateway([shop], { lists: () => current, level });
  stops.push(gateway.stop);
  const byId = (id: string, query?: string) => ({
    ...(query !== undefined && { query }),
    extensions: { persistedQuery: { version: 1, sha256Hash: id } },
  });
  const partner = {
    authorization: `Bearer ${await gateway.token({ operations: 'partner', client_id: 'p' } as never)}`,
  };
  const code = async (body: unknown, headers: Record<string, string> = {}) => {
    const answer = await gateway.ask(body, headers);
    return answer.text.startsWith('{"data"') ? 'answered' : codeOf(answer);
  };
  return { gateway, byId, partner, code };
}

suite('automatic persisted queries', () => {
  test('are asked for by hash once their text was sent, and a text of another hash is refused', async () => {
    const { byId, code } = await held('off');
    const free = '{ products(first: 1) { id } }';
    assert.equal(await code(byId(operationHash(free))), 'PERSISTED_QUERY_NOT_FOUND');
    assert.equal(await code(byId(operationHash(free), free)), 'answered');
    assert.equal(await code(byId(operationHash(free))), 'answered');
    assert.equal(await code(byId(operationHash(free), texts.web)), 'PERSISTED_QUERY_MISMATCH');
    assert.equal(await code(byId('x'.repeat(300))), 'BAD_INPUT');
    assert.equal(await code({ extensions: { persistedQuery: { version: 2, sha256Hash: 'x' } } }), 'BAD_INPUT');
  });
});

suite('a gateway that runs what was published', () => {
  test('by level safelist takes its text or its id, and nothing else', async () => {
    const { byId, code } = await held('safelist');
    assert.equal(await code({ query: texts.web }), 'answered');
    assert.equal(await code(byId(operationHash(texts.web))), 'answered');
    assert.equal(await code({ documentId: `sha256:${operationHash(texts.web)}` }), 'answered');
    assert.equal(await code({ query: '{  hello }' }), 'PERSISTED_QUERY_REQUIRED');
    assert.equal(await code(byId(operationHash('{  hello }'), '{  hello }')), 'PERSISTED_QUERY_REQUIRED');
    assert.equal(await code(byId('unknown')), 'PERSISTED_QUERY_NOT_FOUND');
    assert.equal(
      await code(byId(operationHash(texts.web), texts.app)),
      'answered',
      'a published text under another id',
    );
  });

  test('by level id-only takes its id', async () => {
    const { byId, code } = await held('id-only');
    assert.equal(await code({ query: texts.web }), 'PERSISTED_QUERY_REQUIRED');
    assert.equal(await code(byId(operationHash(texts.web))), 'answered');
    assert.equal(await code(byId('by-name')), 'answered');
    assert.equal(await code(byId(operationHash('{ other }'), '{ other }')), 'PERSISTED_QUERY_REQUIRED');
  });

  test('by level log takes all, and tells of what was not published', async () => {
    const { code } = await held('log');
    assert.equal(await code({ query: '{ products(first: 2) { id } }' }), 'answered');
  });

  test('holds a client to a level of its own', async () => {
    const { code } = await held('off', { web: 'safelist' });
    const web = { 'apollographql-client-name': 'web' };
    assert.equal(await code({ query: texts.app }, web), 'PERSISTED_QUERY_REQUIRED');
    assert.equal(await code({ query: texts.web }, web), 'answered');
    assert.equal(await code({ query: texts.app }), 'answered');
  });
});

suite('a partner whose token names a list', () => {
  test('is held to it, whatever the gateway allows others and whatever it calls itself', async () => {
    const { byId, code, partner } = await held('off');
    const asked = { ...partner, 'apollographql-client-name': 'web' };
    assert.equal(await code({ query: '{ products(first: 1) { id } }' }, asked), 'PERSISTED_QUERY_REQUIRED');
    assert.equal(await code(byId('unknown'), asked), 'PERSISTED_QUERY_NOT_FOUND');
    assert.equal(await code(byId(operationHash(texts.web)), asked), 'PERSISTED_QUERY_NOT_FOUND', "another client's id");
    assert.equal(
      await code(byId(operationHash(texts.app), '{ hello }'), asked),
      'PERSISTED_QUERY_REQUIRED',
      'a body of another hash',
    );
    assert.equal(await code(byId(operationHash(texts.app)), asked), 'answered');
    assert.equal(await code({ query: texts.app }, asked), 'answered');
  });

  test('may be held to ids', async () => {
    const { byId, code, partner } = await held('off', { partner: 'id-only' });
    assert.equal(await code({ query: texts.app }, partner), 'PERSISTED_QUERY_REQUIRED');
    assert.equal(await code(byId('by-name'), partner), 'answered');
  });
});

suite('a published query by GET', () => {
  test('needs no header, has an ETag, and is not sent again to whoever has it', async () => {
    const { gateway } = await held('id-only');
    const url = `${gateway.url}/graphql?documentId=${operationHash(texts.web)}`;
    const first = await fetch(url);
    assert.equal(await first.text(), '{"data":{"hello":"hello all"}}');
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"[\w-]{27}"$/);
    const second = await fetch(url, { headers: { 'if-none-match': `"other", W/${etag}` } });
    assert.deepEqual([second.status, await second.text()], [304, '']);
  });
});

suite('what is published', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-operations-'));
  after(() => rmSync(folder, { recursive: true }));
  const written = (name: string, content: unknown): string => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
  const manifest = (operations: unknown) => ({ format: 'apollo-persisted-query-manifest', version: 1, operations });

  test('is a manifest, or a folder of operations', () => {
    const path = written('manifest.json', manifest([{ id: 'a', body: texts.web, name: 'Web', type: 'query' }]));
    assert.deepEqual(readManifest(path), [{ id: 'a', name: 'Web', text: texts.web }]);
    written('app.graphql', texts.app);
    assert.deepEqual(readManifest(folder), [{ id: operationHash(texts.app), name: 'App', text: texts.app }]);
  });

  for (const [what, content, says] of [
    ['no JSON', '{', /is not JSON/],
    ['another format', { format: 'other', version: 1, operations: [] }, /is not a manifest/],
    ['nothing', manifest([]), /has no operations/],
    ['what cannot be read', manifest([{ id: 'a', body: '{ hello', name: 'A' }]), /operation a cannot be read/],
  ] as const)
    test(`is refused when it is ${what}`, () => assert.throws(() => readManifest(written('bad.json', content)), says));
});
