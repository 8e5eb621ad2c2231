import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seededRandom } from '@stoa/kernel/random.ts';
import { makeRecoveryCodes, normalizeRecoveryCode } from './recovery-codes.ts';

test('ten different codes, each readable as it was made or as it is typed', () => {
  const codes = makeRecoveryCodes(seededRandom(7));
  assert.equal(new Set(codes).size, 10);
  for (const code of codes) {
    assert.match(code, /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
    assert.equal(normalizeRecoveryCode(code), code);
    assert.equal(normalizeRecoveryCode(` ${code.toLowerCase().replace('-', ' ')} `), code);
  }
});
