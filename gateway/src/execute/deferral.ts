import type { GraphQLFormattedError } from 'graphql';
import type { LaterPart, PendingPart } from '../operations/answer.ts';
import type { DeferredPart } from '../project/deferred-parts.ts';
import type { Projection } from '../project/projection.ts';
import { isOf } from './error-place.ts';
import { type Later, laterParts } from './later-parts.ts';
import { type Shown, standsAt } from './part-places.ts';
import type { Data, Path, Run, Step } from './run.ts';

/** A deferred part of a plan, compiled. */
export interface DeferredBlock {
  readonly label: string;
  /** Fetches that must be done before it begins. */
  readonly depends: readonly string[];
  readonly step: Step | null;
}

/** A deferred part of an answer, compiled for one setting of its flags. */
export interface PartShape extends DeferredPart {
  readonly clientLabel: string | undefined;
  readonly project: Projection;
}

/** The deferred parts of one request under way. */
export interface Deferral {
  fetched(id: string): void;
  /** A step of the plan says which parts there will be, before anything else of it runs. */
  add(blocks: readonly DeferredBlock[], run: Run): void;
  /** The first part of the answer is there: gives the errors that belong to it, and the others as they come. */
  begin(
    run: Run,
    data: Data | null,
  ): {
    readonly errors: readonly GraphQLFormattedError[];
    readonly later: Later;
    readonly pending: readonly PendingPart[];
  };
}

/** A run whose parts wait for it. */
interface Awaited {
  readonly label: string | null;
  /** All of it has been fetched, and all that it stands in. */
  readonly done: Promise<void>;
  /** Where its objects stand in what the client has got. */
  readonly shown: Promise<readonly Shown[]>;
}

export function deferral(shapes: ReadonlyMap<string, PartShape>): Deferral {
  const waiting = new Map<string, PromiseWithResolvers<void>>();
  const fetchedId = (id: string): PromiseWithResolvers<void> => {
    const known = waiting.get(id) ?? Promise.withResolvers<void>();
    waiting.set(id, known);
    return known;
  };
  const primaryDone = Promise.withResolvers<void>();
  const primaryShown = Promise.withResolvers<readonly Shown[]>();
  const primary: Awaited = { label: null, done: primaryDone.promise, shown: primaryShown.promise };
  const runs = new Map<string, Awaited>();
  const later = laterParts();
  /** Errors at places that the client has not got yet. */
  const held: GraphQLFormattedError[] = [];

  function start(block: DeferredBlock, within: Run): void {
    const shape = shapes.get(block.label);
    if (!shape) return;
    const parent = within.part ? (runs.get(within.part.label) ?? primary) : primary;
    const run: Run = { ...within, errors: [], part: block };
    const done = waitAndRun(block, run, parent);
    const shown = Promise.all([parent.shown, done]).then(([stands]) => deliver(shape, run, stands));
    runs.set(block.label, { label: block.label, done: bothDone(parent.done, done), shown });
    later.expect(shown);
  }

  async function waitAndRun({ depends, step }: DeferredBlock, run: Run, parent: Awaited): Promise<void> {
    // What it waits for may have been left out by a condition: then all is done without.
    const needed = Promise.all(depends.map((id) => fetchedId(id).promise));
    await (depends.length === 0 ? parent.done : Promise.race([needed, parent.done]));
    if (!later.isOver()) await step?.(run);
  }

  function deliver(shape: PartShape, run: Run, stands: readonly Shown[]): readonly Shown[] {
    const places = stands.flatMap((stand) => standsAt(shape, stand, run.renamed));
    held.push(...run.errors);
    const parts: LaterPart[] = [];
    const shown: Shown[] = [];
    for (const { raw, path } of places) {
      const { data, problems } = shape.project(raw);
      const errors = take((error) => isOf(error, path, data, run.names));
      const found = problems.map((problem) => ours(problem, path, run));
      const said = errors.length > 0 ? errors : found;
      const label = shape.clientLabel === undefined ? {} : { label: shape.clientLabel };
      parts.push({ path, ...label, data, ...(said.length > 0 && { errors: said }) });
      if (data) shown.push({ raw, data, path });
    }
    if (parts.length > 0) later.push(parts);
    return shown;
  }

  /** What is known to come, at the places that the client has got by now. */
  function below(label: string, stand: Shown, { renamed }: Run): PendingPart[] {
    const shape = shapes.get(label);
    if (!shape || shape.parent !== null) return [];
    const named = shape.clientLabel === undefined ? {} : { label: shape.clientLabel };
    return standsAt(shape, stand, renamed).map(({ path }) => ({ path, ...named }));
  }

  function take(isWanted: (error: GraphQLFormattedError) => boolean): GraphQLFormattedError[] {
    const taken = held.filter(isWanted);
    for (const error of taken) held.splice(held.indexOf(error), 1);
    return taken;
  }

  return {
    fetched: (id) => fetchedId(id).resolve(),
    add(blocks, run) {
      for (const block of blocks) start(block, run);
    },
    begin(run, data) {
      held.push(...run.errors);
      const errors = take((error) => isOf(error, [], data, run.names));
      primaryDone.resolve();
      const stands = data ? [{ raw: run.data, data, path: [] }] : [];
      primaryShown.resolve(stands);
      return {
        errors,
        later,
        pending: stands.flatMap((stand) => [...runs.keys()].flatMap((label) => below(label, stand, run))),
      };
    },
  };
}

async function bothDone(one: Promise<void>, other: Promise<void>): Promise<void> {
  await Promise.all([one, other]);
}

const ours = ({ message, path = [] }: GraphQLFormattedError, at: Path, run: Run): GraphQLFormattedError => ({
  message,
  path: [...at, ...path],
  extensions: { code: 'INTERNAL_ERROR', requestId: run.caller.requestId },
});
