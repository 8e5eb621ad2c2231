import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FeeRate, feeForStorage, feeForWork } from './fees.ts';

const at = new Date('2026-06-01T00:00:00Z');
const early = new Date('2026-01-01T00:00:00Z');
const work = (upToGrams: number, cents: number, validFrom = early): FeeRate => {
  return { kind: 'PICK_AND_PACK', upToGrams, locationKind: '', validFrom, millionths: BigInt(cents) * 1_000_000n };
};
const storage = (millionths: bigint, validFrom = early): FeeRate => {
  return { kind: 'STORAGE', upToGrams: 0, locationKind: 'SELLER', validFrom, millionths };
};
const rates = [work(250, 210), work(1000, 285), work(2_147_483_647, 900), storage(65_800n)];
const picked = (of: readonly FeeRate[], grams: number, pieces = 1, when = at) =>
  feeForWork(of, 'PICK_AND_PACK', [{ grams, pieces }], when);

test('a piece pays by the lightest class that holds it', () => {
  assert.deepEqual(
    [1, 250, 251, 1000, 1001, 90_000].map((grams) => picked(rates, grams)),
    [210n, 210n, 285n, 285n, 900n, 900n],
  );
  assert.equal(picked(rates, 100, 3), 630n);
  assert.equal(feeForWork(rates, 'RETURN_HANDLING', [{ grams: 1, pieces: 1 }], at), 0n);
});

test('a rate counts from its day on, until the next of its class', () => {
  const dated = [...rates, work(250, 300, new Date('2026-06-01T00:00:00Z'))];
  assert.equal(picked(dated, 100, 1, new Date('2026-05-31T23:59:59.999Z')), 210n);
  assert.equal(picked(dated, 100, 1, at), 300n);
  assert.equal(picked(dated, 300, 1, at), 285n);
  assert.equal(picked(dated, 100, 1, new Date('2025-12-31')), 0n);
});

test('a day of storage is paid by the liter, rounded once for all that lies there', () => {
  const liter = 1_000_000n;
  assert.equal(feeForStorage(rates, 'SELLER', liter, at), 0n);
  assert.equal(feeForStorage(rates, 'SELLER', 8n * liter, at), 1n);
  assert.equal(feeForStorage(rates, 'SELLER', 1000n * liter, at), 66n);
  assert.equal(feeForStorage(rates, 'WAREHOUSE', 1000n * liter, at), 0n);
});

test('more work is never cheaper, and work done at once costs what its parts cost but for rounding', () => {
  const pieces = fc.array(
    fc.record({ grams: fc.integer({ min: 0, max: 40_000 }), pieces: fc.integer({ min: 1, max: 9 }) }),
    {
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(pieces, fc.bigInt(0n, 9_999_999n), (done, odd) => {
      const uneven = rates.map((rate) => ({ ...rate, millionths: rate.millionths + odd }));
      const fee = (some: typeof done) => feeForWork(uneven, 'PICK_AND_PACK', some, at);
      const apart = done.reduce((sum, each) => sum + fee([each]), 0n);
      const difference = fee(done) - apart;
      assert.ok((difference < 0n ? -difference : difference) * 2n <= BigInt(done.length + 1));
      assert.ok(fee(done) >= fee(done.slice(1)));
    }),
  );
});
