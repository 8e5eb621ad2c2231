import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasCardNumber } from './card-number.ts';

for (const [text, expected] of [
  ['4242424242424242', true],
  ['4242-4242 4242-4242', true],
  ['pay with 378282246310005 please', true],
  ['4242424242424241', false],
  ['pm_4242424242424242', true],
  ['424242424242', false],
  ['42424242424242424242', false],
  ['2026-03-01T12:00:00.000Z', false],
  ['01890000-1111-7222-8333-444455556666', false],
  ['', false],
] as const)
  test(`"${text}" ${expected ? 'looks like' : 'is not'} a card number`, () =>
    assert.equal(hasCardNumber(text), expected));
