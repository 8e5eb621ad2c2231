import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../database.ts';
import { type ActiveLocks, activeLocks } from '../log/active-locks.ts';

interface Flights {
  readonly locks: ActiveLocks;
  readonly open: Map<string, Promise<unknown>>;
}

/** All locks of a process are on one connection of its domain: one each would use up the pool that the steps need. */
const flightsOf = new WeakMap<Database, Flights>();

/**
 * One run under a name over all processes; the others wait for its `outcome`. A killed runner is followed at once.
 * The lock only spares double work: if its connection is lost, idempotent steps and guarded rows keep it right.
 */
export async function singleFlight<Result>(
  db: Database,
  name: string,
  outcome: () => Promise<Result | null>,
  run: () => Promise<Result>,
): Promise<Result> {
  const flights = flightsOf.get(db) ?? { locks: activeLocks(db.sql), open: new Map() };
  flightsOf.set(db, flights);
  const flying = flights.open.get(name) as Promise<Result> | undefined;
  if (flying) return await flying;
  const flight = fly(flights.locks, name, outcome, run).finally(() => flights.open.delete(name));
  flights.open.set(name, flight);
  return await flight;
}

const firstWait = 10;
const longestWait = 250;

async function fly<Result>(
  locks: ActiveLocks,
  name: string,
  outcome: () => Promise<Result | null>,
  run: () => Promise<Result>,
): Promise<Result> {
  for (let wait = firstWait; ; wait = Math.min(wait * 2, longestWait)) {
    const known = await outcome();
    if (known !== null) return known;
    if (await locks.held(name)) break;
    await pause(wait);
  }
  try {
    return await run();
  } finally {
    await locks.release(name);
  }
}
