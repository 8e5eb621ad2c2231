import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { aisleMeters, shortestWalk, sShapeWalk } from './walk.ts';

const bins = fc.array(
  fc.record({
    aisle: fc.integer({ min: 1, max: 12 }),
    bay: fc.integer({ min: 1, max: 30 }),
    level: fc.integer({ min: 1, max: 4 }),
  }),
  { maxLength: 40 },
);

test('everything is visited once, and the way is never longer than the S-shape', () => {
  fc.assert(
    fc.property(bins, (places) => {
      const walk = shortestWalk(places);
      assert.equal(walk.stops.length, places.length);
      assert.deepEqual(new Set(walk.stops), new Set(places));
      assert.ok(walk.meters <= sShapeWalk(places).meters, `${walk.meters} > ${sShapeWalk(places).meters}`);
    }),
  );
});

test('nothing to fetch is no way at all', () => assert.deepEqual(shortestWalk([]), { stops: [], meters: 0 }));

test('something near the front of each aisle is fetched without walking any aisle through', () => {
  const places = [1, 2, 3].map((aisle) => ({ aisle, bay: 1, level: 1 }));
  assert.ok(shortestWalk(places).meters < aisleMeters);
  assert.ok(sShapeWalk(places).meters > 2 * aisleMeters);
});

test('aisles that are walked through are picked in the direction of walking', () => {
  const places = [5, 25].flatMap((bay) => [1, 2].map((aisle) => ({ aisle, bay, level: 1 })));
  assert.deepEqual(
    shortestWalk(places).stops.map(({ aisle, bay }) => [aisle, bay]),
    [
      [1, 5],
      [1, 25],
      [2, 25],
      [2, 5],
    ],
  );
});
