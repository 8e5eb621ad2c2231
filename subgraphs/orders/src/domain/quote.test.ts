import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyCode } from '@stoa/kernel/currency.ts';
import fc from 'fast-check';
import type { PlacedGood } from './good.ts';
import { makeQuote, type Quote, type QuoteInput } from './quote.ts';

const good = (change: Partial<PlacedGood> = {}): PlacedGood => ({
  offerId: 'o',
  variantId: 'v',
  productId: 'p',
  sellerId: 's',
  own: true,
  title: 'Thing',
  sku: 'SKU',
  taxClass: 'STANDARD',
  weightGrams: 500,
  unitMinor: 1000n,
  quantity: 1,
  locationId: 'l',
  ...change,
});

const standard = {
  service: 'STANDARD',
  baseMinor: 495n,
  perKilogramMinor: 80n,
  perDistanceMinor: 50n,
  freeFromMinor: 5000n,
  maxGrams: 30_000,
  maxKilometers: null,
  fromHours: 24,
  toHours: 72,
} as const;

const rate = (name: string, ppm: number) =>
  ({ countryCode: 'XX', region: '', taxClass: 'STANDARD', name, ppm }) as const;

const ask = (change: Partial<QuoteInput> = {}): QuoteInput => ({
  currency: currencyCode('EUR'),
  now: new Date('2026-11-01T00:00:00.000Z'),
  goods: [good()],
  promotions: [],
  taxes: { included: true, rates: [rate('VAT', 210_000)] },
  service: 'STANDARD',
  routes: new Map([['l', { kilometers: 100, rates: [standard], lanes: [] }]]),
  ...change,
});

const quoted = (change: Partial<QuoteInput> = {}): Quote => {
  const quote = makeQuote(ask(change));
  if ('kind' in quote) assert.fail(quote.kind);
  return quote;
};

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => a + b, 0n);

test('tax that prices contain changes nothing of the total', () => {
  const { totalMinor, taxMinor, addedTaxMinor } = quoted();
  assert.deepEqual([totalMinor, taxMinor, addedTaxMinor], [1495n, 174n + 86n, 0n]);
});

test('tax that prices do not contain is added', () => {
  const { totalMinor, addedTaxMinor } = quoted({ taxes: { included: false, rates: [rate('Sales tax', 100_000)] } });
  assert.deepEqual([totalMinor, addedTaxMinor], [1645n, 150n]);
});

test('a place may take two taxes of one thing', () => {
  const { taxes } = quoted({ taxes: { included: false, rates: [rate('GST', 50_000), rate('PST', 70_000)] } });
  assert.deepEqual(
    taxes.map(({ name, taxMinor }) => [name, taxMinor]),
    [
      ['GST', 75n],
      ['PST', 104n],
    ],
  );
});

test('goods that come to enough are sent for nothing, heavier ones cost more', () => {
  assert.equal(quoted({ goods: [good({ quantity: 5 })] }).deliveryMinor, 0n);
  assert.equal(quoted({ goods: [good({ weightGrams: 3_200 })] }).deliveryMinor, 495n + 3n * 80n);
});

test('what is too heavy or too far for a way cannot go that way', () => {
  assert.deepEqual(makeQuote(ask({ goods: [good({ weightGrams: 40_000 })] })), { kind: 'CannotDeliver' });
  assert.deepEqual(makeQuote(ask({ service: 'DRONE' })), { kind: 'CannotDeliver' });
});

test('what a lane has taught stands before what its rate says', () => {
  const lanes = [{ service: 'STANDARD', p50Hours: 30, p90Hours: 50 }] as const;
  const [unit] = quoted({ routes: new Map([['l', { kilometers: 1, rates: [standard], lanes }]]) }).units;
  assert.deepEqual([unit?.promisedFrom, unit?.promisedTo], ['2026-11-02T18:00:00.000Z', '2026-11-03T14:00:00.000Z']);
});

test('shares come before amounts, and nothing goes below nothing', () => {
  const promotion = { id: 'a', ppm: null, amountMinor: null };
  const promotions = [
    { ...promotion, code: 'TEN', kind: 'AMOUNT', amountMinor: 100_000n },
    { ...promotion, code: 'HALF', kind: 'PERCENT', ppm: 500_000 },
  ] as const;
  const { discountMinor, steps, totalMinor } = quoted({ promotions });
  assert.equal(discountMinor, 1000n);
  assert.deepEqual(
    steps.filter(({ kind }) => kind === 'PROMOTION').map(({ amountMinor }) => amountMinor),
    [-500n, -500n],
  );
  assert.equal(totalMinor, 495n);
});

const goods = fc.array(
  fc.record({
    unitMinor: fc.bigInt(1n, 99_999n),
    quantity: fc.integer({ min: 1, max: 9 }),
    sellerId: fc.constantFrom('s', 't'),
    locationId: fc.constantFrom('l', 'm'),
  }),
  { minLength: 1, maxLength: 8 },
);

test('the parts of a quote always add up to its total', () => {
  fc.assert(
    fc.property(
      goods,
      fc.integer({ min: 0, max: 300_000 }),
      fc.boolean(),
      fc.integer({ min: 0, max: 1_000_000 }),
      (given, ppm, included, off) => {
        const route = { kilometers: 700, rates: [standard], lanes: [] };
        const quote = quoted({
          goods: given.map((each) => good({ ...each, weightGrams: 10 })),
          taxes: { included, rates: [rate('A', ppm), rate('B', 33_333)] },
          promotions: [{ id: 'x', code: 'X', kind: 'PERCENT', ppm: off, amountMinor: null }],
          routes: new Map([
            ['l', route],
            ['m', route],
          ]),
        });
        const { totalMinor, subtotalMinor, discountMinor, deliveryMinor, addedTaxMinor, units, lines, steps, taxes } =
          quote;
        assert.equal(totalMinor, subtotalMinor - discountMinor + deliveryMinor + addedTaxMinor);
        assert.equal(totalMinor, sum(units.map((unit) => unit.totalMinor)));
        assert.equal(discountMinor, sum(lines.map((line) => line.discountMinor)));
        assert.equal(totalMinor, steps.at(-1)?.runningMinor);
        assert.equal(quote.taxMinor, sum(taxes.map(({ taxMinor }) => taxMinor)));
        assert.ok(lines.every((line) => line.totalMinor >= 0n));
      },
    ),
  );
});
