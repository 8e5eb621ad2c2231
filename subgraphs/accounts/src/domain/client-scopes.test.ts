import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isClientScope, scopesAsked } from './client-scopes.ts';

test('a scope is two words; nobody gets everything', () => {
  for (const good of ['stock:read', 'catalog:*']) assert.ok(isClientScope(good));
  for (const bad of ['*:*', '*:read', 'stock', 'stock:read offers:write', '', 'Stock:Read'])
    assert.ok(!isClientScope(bad));
});

test('a client gets what it asks for if it was granted, all of it when it asks for nothing', () => {
  assert.deepEqual(scopesAsked(null, ['a:b', 'c:d']), ['a:b', 'c:d']);
  assert.deepEqual(scopesAsked('c:d', ['a:b', 'c:d']), ['c:d']);
  assert.equal(scopesAsked('c:d e:f', ['a:b', 'c:d']), null);
});
