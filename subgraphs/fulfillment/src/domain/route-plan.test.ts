import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { lowerBound } from './route-bound.ts';
import { distancesOf, lengthOf, planRoutes } from './route-plan.ts';

const depot = { latitude: 52.37, longitude: 4.9 };
const door = fc.record({
  latitude: fc.double({ min: 52.2, max: 52.5, noNaN: true }),
  longitude: fc.double({ min: 4.7, max: 5.1, noNaN: true }),
  grams: fc.integer({ min: 100, max: 30_000 }),
});
const doors = fc.array(door, { maxLength: 18 }).map((all) => all.map((each, index) => ({ ...each, id: `${index}` })));
const van = { capacityGrams: 100_000, stops: 8 };

test('every door is reached once, no van carries too much, and no plan beats the bound', () => {
  fc.assert(
    fc.property(doors, (all) => {
      const routes = planRoutes(depot, all, van);
      const reached = routes.flatMap((route) => route.doors.map(({ id }) => id));
      assert.deepEqual(reached.toSorted(), all.map(({ id }) => id).toSorted());
      for (const route of routes) assert.ok(route.grams <= van.capacityGrams && route.doors.length <= van.stops);
      const meters = routes.reduce((sum, route) => sum + route.meters, 0);
      assert.ok(lowerBound(depot, all, van) <= meters + routes.length, `${lowerBound(depot, all, van)} > ${meters}`);
    }),
    { numRuns: 60 },
  );
});

test('a plan is never longer than one drive for each door', () => {
  fc.assert(
    fc.property(doors, (all) => {
      const d = distancesOf(depot, all);
      const alone = all.reduce((sum, _, index) => sum + lengthOf(d, [index + 1]), 0);
      assert.ok(planRoutes(depot, all, van).reduce((sum, { meters }) => sum + meters, 0) <= alone + all.length);
    }),
    { numRuns: 40 },
  );
});

test('the bound is no longer than the best of all orders', () => {
  fc.assert(
    fc.property(fc.array(door, { minLength: 1, maxLength: 6 }), (few) => {
      const all = few.map((each, index) => ({ ...each, id: `${index}` }));
      const d = distancesOf(depot, all);
      const best = Math.min(...permutations(all.map((_, index) => index + 1)).map((tour) => lengthOf(d, tour)));
      const roomy = { capacityGrams: 1e9, stops: 100 };
      assert.ok(lowerBound(depot, all, roomy) <= best + 1e-6);
    }),
    { numRuns: 40 },
  );
});

function permutations(items: readonly number[]): number[][] {
  if (items.length <= 1) return [[...items]];
  return items.flatMap((item, index) => permutations(items.toSpliced(index, 1)).map((rest) => [item, ...rest]));
}
