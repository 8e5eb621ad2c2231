import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { crossings, moved, promises } from './movement-effects.ts';
import { quantile, reorderPoint, safetyStock } from './safety-stock.ts';
import { adjust, available } from './stock.ts';

const counts = fc
  .record({ onHand: fc.nat(1000), safety: fc.nat(50) })
  .chain(({ onHand, safety }) =>
    fc.record({ onHand: fc.constant(onHand), safety: fc.constant(safety), reserved: fc.nat(onHand) }),
  );

test('what may be promised is never negative and never more than lies free', () => {
  fc.assert(
    fc.property(counts, (shelf) => {
      const free = available(shelf);
      assert.ok(free >= 0 && free <= shelf.onHand - shelf.reserved);
    }),
  );
});

test('an adjustment never takes promised units', () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: -2000, max: 2000 }), (shelf, delta) => {
      const next = adjust(shelf, delta);
      if ('kind' in next) assert.ok(shelf.onHand + delta < shelf.reserved);
      else assert.ok(next.onHand >= next.reserved && next.onHand === shelf.onHand + delta);
    }),
  );
});

const shelf = (locationId: string, onHand: number, reorderPoint = 0, ships = true) => ({
  variantId: 'v',
  place: { id: locationId, sellerId: null },
  onHand,
  reserved: 0,
  safety: 0,
  ships,
  reorderPoint,
});
const out = (locationId: string, units: number) => ({
  variantId: 'v',
  locationId,
  onHandDelta: -units,
  reservedDelta: 0,
});

test('places that do not ship promise nothing', () => {
  const shelves = [shelf('a', 5), shelf('b', 7, 0, false)];
  assert.equal(promises(shelves, shelves)[0]?.available, 5);
});

test('the promise is the same when what was held leaves, and news when anything arrives, even where it is not promised', () => {
  const before = [shelf('a', 5, 2), shelf('b', 7, 0, false)];
  const isSame = (locationId: string, onHandDelta: number, reservedDelta: number) =>
    promises(before, moved(before, [{ variantId: 'v', locationId, onHandDelta, reservedDelta }]))[0]?.promiseIsSame;
  assert.equal(isSame('a', -2, -2), true);
  assert.equal(isSame('a', 0, 1), false);
  assert.equal(isSame('a', -1, 0), false);
  assert.equal(isSame('b', 3, 0), false);
});

test('an alert is due when a shelf falls to its reorder point, and over when it is filled above', () => {
  const before = [shelf('a', 5, 3)];
  const after = moved(before, [out('a', 2)]);
  assert.deepEqual(
    crossings(before, after).low.map(({ place }) => place.id),
    ['a'],
  );
  assert.deepEqual(
    crossings(after, before).filled.map(({ place }) => place.id),
    ['a'],
  );
  assert.deepEqual(crossings(before, moved(before, [out('a', 1)])), { low: [], filled: [] });
});

test('safety stock grows with spread, lead time and the wanted service', () => {
  const calm = [5, 5, 5, 5];
  const wild = [0, 10, 0, 10];
  assert.equal(safetyStock(calm, 7, 0.95), 0);
  assert.ok(safetyStock(wild, 7, 0.95) > 0);
  assert.ok(safetyStock(wild, 14, 0.95) > safetyStock(wild, 7, 0.95));
  assert.ok(safetyStock(wild, 7, 0.99) > safetyStock(wild, 7, 0.95));
  assert.equal(reorderPoint(calm, 7, 4), 39);
});

test('the quantile agrees with the printed tables', () => {
  for (const [likelihood, z] of [
    [0.9, 1.2816],
    [0.95, 1.6449],
    [0.99, 2.3263],
    [0.999, 3.0902],
  ] as const)
    assert.ok(Math.abs(quantile(likelihood) - z) < 0.0005);
});
