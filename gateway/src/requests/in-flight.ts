import { OperationTypeNode } from 'graphql';
import type { FetchTiming } from '../execute/run.ts';
import type { Asking } from '../extend/plugin.ts';
import type { Answer } from '../operations/answer.ts';
import type { KnownOperation } from '../operations/known-operations.ts';
import { headersThatPass } from '../transport/headers-that-pass.ts';
import type { Graph } from '../supergraph/graph.ts';

/** Runs an operation that has passed all guards. */
export type RunOperation = (
  graph: Graph,
  operation: KnownOperation,
  asking: Asking,
  timings: FetchTiming[] | null,
) => Promise<Answer>;

/** How many writes have ended at this gateway. Whoever has seen one end must see what was written. */
export interface Writes {
  ended: number;
}

/** Runs, and counts what writes. A query tells its fetches how many had ended when it came. */
export const running =
  (writes: Writes): RunOperation =>
  (_graph, { compiled }, { caller, headers, variables, coerced, seen }, timings) => {
    const asker = { caller, headers, timings, after: writes.ended, ...(seen && { seen }) };
    const answer = compiled.run(variables, coerced, asker);
    return compiled.kind === OperationTypeNode.QUERY ? answer : answer.finally(() => void writes.ended++);
  };

export interface Sharing {
  /** Headers of clients that reach a subgraph, and may change what it answers. */
  readonly headers: readonly string[] | 'all';
}

/** Equal queries of equal authority that are under way run once; one that began before a write ended is not joined any more. */
export function sharedInFlight({ headers }: Sharing, writes: Writes, run: RunOperation): RunOperation {
  const underWay = new WeakMap<Graph, Map<string, Promise<Answer>>>();
  const passing = headersThatPass(headers);
  const keyOf = ({ met, variables, identity, caller, headers: given }: Asking): string =>
    JSON.stringify([
      met.hash,
      met.name,
      writes.ended,
      variables,
      identity.key,
      caller.locale,
      caller.currency,
      passing(given),
    ]);

  return async (graph, operation, asking, timings) => {
    const { kind, isWhole } = operation.compiled;
    if (kind !== OperationTypeNode.QUERY || timings || !isWhole) return await run(graph, operation, asking, timings);
    let ofGraph = underWay.get(graph);
    if (!ofGraph) underWay.set(graph, (ofGraph = new Map()));
    const key = keyOf(asking);
    const joined = ofGraph.get(key);
    if (joined) return await joined;
    const began = run(graph, operation, asking, timings).then((answer) => ({ ...answer, written: { json: null } }));
    ofGraph.set(key, began);
    try {
      return await began;
    } finally {
      ofGraph.delete(key);
    }
  };
}
