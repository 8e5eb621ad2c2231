import { drawFor } from './draw.ts';
import { type Habits, seasonOf } from './history-habits.ts';
import { opened } from './id-of.ts';

export const day = 86_400_000;
export const hour = 3_600_000;
const days = 365;

/** The year before the shop came to us. Fixed, so that the same seed makes the same history whenever it is asked for. */
export const historyEnds = opened;
const begins = historyEnds - days * day;
/** What was ordered last has left the house by the end. */
const lastOrders = 1.5 * day;

/** By hour of the day, UTC: few at night, most in the evening. */
const hours = [2, 1, 1, 1, 1, 2, 4, 7, 9, 10, 11, 11, 12, 11, 10, 10, 11, 12, 14, 17, 18, 15, 9, 5];

export const dayOfYear = (at: number): number => (at - Date.UTC(new Date(at).getUTCFullYear(), 0, 1)) / day;

/** When each of so many orders was placed: later ones later, so that the history can be told in portions. */
export function calendarOf(seed: number, habits: Habits, count: number): (index: number) => number {
  const until = cumulated(
    Array.from({ length: days }, (_, index) => {
      const at = begins + index * day;
      const season = habits.departments.reduce((sum, each) => sum + each.share * seasonOf(each, dayOfYear(at)), 0);
      return habits.trend ** (index / days) * (habits.weekly[new Date(at).getUTCDay()] ?? 1) * season;
    }),
  );
  const clock = cumulated(hours);
  const whole = (until.at(-1) ?? 1) * (1 - lastOrders / (days * day));
  return (index) => {
    const place = ((index + drawFor(seed, 'moment', index).share()) / count) * whole;
    const [on, ofDay] = placeIn(until, place);
    const [at, ofHour] = placeIn(clock, ofDay * (clock.at(-1) ?? 1));
    return Math.min(Math.round(begins + on * day + (at + ofHour) * hour), historyEnds - lastOrders);
  };
}

function cumulated(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}

/** Which of the steps a place falls on, and how far into it. */
function placeIn(until: readonly number[], place: number): [number, number] {
  let [low, high] = [0, until.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((until[middle] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  const before = until[low - 1] ?? 0;
  return [low, Math.min(0.999, (place - before) / ((until[low] ?? 1) - before))];
}
