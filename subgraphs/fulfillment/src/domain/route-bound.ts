import type { Point } from '@stoa/kernel/distance.ts';
import { type Distances, distancesOf, type Door, type Van } from './route-plan.ts';

const rounds = 150;

/** Longer than any way on earth: two departures never follow one another. */
const never = 1e9;

/**
 * No plan can be shorter than this. Two bounds, the better one counts:
 * joined end to end, the drives of any plan are a round trip through all doors that comes by the depot once for each van
 * that is needed at least, and that is no shorter than Held and Karp's bound (1-trees with prices on nodes, raised step by
 * step); a plan with more drives could only be shortened by joining some;
 * and each door costs at least its share of a full van's drive there and back.
 */
export function lowerBound(depot: Point, doors: readonly Door[], van: Van): number {
  if (doors.length === 0) return 0;
  const d = distancesOf(depot, doors);
  return Math.floor(Math.max(heldKarp(withDepartures(d, leastVans(doors, van))), fullVans(d, doors, van)));
}

function leastVans(doors: readonly Door[], { capacityGrams, stops }: Van): number {
  // A door that is too heavy for any van is driven to by itself: it needs no other van.
  const grams = doors.reduce((sum, door) => sum + (door.grams <= capacityGrams ? door.grams : 0), 0);
  return Math.max(1, Math.ceil(doors.length / stops), Math.ceil(grams / capacityGrams));
}

/** The depot once for each van. */
function withDepartures(d: Distances, vans: number): Distances {
  const depots = new Set([0, ...Array.from({ length: vans - 1 }, (_, index) => d.length + index)]);
  const original = (node: number) => (depots.has(node) ? 0 : node);
  const nodes = Array.from({ length: d.length + vans - 1 }, (_, node) => node);
  return nodes.map((a) =>
    nodes.map((b) => (a !== b && depots.has(a) && depots.has(b) ? never : (d[original(a)]?.[original(b)] ?? 0))),
  );
}

function fullVans(d: Distances, doors: readonly Door[], { capacityGrams, stops }: Van): number {
  return doors.reduce((sum, { grams }, index) => {
    const share = Math.min(1, Math.max(grams / capacityGrams, 1 / stops));
    return sum + 2 * (d[0]?.[index + 1] ?? 0) * share;
  }, 0);
}

function heldKarp(d: Distances): number {
  const count = d.length;
  if (count === 2) return 2 * (d[0]?.[1] ?? 0);
  const price = Array<number>(count).fill(0);
  let best = 0;
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    const { length, degree } = oneTree(d, price);
    const bound = length - 2 * price.reduce((sum, each) => sum + each, 0);
    best = Math.max(best, bound);
    if (round === 0) step = Math.min(length, never / 10) / (2 * count);
    const off = degree.reduce((sum, each) => sum + (each - 2) ** 2, 0);
    if (off === 0) break;
    for (const [node, each] of degree.entries()) price[node] = (price[node] ?? 0) + step * (each - 2);
    step *= 0.97;
  }
  return best;
}

/** A shortest tree over all but node 0, and the two shortest ways from there; distances with prices on. */
function oneTree(d: Distances, price: readonly number[]): { length: number; degree: number[] } {
  const count = d.length;
  const cost = (a: number, b: number) => (d[a]?.[b] ?? 0) + (price[a] ?? 0) + (price[b] ?? 0);
  const degree = Array<number>(count).fill(0);
  const nearest = Array<number>(count).fill(Infinity);
  const parent = Array<number>(count).fill(-1);
  const inside = Array<boolean>(count).fill(false);
  let length = 0;
  nearest[1] = 0;
  for (let grown = 1; grown < count; grown++) {
    let next = -1;
    for (let node = 1; node < count; node++)
      if (!inside[node] && (next < 0 || (nearest[node] ?? 0) < (nearest[next] ?? 0))) next = node;
    inside[next] = true;
    const from = parent[next] ?? -1;
    if (from >= 0) {
      length += nearest[next] ?? 0;
      degree[next] = (degree[next] ?? 0) + 1;
      degree[from] = (degree[from] ?? 0) + 1;
    }
    for (let node = 1; node < count; node++) {
      const way = cost(next, node);
      if (inside[node] || way >= (nearest[node] ?? 0)) continue;
      nearest[node] = way;
      parent[node] = next;
    }
  }
  const home = Array.from({ length: count - 1 }, (_, index) => index + 1).toSorted((a, b) => cost(0, a) - cost(0, b));
  for (const node of home.slice(0, 2)) {
    length += cost(0, node);
    degree[node] = (degree[node] ?? 0) + 1;
  }
  degree[0] = 2;
  return { length, degree };
}
