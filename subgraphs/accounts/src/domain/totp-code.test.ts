import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeAt, stepOfCode } from './totp-code.ts';

const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP';
const step = 58_900_000;
const now = new Date((step * 30 + 12) * 1000);

test('a code is known in its own step and the steps beside it', () => {
  for (const each of [step - 1, step, step + 1]) assert.equal(stepOfCode(secret, codeAt(secret, each), now), each);
  for (const each of [step - 2, step + 2]) assert.equal(stepOfCode(secret, codeAt(secret, each), now), null);
});

test('what is not six digits is no code', () => {
  for (const code of ['', '12345', '1234567', '12345a', ' 123456']) assert.equal(stepOfCode(secret, code, now), null);
});

test('RFC 6238: at 59 seconds the reference secret shows 287082', () => {
  assert.equal(codeAt('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ', 1), '287082');
});
