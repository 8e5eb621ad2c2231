/** Where something lies: aisles side by side, bays along them, all between a front and a back cross aisle. */
export interface Bin {
  readonly aisle: number;
  readonly bay: number;
  readonly level: number;
}

export interface Walk<Place extends Bin> {
  readonly stops: readonly Place[];
  readonly meters: number;
}

/** Meters between two aisles, between two bays, and of a whole aisle. */
const aislePitch = 4;
const bayPitch = 1.2;
const baysPerAisle = 30;
export const aisleMeters = (baysPerAisle + 1) * bayPitch;

type Side = 'front' | 'back';

interface Path<Place> {
  readonly meters: number;
  readonly stops: readonly Place[];
}

/**
 * The shortest way of a picker who starts and ends at the front of aisle 1, when each aisle is either walked through or
 * entered and left at one end (Roodbergen and De Koster's "combined" heuristic, by dynamic programming over aisles).
 * Never longer than the usual S-shape, which is one of the ways it looks at.
 */
export function shortestWalk<Place extends Bin>(places: readonly Place[]): Walk<Place> {
  const aisles = aislesOf(places);
  const last = aisles.at(-1);
  if (!last) return { stops: [], meters: 0 };
  let from = 1;
  let best = new Map<Side, Path<Place>>([['front', { meters: 0, stops: [] }]]);
  for (const { aisle, stops } of aisles) {
    const across = (aisle - from) * aislePitch;
    const [near, far] = [depth(stops[0]), depth(stops.at(-1))];
    const next = new Map<Side, Path<Place>>();
    for (const [side, path] of best) {
      const forward = side === 'front' ? stops : stops.toReversed();
      const inAndOut = 2 * (side === 'front' ? far : aisleMeters - near);
      offer(next, side, path, across + inAndOut, forward);
      offer(next, side === 'front' ? 'back' : 'front', path, across + aisleMeters, forward);
    }
    best = next;
    from = aisle;
  }
  // The last aisle is left at the front: there the packing table stands.
  const home = (last.aisle - 1) * aislePitch;
  const path = best.get('front') ?? { meters: 0, stops: [] };
  return { stops: path.stops, meters: Math.round(path.meters + home) };
}

/** Every aisle that holds something is walked through, up and down in turns; for comparison. */
export function sShapeWalk<Place extends Bin>(places: readonly Place[]): Walk<Place> {
  const aisles = aislesOf(places);
  const last = aisles.at(-1);
  if (!last) return { stops: [], meters: 0 };
  const stops = aisles.flatMap((aisle, index) => (index % 2 === 0 ? aisle.stops : aisle.stops.toReversed()));
  const through = aisles.length % 2 === 0 ? aisles.length : aisles.length - 1;
  const rest = aisles.length % 2 === 0 ? 0 : 2 * depth(last.stops.at(-1));
  return { stops, meters: Math.round(through * aisleMeters + rest + 2 * (last.aisle - 1) * aislePitch) };
}

const depth = (place: Bin | undefined): number => (place?.bay ?? 0) * bayPitch;

function offer<Place>(
  into: Map<Side, Path<Place>>,
  side: Side,
  path: Path<Place>,
  meters: number,
  stops: readonly Place[],
): void {
  const total = path.meters + meters;
  const known = into.get(side);
  if (!known || total < known.meters) into.set(side, { meters: total, stops: [...path.stops, ...stops] });
}

function aislesOf<Place extends Bin>(places: readonly Place[]): { aisle: number; stops: Place[] }[] {
  return [...Map.groupBy(places, ({ aisle }) => aisle)]
    .toSorted(([a], [b]) => a - b)
    .map(([aisle, stops]) => ({ aisle, stops: stops.toSorted((a, b) => a.bay - b.bay || a.level - b.level) }));
}
