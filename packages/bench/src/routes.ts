import { seededRandom } from '@stoa/kernel/random.ts';
import { lowerBound } from '@stoa/fulfillment/domain/route-bound.ts';
import { distancesOf, type Door, lengthOf, planRoutes, type Van } from '@stoa/fulfillment/domain/route-plan.ts';
import { report, type Row, rounded } from './table.ts';

/** Last-mile routes around a city, beside a bound that no plan can beat and the way without planning. */
const depot = { latitude: 52.37, longitude: 4.9 };
const tries = 5;

/** Half of the doors stand in quarters, as people live. */
function doorsOf(count: number, seed: number): Door[] {
  const random = seededRandom(seed);
  const quarters = Array.from({ length: 5 }, () => ({
    latitude: 52.2 + random.next() * 0.34,
    longitude: 4.6 + random.next() * 0.6,
  }));
  return Array.from({ length: count }, (_, index) => {
    const quarter = quarters[Math.floor(random.next() * quarters.length)] ?? depot;
    const spread = random.next() < 0.5 ? 0.03 : 0.3;
    return {
      id: String(index),
      latitude: quarter.latitude + (random.next() - 0.5) * spread,
      longitude: quarter.longitude + (random.next() - 0.5) * spread * 1.6,
      grams: Math.round(300 + random.next() ** 2 * 12_000),
    };
  });
}

/** As a driver would: always on to the nearest door, home when the van is empty. */
function nearestFirst(doors: readonly Door[], van: Van): number {
  const d = distancesOf(depot, doors);
  const left = new Set(doors.map((_, index) => index + 1));
  let meters = 0;
  while (left.size > 0) {
    const tour: number[] = [];
    let grams = 0;
    for (;;) {
      const here = d[tour.at(-1) ?? 0];
      const next = [...left]
        .filter((node) => tour.length < van.stops && grams + (doors[node - 1]?.grams ?? 0) <= van.capacityGrams)
        .toSorted((a, b) => (here?.[a] ?? 0) - (here?.[b] ?? 0))[0];
      if (next === undefined) break;
      tour.push(next);
      left.delete(next);
      grams += doors[next - 1]?.grams ?? 0;
    }
    meters += lengthOf(d, tour);
  }
  return meters;
}

const cases: readonly (readonly [doors: number, van: Van])[] = [
  [20, { capacityGrams: 1e9, stops: 20 }],
  [60, { capacityGrams: 1e9, stops: 60 }],
  [120, { capacityGrams: 1e9, stops: 120 }],
  [60, { capacityGrams: 400_000, stops: 20 }],
  [120, { capacityGrams: 400_000, stops: 40 }],
  [240, { capacityGrams: 400_000, stops: 60 }],
];

const rows = cases.map(([count, van]): Row => {
  const runs = Array.from({ length: tries }, (_, index) => {
    const doors = doorsOf(count, 100 + index);
    const started = performance.now();
    const routes = planRoutes(depot, doors, van);
    const took = performance.now() - started;
    const meters = routes.reduce((sum, route) => sum + route.meters, 0);
    return {
      meters,
      took,
      vans: routes.length,
      bound: lowerBound(depot, doors, van),
      nearest: nearestFirst(doors, van),
    };
  });
  const mean = (of: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + of(run), 0) / runs.length;
  return {
    doors: count,
    'doors a van': van.stops,
    vans: rounded(mean(({ vans }) => vans)),
    'km planned': rounded(mean(({ meters }) => meters) / 1000),
    'km at least': rounded(mean(({ bound }) => bound) / 1000),
    'gap to the bound': `${rounded(100 * mean(({ meters, bound }) => meters / bound - 1))} %`,
    'km, nearest door first': rounded(mean(({ nearest }) => nearest) / 1000),
    'ms to plan': rounded(mean(({ took }) => took)),
  };
});

report(
  'routes',
  `Last-mile routes: Clarke and Wright's savings with 2-opt and or-opt, means of ${tries} towns. The bound is Held and Karp's, with a departure for each van that is needed at least; no plan beats it, and with several vans none reaches it either.`,
  rows,
);
