import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Good } from './good.ts';
import { offerAtTill, quoteAtTill, tillCurrencies } from './till.ts';

const good: Good = {
  offerId: 'offer',
  variantId: 'variant',
  productId: 'product',
  sellerId: 'house',
  own: true,
  title: 'Thing',
  sku: 'SKU',
  taxClass: 'STANDARD',
  weightGrams: 50_000_000,
  unitMinor: 1_21n,
  quantity: 3,
};

test('over the counter nothing is paid for delivery, however heavy it is, and it is there at once', () => {
  const at = new Date('2026-11-02T09:00:00.000Z');
  const rates = [{ countryCode: 'NL', region: '', taxClass: 'STANDARD' as const, name: 'btw', ppm: 210_000 }];
  const [currency] = tillCurrencies('NL');
  assert.ok(currency);
  const quote = quoteAtTill({ at, currency, locationId: 'store', goods: [good], taxes: { included: true, rates } });
  assert.deepEqual([quote.totalMinor, quote.deliveryMinor, quote.taxMinor], [3_63n, 0n, 63n]);
  assert.deepEqual(
    quote.units.map(({ promisedTo, totalMinor }) => [promisedTo, totalMinor]),
    [[at.toISOString(), 3_63n]],
  );
  assert.deepEqual(
    quote.steps.map(({ kind }) => kind),
    ['LINE', 'TAX'],
  );
});

test('a till sells what its store offers before what guests offer, and the cheapest of those', () => {
  const guest = { ...good, offerId: 'guest', sellerId: 'guest', own: false, unitMinor: 1n };
  const dear = { ...good, offerId: 'dear', unitMinor: 2_00n };
  assert.equal(offerAtTill([guest, dear, good], 'variant', null)?.offerId, 'offer');
  assert.equal(offerAtTill([guest, dear, good], 'variant', 'guest')?.offerId, 'guest');
  assert.equal(offerAtTill([good], 'another', null), undefined);
});

test('a till takes the money of its country, or euro', () => {
  assert.deepEqual(tillCurrencies('GB'), ['GBP', 'EUR']);
  assert.deepEqual(tillCurrencies('NL'), ['EUR']);
});
