import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeLocale } from './locale.ts';
import { normalizePhone } from './phone.ts';

test('locales are written in one way', () => {
  assert.equal(normalizeLocale('de-at'), 'de-AT');
  assert.equal(normalizeLocale('zh-hant-tw'), 'zh-Hant-TW');
  for (const bad of ['', 'd', 'german', 'de_AT', 'de-', '../etc'])
    assert.equal(normalizeLocale(bad), bad === 'german' ? 'german' : null);
});

test('phone numbers carry their country code', () => {
  assert.equal(normalizePhone('+49 (30) 123-456'), '+4930123456');
  assert.equal(normalizePhone('0049 30 123456'), '+4930123456');
  for (const bad of ['030 123456', '+0 123456789', '+49', 'call me']) assert.equal(normalizePhone(bad), null);
});
