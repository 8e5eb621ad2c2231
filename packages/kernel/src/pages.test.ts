import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { connection, decodeCursor, decodePosition, encodeCursor, pageById, pageRequest } from './pages.ts';

test('a page has twenty rows by default and a hundred at most', () => {
  assert.equal(pageRequest({}, 1).limit, 20);
  assert.equal(pageRequest({ first: 100 }, 1).limit, 100);
  for (const first of [0, -1, 101, 99_999_999, 1.5, Number.NaN])
    assert.throws(() => pageRequest({ first }, 1), { code: 'BAD_PAGINATION' });
});

test('a cursor survives the trip, and is refused by another list', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), (keys) =>
      assert.deepEqual(decodeCursor(encodeCursor(keys), keys.length), keys),
    ),
  );
  assert.throws(() => decodeCursor(encodeCursor(['a']), 2), { code: 'BAD_PAGINATION' });
  for (const cursor of [
    '',
    'x',
    'bnVsbA',
    '[]',
    Buffer.from('[1]').toString('base64url'),
    Buffer.from('{"length":1}').toString('base64url'),
  ])
    assert.throws(() => decodeCursor(cursor, 1), { code: 'BAD_PAGINATION' }, cursor);
});

test('the row beyond the page only proves that there is a next one', () => {
  const page = connection(['a', 'b', 'c'], { limit: 2, after: null }, (row) => [row]);
  assert.deepEqual(page.nodes, ['a', 'b']);
  assert.equal(page.pageInfo.hasNextPage, true);
  assert.deepEqual(decodeCursor(page.pageInfo.endCursor ?? '', 1), ['b']);
  assert.deepEqual(
    page.edges.map(({ node }) => node),
    ['a', 'b'],
  );
  const last = connection(['c'], { limit: 2, after: ['b'] }, (row) => [row]);
  assert.deepEqual([last.pageInfo.hasNextPage, last.pageInfo.hasPreviousPage], [false, true]);
  assert.equal(connection([], { limit: 2, after: null }, () => []).pageInfo.endCursor, null);
});

test('a list in the order of ids and a stream refuse cursors that were made by hand', () => {
  const id = '01890a5d-ac96-774b-bcce-b302099a8057';
  assert.deepEqual(pageById({ after: encodeCursor([id]) }).after, [id]);
  assert.equal(decodePosition(encodeCursor(['7'])), 7);
  for (const value of ['', '1; drop table', 'NaN', '-1', '1e99', '\u0000']) {
    assert.throws(() => pageById({ after: encodeCursor([value]) }), { code: 'BAD_PAGINATION' }, value);
    if (value !== '') assert.throws(() => decodePosition(encodeCursor([value])), { code: 'BAD_PAGINATION' }, value);
  }
});
