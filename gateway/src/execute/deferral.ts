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

/** What the parts within it wait for. */
interface Awaited {
  /** All of it has been fetched, and all that it stands in. */
  readonly done: PromiseWithResolvers<void>;
  /** Where its objects stand in what the client has got. */
  readonly shown: PromiseWithResolvers<readonly Shown[]>;
}

export function deferral(shapes: ReadonlyMap<string, PartShape>): Deferral {
  const fetches = new Map<string, PromiseWithResolvers<void>>();
  /** By label; the part that is answered at once has none. */
  const awaited = new Map<string | null, Awaited>();
  const started = new Set<string>();
  const later = laterParts();
  /** Errors at places that the client has not got yet. */
  const held: GraphQLFormattedError[] = [];

  const fetchOf = (id: string): PromiseWithResolvers<void> => {
    const known = fetches.get(id) ?? Promise.withResolvers<void>();
    fetches.set(id, known);
    return known;
  };
  const awaitedOf = (label: string | null): Awaited => {
    const known = awaited.get(label) ?? { done: Promise.withResolvers(), shown: Promise.withResolvers() };
    awaited.set(label, known);
    return known;
  };

  function start(block: DeferredBlock, within: Run): void {
    const shape = shapes.get(block.label);
    if (!shape || started.has(block.label)) return;
    started.add(block.label);
    later.expect(answerLater(block, shape, { ...within, errors: [] }));
  }

  async function answerLater(block: DeferredBlock, shape: PartShape, run: Run): Promise<void> {
    const parent = awaitedOf(shape.parent);
    const { done, shown } = awaitedOf(shape.label);
    // What it waits for may have been left out by a condition: then all is done without.
    const needed = Promise.all(block.depends.map((id) => fetchOf(id).promise));
    await (block.depends.length === 0 ? parent.done.promise : Promise.race([needed, parent.done.promise]));
    if (!later.isOver()) await block.step?.(run);
    startOthers(shape.label, run);
    await parent.done.promise;
    done.resolve();
    shown.resolve(deliver(shape, run, await parent.shown.promise));
  }

  /** The planner leaves out some parts that begin at interface objects, and fetches them with what they stand in. */
  function startOthers(parent: string | null, run: Run): void {
    for (const shape of shapes.values())
      if (shape.parent === parent) start({ label: shape.label, depends: [], step: null }, run);
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
      parts.push({ ...named(shape, path), data, ...(said.length > 0 && { errors: said }) });
      if (data) shown.push({ raw, data, path });
    }
    if (parts.length > 0) later.push(parts);
    return shown;
  }

  /** What is known to come, at the places that the client has got by now. */
  function below(shape: PartShape, stand: Shown, { renamed }: Run): PendingPart[] {
    if (shape.parent !== null) return [];
    return standsAt(shape, stand, renamed).map(({ path }) => named(shape, path));
  }

  function take(isWanted: (error: GraphQLFormattedError) => boolean): GraphQLFormattedError[] {
    const taken = held.filter(isWanted);
    for (const error of taken) held.splice(held.indexOf(error), 1);
    return taken;
  }

  return {
    fetched: (id) => fetchOf(id).resolve(),
    add(blocks, run) {
      for (const block of blocks) start(block, run);
    },
    begin(run, data) {
      held.push(...run.errors);
      const errors = take((error) => isOf(error, [], data, run.names));
      startOthers(null, run);
      const { done, shown } = awaitedOf(null);
      done.resolve();
      const stands = data ? [{ raw: run.data, data, path: [] }] : [];
      shown.resolve(stands);
      const pending = stands.flatMap((stand) => [...shapes.values()].flatMap((shape) => below(shape, stand, run)));
      return { errors, later, pending };
    },
  };
}

const named = ({ label: part, clientLabel }: PartShape, path: Path): PendingPart => ({
  part,
  path,
  ...(clientLabel !== undefined && { label: clientLabel }),
});

const ours = ({ message, path = [] }: GraphQLFormattedError, at: Path, run: Run): GraphQLFormattedError => ({
  message,
  path: [...at, ...path],
  extensions: { code: 'INTERNAL_ERROR', requestId: run.caller.requestId },
});
