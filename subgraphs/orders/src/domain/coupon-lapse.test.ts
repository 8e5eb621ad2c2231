import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CouponRule } from './coupon.ts';
import { lapseOf } from './coupon-lapse.ts';

const now = new Date('2026-03-01T12:00:00Z');
const coupon: CouponRule = {
  id: 'coupon',
  code: 'SPRING',
  kind: 'PERCENT',
  ppm: 100_000,
  amountMinor: null,
  minimumMinor: 2_000n,
  currency: 'EUR',
  startsAt: new Date('2026-03-01T12:00:00Z'),
  endsAt: new Date('2026-03-01T12:00:01Z'),
  useLimit: 2,
  uses: 1,
};
const basket = { currency: 'EUR', goods: [{ unitMinor: 1_000n, quantity: 2 }], now };

test('a coupon holds from its start on, down to its minimum and up to its last use', () =>
  assert.equal(lapseOf(coupon, basket), null));

const cases: readonly (readonly [string | null, CouponRule | undefined])[] = [
  ['UNKNOWN', undefined],
  ['UNKNOWN', { ...coupon, startsAt: new Date('2026-03-01T12:00:00.001Z') }],
  ['ENDED', { ...coupon, endsAt: now }],
  ['USED_UP', { ...coupon, uses: 2 }],
  ['OTHER_CURRENCY', { ...coupon, currency: 'USD' }],
  ['BELOW_MINIMUM', { ...coupon, minimumMinor: 2_001n }],
  [null, { ...coupon, currency: null, minimumMinor: null, endsAt: null, useLimit: null }],
];
for (const [index, [lapse, given]] of cases.entries())
  test(`${lapse ?? 'one without conditions'} is told apart (${index})`, () =>
    assert.equal(lapseOf(given, basket), lapse));
