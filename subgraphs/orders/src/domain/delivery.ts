import type { PlacedGood } from './good.ts';

export const services = ['STANDARD', 'EXPRESS', 'DRONE'] as const;
export type Service = (typeof services)[number];

export interface ShippingRate {
  readonly service: Service;
  readonly baseMinor: bigint;
  readonly perKilogramMinor: bigint;
  readonly perDistanceMinor: bigint;
  readonly freeFromMinor: bigint | null;
  readonly maxGrams: number;
  readonly maxKilometers: number | null;
  readonly fromHours: number;
  readonly toHours: number;
}

/** What one seller sends from one place. */
export interface Unit {
  readonly sellerId: string;
  readonly locationId: string;
  readonly goods: readonly PlacedGood[];
}

export interface Way {
  readonly service: Service;
  readonly costMinor: bigint;
  /** Moments, as text. */
  readonly promisedFrom: string;
  readonly promisedTo: string;
}

export function unitsOf(goods: readonly PlacedGood[]): Unit[] {
  const groups = Map.groupBy(goods, ({ sellerId, locationId }) => `${sellerId} ${locationId}`);
  return [...groups.values()].map((group) => ({
    sellerId: group[0]?.sellerId ?? '',
    locationId: group[0]?.locationId ?? '',
    goods: group,
  }));
}

export interface Lane {
  readonly service: Service;
  readonly p50Hours: number;
  readonly p90Hours: number;
}

/** From the order to the van. */
const handlingHours = 12;
const hour = 3_600_000;
const stepGrams = 1_000;
const stepKilometers = 500;

const stepsAbove = (value: number, step: number): bigint => BigInt(Math.max(0, Math.ceil((value - step) / step)));

/** The ways that a unit can go, with what each costs and when it comes: as learnt of the lane, or as the rate says. */
export function waysOf(
  unit: Unit,
  rates: readonly ShippingRate[],
  lanes: readonly Lane[],
  kilometers: number,
  now: Date,
): Way[] {
  const grams = unit.goods.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0);
  const worth = unit.goods.reduce((sum, { unitMinor, quantity }) => sum + unitMinor * BigInt(quantity), 0n);
  return rates
    .filter((rate) => grams <= rate.maxGrams && (rate.maxKilometers === null || kilometers <= rate.maxKilometers))
    .map((rate) => {
      const free = rate.freeFromMinor !== null && worth >= rate.freeFromMinor;
      const cost =
        rate.baseMinor +
        rate.perKilogramMinor * stepsAbove(grams, stepGrams) +
        rate.perDistanceMinor * stepsAbove(kilometers, stepKilometers);
      const lane = lanes.find(({ service }) => service === rate.service);
      const [from, to] = lane ? [lane.p50Hours, lane.p90Hours] : [rate.fromHours, rate.toHours];
      const after = (hours: number) => new Date(now.getTime() + (handlingHours + hours) * hour).toISOString();
      return {
        service: rate.service,
        costMinor: free ? 0n : cost,
        promisedFrom: after(Math.min(from, to)),
        promisedTo: after(to),
      };
    });
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

/** Ways that all units can go, together: the cheapest first. */
export function commonWays(units: readonly (readonly Way[])[]): Way[] {
  const common = services.flatMap((service): Way[] => {
    const each = units.map((ways) => ways.find((way) => way.service === service));
    const found = each.filter((way) => way !== undefined);
    if (units.length === 0 || found.length < units.length) return [];
    return [
      {
        service,
        costMinor: found.reduce((sum, { costMinor }) => sum + costMinor, 0n),
        promisedFrom: found.map(({ promisedFrom }) => promisedFrom).toSorted(byText)[0] ?? '',
        promisedTo:
          found
            .map(({ promisedTo }) => promisedTo)
            .toSorted(byText)
            .at(-1) ?? '',
      },
    ];
  });
  return common.toSorted((a, b) => (a.costMinor === b.costMinor ? 0 : a.costMinor < b.costMinor ? -1 : 1));
}
