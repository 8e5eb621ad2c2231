import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSlug, slugOf } from './slug.ts';

test('whatever the title, its slug is one, and is made only once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
      const slug = slugOf(title, 'product');
      assert.ok(isSlug(slug), slug);
      assert.equal(slugOf(slug, 'product'), slug);
    }),
  );
});

test('letters keep their sound', () => {
  assert.equal(slugOf('Fjäll Größe “2½” – Łódź', 'x'), 'fjall-grosse-2-1-2-lodz'.replace('2-1-2', '21-2'));
  assert.equal(slugOf('日本', 'product'), 'product');
});
