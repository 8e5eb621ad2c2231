import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { checkFeeRate, eurosOf, heaviest, millionthsOf, type SaidRate } from './fee-rate.ts';

const now = new Date('2026-05-01');
const work: SaidRate = { kind: 'PICK_AND_PACK', upToGrams: 250, locationKind: null, euros: '2.10', validFrom: now };
const storage: SaidRate = { ...work, kind: 'STORAGE', upToGrams: null, locationKind: 'SELLER', euros: '0.000658' };
const refusedAt = (said: SaidRate) => {
  const checked = checkFeeRate(said, now);
  return 'problem' in checked ? checked.field[0] : null;
};

test('euros are read to the millionth of a cent, and written as they were read', () => {
  assert.equal(millionthsOf('2.10'), 210_000_000n);
  assert.equal(millionthsOf('0.000855'), 85_500n);
  for (const text of ['', '-1', '1.', '.5', '1e3', '1.123456789', '1000000', '1,50', ' 1'])
    assert.equal(millionthsOf(text), null, text);
  assert.deepEqual([0n, 1n, 85_500n, 210_000_000n].map(eurosOf), ['0.00', '0.00000001', '0.000855', '2.10']);
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (rate) => {
      assert.equal(millionthsOf(eurosOf(rate)), rate);
    }),
  );
});

test('work is paid by weight, storage by whose place it is', () => {
  const { euros: _, locationKind: __, ...rest } = work;
  assert.deepEqual(checkFeeRate(work, now), { ...rest, locationKind: '', millionths: 210_000_000n });
  assert.equal((checkFeeRate({ ...work, upToGrams: null }, now) as { upToGrams: number }).upToGrams, heaviest);
  assert.equal((checkFeeRate(storage, now) as { upToGrams: number }).upToGrams, 0);
  assert.equal(refusedAt({ ...work, locationKind: 'SELLER' }), 'placeKind');
  assert.equal(refusedAt({ ...storage, locationKind: null }), 'placeKind');
  assert.equal(refusedAt({ ...storage, upToGrams: 250 }), 'upToGrams');
  for (const upToGrams of [0, -1, 1.5]) assert.equal(refusedAt({ ...work, upToGrams }), 'upToGrams');
});

test('a rate begins now or later, and is no less than nothing', () => {
  assert.equal(refusedAt({ ...work, validFrom: new Date('2026-04-30') }), 'validFrom');
  assert.equal(refusedAt({ ...work, euros: '-2' }), 'euros');
  assert.equal(refusedAt({ ...work, euros: '0' }), null);
});
