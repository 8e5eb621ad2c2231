import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { normalizeEmail } from './email.ts';

const cases: readonly (readonly [string, string | null])[] = [
  [' Ada@Example.COM ', 'ada@example.com'],
  ['ada+shop@example.com', 'ada+shop@example.com'],
  ['ada@example', null],
  ['ada example.com', null],
  ['a@b@example.com', null],
  ['ada@example.com\r\nBcc: eve@example.com', null],
  ['"<script>"@example.com', null],
  [`${'a'.repeat(65)}@example.com`, null],
];
for (const [given, expected] of cases)
  test(`${JSON.stringify(given.slice(0, 40))} becomes ${expected}`, () =>
    assert.equal(normalizeEmail(given), expected));

test('normalizing twice changes nothing', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (email) => {
      const once = normalizeEmail(email);
      if (once !== null) assert.equal(normalizeEmail(once), once);
    }),
  );
});
