import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '@stoa/kernel/random.ts';
import * as fc from 'fast-check';
import { seal, unseal } from './sealed.ts';

const random = seededRandom(1);

test('what is sealed opens again, and looks like nothing until then', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = seal('secret', 'totp', text, random);
      assert.equal(unseal('secret', 'totp', sealed), text);
      if (text.length > 3) assert.ok(!sealed.includes(text));
    }),
  );
});

test('another secret, another purpose or a changed byte opens nothing', () => {
  const sealed = seal('secret', 'totp', 'text', random);
  const changed = `${sealed.slice(0, -2)}${sealed.endsWith('A') ? 'B' : 'A'}${sealed.slice(-1)}`;
  assert.throws(() => unseal('other', 'totp', sealed));
  assert.throws(() => unseal('secret', 'address', sealed));
  assert.throws(() => unseal('secret', 'totp', changed));
});
