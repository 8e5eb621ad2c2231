import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkProfile, checkVersion } from './profile.ts';

test('undefined keeps, null clears, text is trimmed', () => {
  const checked = checkProfile({ name: '  Ada ', displayName: null, locale: 'de-at' });
  assert.deepEqual(checked, { name: 'Ada', displayName: null, locale: 'de-AT', phone: undefined });
});

test('what makes no sense is refused with its field', () => {
  for (const [change, field] of [
    [{ name: 'x'.repeat(101) }, 'name'],
    [{ displayName: 'two\nlines' }, 'displayName'],
    [{ locale: null }, 'locale'],
    [{ locale: 'de_AT' }, 'locale'],
    [{ phone: '12' }, 'phone'],
  ] as const)
    assert.deepEqual((checkProfile(change) as { field?: unknown }).field, [field]);
});

test('a change expects the version that it was made for, or none', () => {
  assert.equal(checkVersion(3, null), null);
  assert.equal(checkVersion(3, 3), null);
  assert.equal(checkVersion(3, 2)?.currentVersion, 3);
});
