import type { Service } from './way-of-sending.ts';

/** A parcel that came from somewhere and is there. */
export interface Arrival {
  readonly fromCountry: string;
  readonly toCountry: string;
  readonly service: Service;
  readonly leftAt: Date;
  readonly hours: number;
}

export interface LearntLane {
  readonly fromCountry: string;
  readonly toCountry: string;
  readonly service: Service;
  readonly p50Hours: number;
  readonly p90Hours: number;
  readonly parcels: number;
}

type Lane = Pick<Arrival, 'fromCountry' | 'toCountry' | 'service'>;

export const laneKey = ({ fromCountry, toCountry, service }: Lane): string => `${fromCountry} ${toCountry} ${service}`;

/** What a parcel of four weeks ago says counts half as much as one of today: carriers change with the season. */
const halfLifeDays = 28;
/** So many parcels of the whole service are mixed into a lane: a lane of three parcels says little by itself. */
const borrowed = 8;

/** Weighted quantiles for each lane, leaning on the service as a whole where a lane has seen little. */
export function learnLanes(arrivals: readonly Arrival[], now: Date): LearntLane[] {
  const all = arrivals.filter(({ hours }) => Number.isFinite(hours) && hours > 0);
  const byService = Map.groupBy(all, ({ service }) => service);
  const whole = new Map([...byService].map(([service, of]) => [service, quantilesOf(of, now)]));
  return [...Map.groupBy(all, laneKey).values()].flatMap((of) => {
    const [first] = of;
    const service = first && whole.get(first.service);
    if (!first || !service) return [];
    const own = quantilesOf(of, now);
    const trust = of.length / (of.length + borrowed);
    const { fromCountry, toCountry } = first;
    const mixed = (mine: number, theirs: number) => Math.round((trust * mine + (1 - trust) * theirs) * 10) / 10;
    return [
      {
        fromCountry,
        toCountry,
        service: first.service,
        p50Hours: mixed(own.p50, service.p50),
        p90Hours: mixed(own.p90, service.p90),
        parcels: of.length,
      },
    ];
  });
}

function quantilesOf(arrivals: readonly Arrival[], now: Date): { p50: number; p90: number } {
  const weighed = arrivals
    .map(({ hours, leftAt }) => {
      const age = Math.max(0, now.getTime() - leftAt.getTime()) / 86_400_000;
      return { hours, weight: 0.5 ** (age / halfLifeDays) };
    })
    .toSorted((a, b) => a.hours - b.hours);
  return { p50: quantile(weighed, 0.5), p90: quantile(weighed, 0.9) };
}

/** Where the share of the weight lies below; between two neighbors, in between. */
function quantile(sorted: readonly { readonly hours: number; readonly weight: number }[], share: number): number {
  const total = sorted.reduce((sum, { weight }) => sum + weight, 0);
  const wanted = share * total;
  let below = 0;
  for (const [index, { hours, weight }] of sorted.entries()) {
    const middle = below + weight / 2;
    if (middle >= wanted) {
      const previous = sorted[index - 1];
      if (!previous) return hours;
      const start = below - previous.weight / 2;
      return previous.hours + ((wanted - start) / (middle - start)) * (hours - previous.hours);
    }
    below += weight;
  }
  return sorted.at(-1)?.hours ?? 0;
}

/** What is expected of a lane of which nothing was learnt: hours at both ends, and driving. */
const usual: Readonly<Record<Service, { hours: number; kmPerHour: number; late: number }>> = {
  STANDARD: { hours: 30, kmPerHour: 30, late: 1.6 },
  EXPRESS: { hours: 14, kmPerHour: 60, late: 1.35 },
  DRONE: { hours: 1, kmPerHour: 50, late: 1.5 },
};

export function usualHours(service: Service, kilometers: number): { p50Hours: number; p90Hours: number } {
  const { hours, kmPerHour, late } = usual[service];
  const p50Hours = hours + kilometers / kmPerHour;
  return { p50Hours, p90Hours: p50Hours * late };
}
