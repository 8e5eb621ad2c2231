import assert from 'node:assert/strict';
import { test } from 'node:test';
import { productChanged } from '@stoa/contracts/catalog.ts';
import { answersInMemory } from '@stoa/gateway/cache/memory-answers.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { invalidating } from '../src/serving/gateway-caching.ts';

const kept = (began: number, ...tags: string[]) => ({ json: '{}', tags, began, freshUntil: 1, staleUntil: 1 });

test('an event that cannot be read is told of, ends all that is kept, and is over', async () => {
  const store = answersInMemory();
  await store.set('a', kept(0, 'catalog/Product:1'));
  await invalidating(store, makeLogger('silent'))({ type: productChanged.name, payload: { of: 'another version' } });
  assert.equal(await store.get('a'), null);
  await store.set('a', kept(await store.began(), 'catalog/Product:1'));
  assert.notEqual(await store.get('a'), null);
});

test('a product that changes may show its variants, or hide them', async () => {
  const store = answersInMemory();
  await store.set('a', kept(0, 'catalog/Variant*'));
  await store.set('b', kept(0, 'catalog/Offer*'));
  const productId = '018f0000-0000-7000-8000-000000000000';
  const payload = { productId, status: 'ACTIVE', version: 1 };
  await invalidating(store, makeLogger('silent'))({ type: productChanged.name, payload });
  assert.equal(await store.get('a'), null);
  assert.notEqual(await store.get('b'), null);
});
