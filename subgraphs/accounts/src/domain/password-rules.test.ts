import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPassword } from './password-rules.ts';

const cases: readonly (readonly [string, string | null])[] = [
  ['short', 'TOO_SHORT'],
  ['x'.repeat(201), 'TOO_LONG'],
  ['Password123', 'COMMON'],
  ['zzzzzzzzzzzz', 'COMMON'],
  ['Ada.Lovelace@Example.com', 'SAME_AS_EMAIL'],
  ['ada.lovelace', 'SAME_AS_EMAIL'],
  ['correct horse battery', null],
  ['пароль длинный', null],
];
for (const [password, reason] of cases)
  test(`${password.slice(0, 20)} is ${reason ?? 'good enough'}`, () =>
    assert.equal(checkPassword(password, 'ada.lovelace@example.com')?.reason ?? null, reason));
