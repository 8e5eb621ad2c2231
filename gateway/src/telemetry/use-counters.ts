import type { GraphQLFormattedError } from 'graphql';
import type { ClientProgram, MetOperation } from '../extend/plugin.ts';
import { coordinatesAt } from './coordinates-at.ts';
import { fieldCoordinates } from './field-coordinates.ts';
import { inputCoordinates, type ReadInputs } from './input-coordinates.ts';
import type { Done } from './usage-tally.ts';

/** Of one operation. */
interface Counter {
  readonly met: MetOperation;
  readonly coordinates: readonly string[];
  readonly readInputs: ReadInputs | null;
  /** By name, then by version: two lookups, and nothing is put together for each request. */
  readonly clients: Map<string | null, Map<string | null, Done>>;
  isCounted: boolean;
}

type Errors = readonly GraphQLFormattedError[];

/** Told once for each operation and client that did something since the last time. */
export type OnFold = (met: MetOperation, coordinates: readonly string[], client: ClientProgram, done: Done) => void;

export interface UseCounters {
  count(met: MetOperation, client: ClientProgram, variables: object, ms: number, errors: Errors): void;
  /** Used now, without being asked for anew: a stream that is open. */
  touch(met: MetOperation, client: ClientProgram, errors?: Errors): void;
  /** Tells everything, and begins anew. */
  fold(): void;
}

/** Between two folds: beyond these it is folded at once. */
const mostPairs = 2_000;
const mostErrors = 20;

/** Who used which operation: what a request pays for usage. */
export function useCounters(onFold: OnFold): UseCounters {
  const counters = new WeakMap<MetOperation, Counter>();
  let counted: Counter[] = [];
  let pairs = 0;

  function counterOf(met: MetOperation): Counter {
    let counter = counters.get(met);
    if (!counter) {
      const [coordinates, readInputs] = [fieldCoordinates(met), inputCoordinates(met)];
      counters.set(met, (counter = { met, coordinates, readInputs, clients: new Map(), isCounted: false }));
    }
    if (pairs >= mostPairs) fold();
    if (!counter.isCounted) {
      counter.isCounted = true;
      counted.push(counter);
    }
    return counter;
  }

  function doneBy({ clients }: Counter, { name, version }: ClientProgram): Done {
    let versions = clients.get(name);
    if (!versions) clients.set(name, (versions = new Map()));
    let done = versions.get(version);
    if (!done) {
      versions.set(version, (done = { calls: 0, errors: 0, totalMs: 0, inputs: null, failed: null }));
      pairs++;
    }
    return done;
  }

  function fold(): void {
    for (const counter of counted) {
      const { met, clients, coordinates } = counter;
      for (const [name, versions] of clients)
        for (const [version, done] of versions) onFold(met, coordinates, { name, version }, done);
      clients.clear();
      counter.isCounted = false;
    }
    counted = [];
    pairs = 0;
  }

  return {
    fold,
    count(met, client, variables, ms, errors) {
      const counter = counterOf(met);
      const done = doneBy(counter, client);
      done.calls++;
      done.totalMs += ms;
      counter.readInputs?.(variables as Record<string, unknown>, (coordinate) =>
        addOne((done.inputs ??= new Map()), coordinate),
      );
      if (errors.length > 0) fail(done, met, errors);
    },
    touch(met, client, errors = []) {
      const done = doneBy(counterOf(met), client);
      if (errors.length > 0) fail(done, met, errors);
    },
  };
}

function fail(done: Done, met: MetOperation, errors: Errors): void {
  done.errors++;
  const failed = (done.failed ??= new Map<string, number>());
  for (const { path } of errors.slice(0, mostErrors))
    for (const coordinate of path ? coordinatesAt(met, path) : []) addOne(failed, coordinate);
}

const addOne = (counts: Map<string, number>, key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
