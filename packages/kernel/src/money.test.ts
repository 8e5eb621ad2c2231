import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { currencyCode } from './currency.ts';
import { add, allocate, divideHalfUp, formatDecimal, money, multiply, parseDecimal, subtract, sum } from './money.ts';

const [eur, jpy, kwd] = ['EUR', 'JPY', 'KWD'].map(currencyCode) as [
  ReturnType<typeof currencyCode>,
  ReturnType<typeof currencyCode>,
  ReturnType<typeof currencyCode>,
];
const amount = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });

test('the parts always add up to the whole', () => {
  fc.assert(
    fc.property(
      amount,
      fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 }),
      (minor, weights) => {
        fc.pre(weights.some((weight) => weight > 0n));
        const parts = allocate(money(minor, eur), weights);
        assert.equal(sum(parts, eur).minor, minor);
        const total = weights.reduce((a, b) => a + b, 0n);
        for (const [index, part] of parts.entries()) {
          const exact = (minor * (weights[index] ?? 0n)) / total;
          const off = part.minor - exact;
          assert.ok(off >= -1n && off <= 1n, 'no part is off by more than one unit');
        }
      },
    ),
  );
});

test('left-over cents go to the largest fractions, earlier parts first', () => {
  assert.deepEqual(
    allocate(money(100, eur), [1n, 1n, 1n]).map(({ minor }) => minor),
    [34n, 33n, 33n],
  );
  assert.deepEqual(
    allocate(money(-100, eur), [1n, 1n, 1n]).map(({ minor }) => minor),
    [-34n, -33n, -33n],
  );
  assert.deepEqual(
    allocate(money(5, eur), [0n, 3n, 7n]).map(({ minor }) => minor),
    [0n, 2n, 3n],
  );
  assert.throws(() => allocate(money(5, eur), [0n, 0n]), { code: 'BAD_INPUT' });
});

test('halves are rounded away from zero', () => {
  for (const [value, by, rounded] of [
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [4n, 3n, 1n],
    [5n, 3n, 2n],
    [1n, -2n, -1n],
  ] as const)
    assert.equal(divideHalfUp(value, by), rounded);
  assert.equal(multiply(money(1050, eur), 19n, 100n).minor, 200n);
  assert.throws(() => divideHalfUp(1n, 0n), { code: 'BAD_INPUT' });
});

test('decimal text and minor units say the same, in every currency', () => {
  assert.equal(formatDecimal(money(-5, eur)), '-0.05');
  assert.equal(formatDecimal(money(1234, jpy)), '1234');
  assert.equal(formatDecimal(money(1234, kwd)), '1.234');
  fc.assert(
    fc.property(amount, fc.constantFrom(eur, jpy, kwd), (minor, currency) =>
      assert.equal(parseDecimal(formatDecimal(money(minor, currency)), currency).minor, minor),
    ),
  );
});

test('an amount with more decimals than the currency has is refused, not rounded', () => {
  for (const text of ['1.005', 'NaN', '1e3', '', ' 1', '1.', '--1', '0x10', '9'.repeat(16)])
    assert.throws(() => parseDecimal(text, eur), { code: 'BAD_INPUT' }, text);
  assert.throws(() => parseDecimal('1.5', jpy), { code: 'BAD_INPUT' });
});

test('nothing converts silently', () => {
  assert.throws(() => add(money(1, eur), money(1, jpy)), { code: 'BAD_INPUT' });
  assert.equal(subtract(money(1, eur), money(3, eur)).minor, -2n);
  assert.throws(() => currencyCode('eur'), { code: 'BAD_INPUT' });
});
