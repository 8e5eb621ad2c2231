import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fakeClock } from './clock.ts';
import { ids, isUuid, uuid7 } from './ids.ts';
import { seededRandom } from './random.ts';

test('an id survives the trip to the edge and back', () => {
  fc.assert(
    fc.property(fc.uuid(), (uuid) => {
      const text = ids.variant.encode(uuid);
      assert.match(text, /^var_[0-9A-HJKMNP-TV-Z]{26}$/);
      assert.equal(ids.variant.decode(text), uuid);
    }),
  );
});

test('ids sort as text as they sort as UUIDs', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.uuid(), (a, b) => {
      assert.equal(a < b, ids.user.encode(a) < ids.user.encode(b));
    }),
  );
});

test('an id says when it was made, and later ones sort later', () => {
  const clock = fakeClock();
  const random = seededRandom(1);
  const made = Array.from({ length: 50 }, () => {
    clock.advance(1);
    return ids.user.make(clock, random);
  });
  assert.deepEqual(made, made.toSorted());
  assert.ok(made.every((id) => isUuid(id) && id[14] === '7'));
  assert.equal(uuid7(0x0123456789ab, new Uint8Array(10)).slice(0, 13), '01234567-89ab');
});

test('the id of another type, or anything else, is an input error', () => {
  const variant = ids.variant.encode(uuid7(1, new Uint8Array(10)));
  for (const text of [
    variant.replace('var', 'prd'),
    variant.toLowerCase(),
    variant.slice(1),
    `${variant}0`,
    '',
    '__proto__',
    `var_${'Z'.repeat(26)}`,
    'var_’; drop table',
  ])
    assert.throws(() => ids.variant.decode(text), { code: 'BAD_ID' }, text);
});
