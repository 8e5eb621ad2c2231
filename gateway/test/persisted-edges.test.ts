import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { makeLogger } from '@stoa/platform/logger.ts';
import { knownOperations } from '../src/operations/known-operations.ts';
import { operationHash } from '../src/operations/operation-hash.ts';
import { type ListLevel, operationLists } from '../src/operations/operation-lists.ts';
import { persistedOperations, type StoredTexts } from '../src/operations/persisted.ts';
import { makePlanner } from '../src/plan/planner.ts';
import { parse } from 'graphql';
import { nobody } from '../src/identity/verified.ts';
import { supergraphOf } from './world/domains.ts';
import { shop } from './world/shop.ts';

const log = makeLogger('silent');
const named = (id: string, text: string) => ({ id, name: null, text });
const lists = [
  { client: 'a', version: '1', operations: [named('1', '{ a }')] },
  { client: 'b', version: '1', operations: [named('1', '{ b }')] },
];

function texts(level: ListLevel, levels: Record<string, ListLevel> = {}, stored: StoredTexts | null = null) {
  const current = operationLists(lists, new Map(Object.entries(levels)));
  const persisted = persistedOperations({ lists: () => current, level, stored, log });
  return async (
    given: { query?: string; hash?: string },
    name: string | null,
    claims: Record<string, unknown> = {},
  ) => {
    const request = { query: given.query, hash: given.hash, operationName: undefined, variables: {} };
    const asker = { identity: { ...nobody.identity, claims }, client: { name, version: null } };
    return await persisted.textOf(request, asker);
  };
}

suite('a name that a client gives itself', () => {
  const levels = { a: 'off', b: 'id-only' } as const;
  test('does not free it from what the gateway asks of everybody', async () => {
    const ask = texts('id-only', levels);
    await assert.rejects(ask({ query: '{ free }' }, 'a'), { code: 'PERSISTED_QUERY_REQUIRED' });
    await assert.rejects(ask({ query: '{ free }', hash: operationHash('{ free }') }, 'a'), {
      code: 'PERSISTED_QUERY_REQUIRED',
    });
    assert.equal(await ask({ hash: '1' }, 'a'), '{ a }');
  });

  test('may bind it to more, and one that a token proves to either', async () => {
    await assert.rejects(texts('off', levels)({ query: '{ free }' }, 'b'), { code: 'PERSISTED_QUERY_REQUIRED' });
    assert.equal(await texts('id-only', levels)({ query: '{ free }' }, 'a', { client_id: 'a' }), '{ free }');
  });
});

test('an id that two clients give to different operations is for each its own', async () => {
  for (const level of ['off', 'safelist', 'id-only'] as const) {
    assert.equal(await texts(level)({ hash: '1' }, 'a'), '{ a }');
    assert.equal(await texts(level)({ hash: '1' }, 'b'), '{ b }');
  }
});

suite('a text that clients store themselves', () => {
  const query = '{ hello }';
  const hash = operationHash(query);

  test('is run where it cannot be stored, and unknown where it cannot be read', async () => {
    const broken = { get: () => Promise.reject(new Error('gone')), set: () => Promise.reject(new Error('gone')) };
    const ask = texts('off', {}, broken);
    await assert.rejects(ask({ hash }, null), { code: 'PERSISTED_QUERY_NOT_FOUND' });
    assert.equal(await ask({ query, hash }, null), query);
    assert.equal(await ask({ hash }, null), query);
  });

  test('is looked for by what can be a hash only, and stored once', async () => {
    const asked: string[] = [];
    const ask = texts(
      'off',
      {},
      {
        get: (key) => {
          asked.push(`get ${key}`);
          return Promise.resolve(null);
        },
        set: (key) => Promise.resolve(void asked.push(`set ${key}`)),
      },
    );
    for (const bad of ['\u0000', '__proto__', 'constructor', hash.toUpperCase()])
      await assert.rejects(ask({ hash: bad }, null), { code: 'PERSISTED_QUERY_NOT_FOUND' });
    await ask({ query, hash }, null);
    await ask({ query, hash }, null);
    assert.deepEqual(asked, [`set ${hash}`]);
  });
});

suite('a known operation', () => {
  const planner = makePlanner(supergraphOf([shop]));
  const reach = { planner, transports: new Map(), log, planned: undefined, chooseLabel: () => false } as never;

  test('is found by its own text and name only, however a name and a text are cut', () => {
    const operations = knownOperations(reach);
    const text = 'query A { hello }\nquery B { products { id } }';
    operations.learn(text, parse(text), 'A');
    assert.ok(operations.get(text, 'A'));
    assert.ok(operations.get('query B { products { id } }', 'A\nquery A { hello }') === undefined);
  });

  test('that stands alone in its text is the same with its name and without', () => {
    const operations = knownOperations(reach);
    const text = 'query A { hello }';
    const made = operations.learn(text, parse(text), undefined);
    assert.ok(operations.get(text, 'A') === made);
    assert.ok(operations.get(text, 'B') === undefined);
    assert.equal(operations.all().length, 1);
  });
});
