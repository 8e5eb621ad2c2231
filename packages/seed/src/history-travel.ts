import type { Draw } from './draw.ts';
import { day, historyEnds, hour } from './history-calendar.ts';
import type { Habits } from './history-habits.ts';

/** When a unit was fetched, boxed, sent and brought. */
export interface Travel {
  readonly pickedAt: number;
  readonly packedAt: number;
  readonly leftAt: number;
  readonly outAt: number | null;
  /** A first try that found nobody at home. */
  readonly failedAt: number | null;
  /** Null: on its way when the history ends. */
  readonly deliveredAt: number | null;
}

export interface Journey {
  readonly placedAt: number;
  readonly from: { readonly id: string; readonly countryCode: string };
  readonly toCountry: string;
  readonly service: string;
  readonly kilometers: number;
  /** Still under way at the end, whatever the lane says. */
  readonly slow: boolean;
}

/** As the lane has it: its distance and pace, its day of the week and season, its drift over the year, and its bad luck. */
export function travelOf(draw: Draw, habits: Habits, journey: Journey): Travel {
  const { placedAt, from, toCountry, service, kilometers } = journey;
  const lane = habits.lane(from.countryCode, toCountry, service);
  const handling = habits.handling(from.id) * (0.6 + 0.8 * draw.share()) * (service === 'EXPRESS' ? 0.6 : 1);
  const leftAt = Math.min(Math.round(placedAt + (2 + handling) * hour), historyEnds - hour);
  const left = new Date(leftAt);
  const weekend = left.getUTCDay() === 5 || left.getUTCDay() === 6 ? lane.weekend : 0;
  const season = left.getUTCMonth() === 11 ? lane.december : 1;
  const drift = 1 + lane.drift * ((leftAt - (historyEnds - 365 * day)) / (365 * day) - 0.5);
  const trouble = draw.chance(lane.trouble) ? 20 + draw.share() * 70 : 0;
  const usual = (lane.hours + kilometers / lane.kilometersPerHour) * season * drift;
  const hours = Math.max(2, usual * Math.exp(lane.spread * draw.normal()) + weekend + trouble);
  const arrives = Math.round(leftAt + (journey.slow ? Math.max(hours, 80) : hours) * hour);
  const isThere = arrives <= historyEnds;
  const outAt = arrives - Math.round((1 + 4 * draw.share()) * hour);
  return {
    pickedAt: Math.round(placedAt + (leftAt - placedAt) * 0.4),
    packedAt: Math.round(placedAt + (leftAt - placedAt) * 0.7),
    leftAt,
    outAt: isThere && outAt > leftAt ? outAt : null,
    failedAt: isThere && trouble > 50 && outAt - 20 * hour > leftAt ? outAt - 20 * hour : null,
    deliveredAt: isThere ? arrives : null,
  };
}
