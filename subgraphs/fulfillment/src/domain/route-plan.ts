import { distanceKm, type Point } from '@stoa/kernel/distance.ts';

export interface Door extends Point {
  readonly id: string;
  readonly grams: number;
}

export interface Van {
  readonly capacityGrams: number;
  readonly stops: number;
}

export interface Route {
  readonly doors: readonly Door[];
  readonly meters: number;
  readonly grams: number;
}

/** Meters between all: 0 is the depot, door i is i + 1. */
export type Distances = readonly (readonly number[])[];

export function distancesOf(depot: Point, doors: readonly Point[]): Distances {
  const points = [depot, ...doors];
  return points.map((a) => points.map((b) => distanceKm(a, b) * 1000));
}

const between = (d: Distances, a: number, b: number): number => d[a]?.[b] ?? 0;

export const lengthOf = (d: Distances, tour: readonly number[]): number =>
  tour.reduce(
    (sum, node, index) => sum + between(d, index === 0 ? 0 : (tour[index - 1] ?? 0), node),
    between(d, tour.at(-1) ?? 0, 0),
  );

/**
 * Clarke and Wright's savings: every door begins as a drive of its own, and the two drives that save most by being driven
 * as one are joined, as long as one van can carry both. Then each drive is straightened (2-opt) and single doors are moved
 * to where they cost least, between drives too, until nothing helps any more.
 */
export function planRoutes(depot: Point, doors: readonly Door[], van: Van): Route[] {
  const d = distancesOf(depot, doors);
  const grams = [0, ...doors.map((door) => door.grams)];
  const fits = (tour: readonly number[]) =>
    tour.length === 1 ||
    (tour.length <= van.stops && tour.reduce((sum, node) => sum + (grams[node] ?? 0), 0) <= van.capacityGrams);
  let tours = savings(d, doors.length, fits);
  for (let rounds = 0; rounds < 20; rounds++) {
    const before = tours.reduce((sum, tour) => sum + lengthOf(d, tour), 0);
    tours = relocate(
      d,
      tours.map((tour) => straighten(d, tour)),
      fits,
    );
    if (tours.reduce((sum, tour) => sum + lengthOf(d, tour), 0) > before - 1) break;
  }
  return tours.map((tour) => ({
    doors: tour.flatMap((node) => doors[node - 1] ?? []),
    meters: Math.round(lengthOf(d, tour)),
    grams: tour.reduce((sum, node) => sum + (grams[node] ?? 0), 0),
  }));
}

type Fits = (tour: readonly number[]) => boolean;

function savings(d: Distances, count: number, fits: Fits): number[][] {
  const pairs: { a: number; b: number; saved: number }[] = [];
  for (let a = 1; a <= count; a++)
    for (let b = a + 1; b <= count; b++)
      pairs.push({ a, b, saved: between(d, a, 0) + between(d, 0, b) - between(d, a, b) });
  pairs.sort((x, y) => y.saved - x.saved);
  const tourOf = new Map<number, number[]>(Array.from({ length: count }, (_, index) => [index + 1, [index + 1]]));
  for (const { a, b, saved } of pairs) {
    const [one, other] = [tourOf.get(a), tourOf.get(b)];
    if (saved <= 0 || !one || !other || one === other) continue;
    const joined = join(one, other, a, b);
    if (!joined || !fits(joined)) continue;
    for (const node of joined) tourOf.set(node, joined);
  }
  return [...new Set(tourOf.values())];
}

/** End to end, when both doors are at an end. */
function join(one: number[], other: number[], a: number, b: number): number[] | null {
  const left = one.at(-1) === a ? one : one[0] === a ? one.toReversed() : null;
  const right = other[0] === b ? other : other.at(-1) === b ? other.toReversed() : null;
  return left && right ? [...left, ...right] : null;
}

/** 2-opt: turns stretches round as long as that shortens the drive. */
function straighten(d: Distances, tour: readonly number[]): number[] {
  const best = [...tour];
  for (let improved = true; improved; ) {
    improved = false;
    for (let i = 0; i < best.length - 1; i++)
      for (let j = i + 1; j < best.length; j++) {
        const [before, first, last, after] = [best[i - 1] ?? 0, best[i] ?? 0, best[j] ?? 0, best[j + 1] ?? 0];
        const gain =
          between(d, before, first) + between(d, last, after) - between(d, before, last) - between(d, first, after);
        if (gain < 1e-6) continue;
        best.splice(i, j - i + 1, ...best.slice(i, j + 1).toReversed());
        improved = true;
      }
  }
  return best;
}

/** Or-opt with stretches of one to three doors, within a drive and from one to another. */
function relocate(d: Distances, tours: readonly number[][], fits: Fits): number[][] {
  const all = tours.map((tour) => [...tour]);
  for (let moves = 0; moves < 1_000; moves++) {
    const move = bestMove(d, all, fits);
    if (!move) break;
    const stretch = move.from.splice(move.start, move.length);
    move.to.splice(move.at, 0, ...stretch);
  }
  return all.filter((tour) => tour.length > 0);
}

interface Move {
  readonly from: number[];
  readonly start: number;
  readonly length: number;
  readonly to: number[];
  readonly at: number;
}

function bestMove(d: Distances, tours: readonly number[][], fits: Fits): Move | null {
  for (const from of tours)
    for (let length = 1; length <= Math.min(3, from.length); length++)
      for (let start = 0; start + length <= from.length; start++) {
        const stretch = from.slice(start, start + length);
        const rest = from.toSpliced(start, length);
        const [first, last] = [stretch[0] ?? 0, stretch.at(-1) ?? 0];
        const [before, after] = [from[start - 1] ?? 0, from[start + length] ?? 0];
        const freed = between(d, before, first) + between(d, last, after) - between(d, before, after);
        for (const to of tours) {
          const into = to === from ? rest : to;
          if (to !== from && !fits([...to, ...stretch])) continue;
          for (let at = 0; at <= into.length; at++) {
            if (to === from && at === start) continue;
            const [left, right] = [into[at - 1] ?? 0, into[at] ?? 0];
            const cost = between(d, left, first) + between(d, last, right) - between(d, left, right);
            if (freed - cost > 1) return { from, start, length, to, at };
          }
        }
      }
  return null;
}
