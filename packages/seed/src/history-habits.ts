import { departments } from './departments.data.ts';
import { type Draw, drawFor } from './draw.ts';

/**
 * How people buy, cheat and send things back in this world, and how parcels travel. Drawn from the seed and told to nobody:
 * this package does not export the file, for whatever learns from the history is to find it there.
 */
export interface Habits {
  /** Times as many orders at the end of the year as at its beginning. */
  readonly trend: number;
  /** Sunday first. */
  readonly weekly: readonly number[];
  readonly departments: readonly DepartmentHabits[];
  readonly tastes: readonly Taste[];
  readonly fraud: FraudHabits;
  readonly declineRate: number;
  readonly abroadRate: number;
  readonly cancelRate: number;
  readonly expressRate: number;
  /** Honest people who buy as if it were not their money. */
  readonly splurgeRate: number;
  lane(from: string, to: string, service: string): LaneHabits;
  /** Hours from order to van. */
  handling(locationId: string): number;
}

interface DepartmentHabits {
  readonly name: string;
  readonly share: number;
  readonly peakDay: number;
  readonly swing: number;
  readonly returnRate: number;
  /** What else is bought with it. */
  readonly partner: number;
  readonly stars: number;
}

interface Taste {
  /** By department. */
  readonly weights: readonly number[];
  /** Which end of the shelf, 0 to 1. */
  readonly leaning: number;
}

interface FraudHabits {
  /** Campaigns in a hundred blocks of orders. */
  readonly campaigns: number;
  readonly most: number;
  readonly abroad: number;
  readonly declines: number;
  readonly greed: number;
  readonly atNight: number;
  readonly sameCard: number;
  readonly sameDoor: number;
  /** Of campaigns: one order that looks like any other, now and then from an account that was taken over. */
  readonly patient: number;
  readonly takenOver: number;
}

export interface LaneHabits {
  readonly hours: number;
  readonly kilometersPerHour: number;
  readonly spread: number;
  readonly drift: number;
  readonly weekend: number;
  readonly december: number;
  readonly trouble: number;
}

const between = (draw: Draw, least: number, most: number): number => least + draw.share() * (most - least);

export function habitsOf(seed: number): Habits {
  const draw = drawFor(seed, 'habits', 0);
  const weekly = [1.12, 1.15, 1, 0.97, 0.95, 0.88, 0.93].map((usual) => usual * between(draw, 0.85, 1.15));
  const own = departments.map(
    ({ name }, index): DepartmentHabits => ({
      name,
      share: between(draw, 0.6, 1.6),
      // Gifts in December, gardens in May: each department has a high season of its own.
      peakDay: { Outdoor: 165, Home: 335, Electronics: 338, Clothing: 285, Sports: 120, Garden: 130 }[name] ?? 300,
      swing: between(draw, 0.35, 0.75),
      returnRate: (name === 'Clothing' ? 0.16 : 0.035) * between(draw, 0.8, 1.6),
      partner: (index + draw.whole(1, departments.length - 1)) % departments.length,
      stars: between(draw, 3.6, 4.6),
    }),
  );
  const tastes = Array.from(
    { length: 6 },
    (_, taste): Taste => ({
      weights: own.map((_each, index) => (index === taste % own.length ? 3.5 : 0.4) * between(draw, 0.5, 1.5)),
      leaning: draw.share(),
    }),
  );
  const lanes = new Map<string, LaneHabits>();
  const handling = new Map<string, number>();
  return {
    trend: between(draw, 1.4, 1.9),
    weekly,
    departments: own,
    tastes,
    fraud: {
      campaigns: between(draw, 28, 40),
      most: draw.whole(3, 5),
      abroad: between(draw, 0.35, 0.55),
      declines: between(draw, 0.35, 0.55),
      greed: between(draw, 1.5, 2.4),
      atNight: between(draw, 0.5, 0.8),
      sameCard: between(draw, 0.3, 0.5),
      sameDoor: between(draw, 0.4, 0.7),
      patient: between(draw, 0.35, 0.5),
      takenOver: between(draw, 0.4, 0.6),
    },
    declineRate: between(draw, 0.03, 0.06),
    abroadRate: between(draw, 0.02, 0.05),
    cancelRate: between(draw, 0.015, 0.03),
    expressRate: between(draw, 0.15, 0.25),
    splurgeRate: between(draw, 0.05, 0.1),
    lane(from, to, service) {
      const key = `lane ${from} ${to} ${service}`;
      return lanes.get(key) ?? kept(lanes, key, laneOf(drawFor(seed, key, 0), service === 'EXPRESS'));
    },
    handling(locationId) {
      const known = handling.get(locationId);
      return known ?? kept(handling, locationId, between(drawFor(seed, `handling ${locationId}`, 0), 4, 22));
    },
  };
}

function kept<Value>(known: Map<string, Value>, key: string, value: Value): Value {
  known.set(key, value);
  return value;
}

const laneOf = (draw: Draw, isExpress: boolean): LaneHabits => ({
  hours: isExpress ? between(draw, 6, 12) : between(draw, 14, 36),
  kilometersPerHour: isExpress ? between(draw, 55, 90) : between(draw, 25, 60),
  spread: between(draw, 0.08, 0.32),
  drift: between(draw, -0.25, 0.35),
  weekend: isExpress ? between(draw, 0, 6) : between(draw, 6, 22),
  december: between(draw, 1, 1.45),
  trouble: between(draw, 0.01, 0.12),
});

/** From 1 - swing to 1 + swing, highest on its day of the year. */
export const seasonOf = ({ peakDay, swing }: Pick<DepartmentHabits, 'peakDay' | 'swing'>, dayOfYear: number): number =>
  1 + swing * Math.cos(((dayOfYear - peakDay) / 365) * 2 * Math.PI);
