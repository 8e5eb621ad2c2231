import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { compareLedgers, type Movement } from './compare-ledgers.ts';

/** Hours of one day; the margins are an hour after the span of 10 to 20, and nine before. */
const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 1, hour));
const span = { from: at(10), to: at(20) };
const margins = { from: at(1), to: at(21) };
const moved = (hour: number, amount: bigint, more: Partial<Movement> = {}): Movement => ({
  movement: 'CAPTURE',
  reference: 'r',
  amount,
  currency: 'EUR',
  paymentId: 'p',
  since: at(hour),
  until: at(hour),
  ...more,
});
const compare = (ours: readonly Movement[], theirs: readonly Movement[]) => {
  const { compared, differences } = compareLedgers(ours, theirs, span, margins);
  return [compared, ...differences.map(({ kind, ours: our, theirs: their }) => `${kind} ${our} ${their}`)];
};

test('each kind of difference is told with what either side says', () => {
  assert.deepEqual(compare([moved(12, 5n)], [moved(12, 5n)]), [1]);
  assert.deepEqual(compare([moved(12, 5n)], []), [1, 'MissingThere 5 null']);
  assert.deepEqual(compare([], [moved(12, 5n)]), [1, 'MissingHere null 5']);
  assert.deepEqual(compare([moved(12, 5n)], [moved(12, 6n)]), [1, 'AmountDiffers 5 6']);
  assert.deepEqual(compare([moved(12, 5n)], [moved(12, 5n, { currency: 'USD' })]), [1, 'CurrencyDiffers 5 5']);
  assert.deepEqual(compare([moved(12, 5n)], [moved(12, 5n, { movement: 'REFUND' })]).length, 3);
});

test('several movements of one reference are one amount, and what was undone is none', () => {
  assert.deepEqual(compare([moved(12, 5n), moved(13, 2n)], [moved(12, 7n)]), [1]);
  assert.deepEqual(compare([moved(12, 5n), moved(13, -5n)], []), [1]);
  assert.deepEqual(compare([], [moved(12, 5n), moved(13, -5n)]), [1]);
});

test('a movement whose sides lie on either side of a border is no difference', () => {
  assert.deepEqual(compare([moved(19, 5n)], [moved(20, 5n)]), [1]);
  assert.deepEqual(compare([moved(20, 5n)], [moved(19, 5n)]), [1]);
  assert.deepEqual(compare([moved(10, 5n)], [moved(9, 5n)]), [1]);
  assert.deepEqual(compare([moved(9, 5n)], [moved(10, 5n)]), [1]);
});

test('it is none when another of the same reference lies in a margin on both sides, or at its far end on one', () => {
  assert.deepEqual(compare([moved(19, 5n), moved(20, 3n)], [moved(20, 5n), moved(20, 3n)]), [1]);
  assert.deepEqual(compare([moved(10, 5n), moved(20, 3n)], [moved(9, 5n)]), [1]);
});

test('what lies in the margins alone is of the span beside', () => {
  assert.deepEqual(compare([moved(20, 5n)], []), [0]);
  assert.deepEqual(compare([], [moved(9, 5n)]), [0]);
  assert.deepEqual(compare([], [moved(20, 5n)]), [0]);
});

test('of two equal movements, one of them in a margin, the one that is missing is missed', () => {
  assert.deepEqual(compare([moved(12, 5n), moved(20, 5n)], [moved(20, 5n)]), [1, 'AmountDiffers 10 5']);
  assert.deepEqual(compare([moved(9, 5n), moved(12, 5n)], [moved(9, 5n)]), [1, 'AmountDiffers 10 5']);
});

test('of what is known not to have been before one moment and after another, any moment between counts', () => {
  const theirs = moved(0, 5n, { since: at(2), until: at(23) });
  assert.deepEqual(compare([moved(12, 5n)], [theirs]), [1]);
  assert.deepEqual(compare([], [theirs]), [1, 'MissingHere null 5']);
  assert.deepEqual(compare([], [{ ...theirs, until: at(9) }]), [0]);
  assert.deepEqual(compare([], [{ ...theirs, since: at(20) }]), [0]);
});

test('what the books had of it long before explains what the ledger may have of it now', () => {
  const old = new Date('2026-01-01T00:00:00Z');
  const ours = moved(0, 5n, { since: old, until: old });
  assert.deepEqual(compare([ours], [moved(12, 5n)]), [1]);
  assert.deepEqual(compare([ours], [moved(12, 6n)]), [1, 'AmountDiffers 5 6']);
});

test('however the moments of either side are shifted within the margins, equal ledgers do not differ', () => {
  const shift = fc.integer({ min: -59, max: 59 });
  const shifted = (movement: Movement, minutes: number): Movement => {
    const moment = new Date(movement.since.getTime() + minutes * 60_000);
    return { ...movement, since: moment, until: moment };
  };
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 4, max: 20 }), fc.bigInt(1n, 9n), shift), { maxLength: 20 }),
      (all) => {
        const ours = all.map(([hour, amount], index) => moved(hour, amount, { reference: `r${index}` }));
        const theirs = ours.map((each, index) => shifted(each, all[index]?.[2] ?? 0));
        assert.deepEqual(compareLedgers(ours, theirs, span, margins).differences, []);
      },
    ),
  );
});
