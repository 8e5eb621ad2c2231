import { distanceKm, type Point } from '@stoa/kernel/distance.ts';
import { insufficientStock, type InsufficientStock } from './refusals.ts';

export interface Line {
  readonly variantId: string;
  readonly quantity: number;
  /** Only from this seller's places; null means the shared ones. */
  readonly sellerId: string | null;
}

export interface Place extends Point {
  readonly id: string;
  readonly sellerId: string | null;
}

/** Units that may be promised at one place. */
export interface Level {
  readonly variantId: string;
  readonly place: Place;
  readonly available: number;
}

export interface Pick {
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
}

/** A further parcel costs about as much as 1,500 km of road for one that is sent anyway. */
const parcelKm = 1_500;
/** Among n places there are 2^n sets: beyond eight the nearest eight are looked at exactly, the rest only fill up. */
const exactPlaces = 8;

/**
 * Which place serves which line: the set of places with the least distance plus price of parcels that has everything;
 * within the set, nearer places first. A line may be split only when no single place of the set has all of it.
 */
export function allocate(
  lines: readonly Line[],
  levels: readonly Level[],
  to: Point | null,
): readonly Pick[] | InsufficientStock {
  const usable = levels.filter((level) => level.available > 0);
  const short = lines.find((line) => supply(line, usable) < wanted(line, lines));
  if (short) return insufficientStock(short.variantId, supply(short, usable));
  const places = nearestFirst([...new Map(usable.map(({ place }) => [place.id, place])).values()], to);
  const set = cheapestSet(lines, usable, places, to) ?? places;
  return pickFrom(lines, usable, set);
}

const serves = (line: Line, level: Level): boolean =>
  level.variantId === line.variantId && level.place.sellerId === line.sellerId;

const supply = (line: Line, levels: readonly Level[]): number =>
  levels.reduce((total, level) => (serves(line, level) ? total + level.available : total), 0);

/** Two lines of one variant and seller draw on the same shelf. */
const wanted = ({ variantId, sellerId }: Line, lines: readonly Line[]): number =>
  lines.reduce(
    (total, line) => (line.variantId === variantId && line.sellerId === sellerId ? total + line.quantity : total),
    0,
  );

const reach = (place: Place, to: Point | null): number => (to ? distanceKm(place, to) : 0);

/** Without a destination the order of ids: stable, so that buyers of one SKU drain one place after another. */
const nearestFirst = (places: readonly Place[], to: Point | null): Place[] =>
  places.toSorted((a, b) => reach(a, to) - reach(b, to) || (a.id < b.id ? -1 : 1));

function cheapestSet(
  lines: readonly Line[],
  levels: readonly Level[],
  places: readonly Place[],
  to: Point | null,
): Place[] | null {
  const near = places.slice(0, exactPlaces);
  let best: Place[] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let mask = 1; mask < 2 ** near.length; mask++) {
    const set = near.filter((_, bit) => mask & (1 << bit));
    const price = set.reduce((total, place) => total + parcelKm + reach(place, to), 0);
    if (price >= least) continue;
    const held = levels.filter((level) => set.includes(level.place));
    if (!lines.every((line) => supply(line, held) >= wanted(line, lines))) continue;
    best = set;
    least = price;
  }
  return best;
}

function pickFrom(lines: readonly Line[], levels: readonly Level[], set: readonly Place[]): Pick[] {
  const left = new Map(levels.map((level) => [level, level.available]));
  const inOrder = set.flatMap((place) => levels.filter((level) => level.place === place));
  const picks: Pick[] = [];
  for (const line of lines) {
    const candidates = inOrder.filter((level) => serves(line, level));
    const whole = candidates.find((level) => (left.get(level) ?? 0) >= line.quantity);
    let missing = line.quantity;
    for (const level of whole ? [whole] : candidates) {
      const quantity = Math.min(missing, left.get(level) ?? 0);
      if (quantity === 0) continue;
      picks.push({ variantId: line.variantId, locationId: level.place.id, quantity });
      left.set(level, (left.get(level) ?? 0) - quantity);
      missing -= quantity;
    }
  }
  return merged(picks);
}

/** One pick a variant and place. */
const merged = (picks: readonly Pick[]): Pick[] =>
  [...Map.groupBy(picks, (pick) => `${pick.variantId} ${pick.locationId}`).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ ...first, quantity: group.reduce((total, pick) => total + pick.quantity, 0) }] : [];
  });
