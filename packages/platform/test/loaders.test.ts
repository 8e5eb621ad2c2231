import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loaderByKey, loaderOfMany } from '../src/loaders.ts';

interface Row {
  readonly id: string;
}

const rowsOf = (keys: readonly string[]): Row[] => keys.filter((id) => id !== 'none').map((id) => ({ id }));

function counted() {
  const batches: string[][] = [];
  const fetch = (keys: readonly string[]) => {
    batches.push([...keys]);
    return Promise.resolve(rowsOf(keys).toReversed());
  };
  return { batches, fetch };
}

test('keys asked for in one go are read together, each once, and answered in their order', async () => {
  const { batches, fetch } = counted();
  const loader = loaderByKey(fetch, ({ id }) => id);
  const later = Promise.resolve().then(() => loader.load('c'));
  const found = await Promise.all([loader.load('a'), loader.load('none'), loader.load('b'), loader.load('a'), later]);
  assert.deepEqual(found, [{ id: 'a' }, null, { id: 'b' }, { id: 'a' }, { id: 'c' }]);
  assert.deepEqual(batches, [['a', 'none', 'b', 'c']]);
  await Promise.all([loader.load('b'), loader.load('d')]);
  assert.deepEqual(batches[1], ['d']);
});

test('what is primed is not read', async () => {
  const { batches, fetch } = counted();
  const loader = loaderByKey(fetch, ({ id }) => id);
  loader.prime('a', { id: 'primed' });
  assert.deepEqual(await loader.load('a'), { id: 'primed' });
  assert.deepEqual(batches, []);
});

test('a key without rows has an empty list', async () => {
  const loader = loaderOfMany(counted().fetch, ({ id }) => id);
  assert.deepEqual(await Promise.all([loader.load('a'), loader.load('none')]), [[{ id: 'a' }], []]);
});

test('a batch that fails fails each of its keys', async () => {
  const loader = loaderByKey<string, Row>(
    () => Promise.reject(new Error('gone')),
    ({ id }) => id,
  );
  for (const each of await Promise.allSettled([loader.load('a'), loader.load('b')]))
    assert.equal(each.status, 'rejected');
});
