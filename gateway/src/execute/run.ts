import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@stoa/platform/identity.ts';
import type { GraphQLFormattedError } from 'graphql';
import type { AskedBefore } from './asked-before.ts';
import type { Deferral } from './deferral.ts';

/** A JSON object while it is put together. Foreign names are read with `own`: an answer may lack "constructor". */
export type Data = Record<string, unknown>;

export type Path = readonly (string | number)[];

/** On whose behalf a plan runs. */
export interface Asker {
  readonly caller: Caller;
  /** As the client sent them: some may be passed on. */
  readonly headers: IncomingHttpHeaders;
  /** Filled with what each fetch took, when somebody wants to know. */
  readonly timings?: FetchTiming[] | null;
  /** How many writes had ended at this gateway when the request came: a fetch that began before is not joined. */
  readonly after?: number;
  /** Gets all that subgraphs have answered, before it is cut to what the client asked for. */
  readonly seen?: (data: Data) => void;
}

/** What one fetch of a plan took; fetches are numbered as they stand in the plan, from the top. */
export interface FetchTiming {
  readonly fetch: number;
  readonly domain: string;
  /** Since the run began. */
  readonly startedMs: number;
  readonly ms: number;
  /** How many entities were asked for; null for fields of a root type. */
  readonly entities: number | null;
  readonly failed: boolean;
}

/** One request under way. */
export interface Run extends Asker {
  /** As the client gave them; each domain coerces what it is told. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Coerced, with defaults: what @skip and @include read. */
  readonly coerced: Readonly<Record<string, unknown>>;
  /** Everything that domains have answered so far, as one tree. */
  readonly data: Data;
  readonly errors: GraphQLFormattedError[];
  /** What the client calls the fields that are planned under another name; null when all have their own. */
  readonly renamed: ReadonlyMap<string, string> | null;
  /** Every name that a field of the answer can have. */
  readonly names: ReadonlySet<string>;
  /** `performance.now()` when it began. */
  readonly began: number;
  /** What of entities several fetches of the plan may ask. */
  readonly asked: AskedBefore;
  /** Of an operation with @defer: hears what has been fetched, and which parts there will be. */
  readonly deferral: Deferral | null;
}

/** A part of a plan, compiled. */
export type Step = (run: Run) => Promise<void> | void;

/** What every object inherits is functions and `__proto__`, and no answer has functions: asking by `hasOwn` each time costs more. */
export function own(data: Data, name: string): unknown {
  const value = data[name];
  return (typeof value === 'function' || name === '__proto__') && !Object.hasOwn(data, name) ? undefined : value;
}

export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
