import { ids } from '@stoa/kernel/ids.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { invalidInput, unknown } from '../domain/refusals.ts';
import { lowerBound } from '../domain/route-bound.ts';
import { planRoutes } from '../domain/route-plan.ts';
import { locationOf } from '../store/places.ts';
import { saveRoutePlan, stopsFrom } from '../store/route-plans.ts';

export interface PlanRoutes {
  readonly locationId: string;
  readonly day: string;
  readonly capacityGrams: number;
  readonly stopsPerVan: number;
  readonly kilometers: number;
}

/** The savings of all pairs fit into memory and a second; beyond that a place has more than one depot. */
const mostStops = 300;

/** Vans for what is to be brought to doors near a place; the day's plan is replaced. */
export async function makeRoutePlan(
  { db, clock, random }: Pick<Environment, 'db' | 'clock' | 'random'>,
  input: PlanRoutes,
) {
  const { locationId, day, capacityGrams, stopsPerVan: stops, kilometers } = input;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    return invalidInput('must be a day as YYYY-MM-DD', 'day');
  if (!(capacityGrams >= 1_000 && capacityGrams <= 20_000_000))
    return invalidInput('must be from 1,000 to 20,000,000', 'capacityGrams');
  if (!(stops >= 1 && stops <= 150)) return invalidInput('must be from 1 to 150', 'stopsPerVan');
  if (!(kilometers >= 1 && kilometers <= 500)) return invalidInput('must be from 1 to 500', 'kilometers');
  return await db.transaction(async (tx) => {
    const place = await locationOf(tx, locationId);
    if (!place) return unknown('UnknownPlace', 'locationId');
    const doors = (await stopsFrom(tx, locationId, kilometers, mostStops)).map(({ parcelId, ...stop }) => ({
      id: parcelId,
      ...stop,
    }));
    const van = { capacityGrams, stops };
    const routes = planRoutes(place, doors, van);
    return await saveRoutePlan(tx, {
      id: ids.route.make(clock, random),
      locationId,
      day,
      routes: routes.map((route) => ({
        meters: route.meters,
        grams: route.grams,
        parcelIds: route.doors.map(({ id }) => id),
      })),
      meters: routes.reduce((sum, { meters }) => sum + meters, 0),
      lowerBoundMeters: lowerBound(place, doors, van),
      madeAt: clock.now(),
    });
  });
}
