import { OperationTypeNode } from 'graphql';
import type { FetchTiming } from '../execute/run.ts';
import type { Asking } from '../extend/plugin.ts';
import type { Answer } from '../operations/answer.ts';
import type { KnownOperation } from '../operations/known-operations.ts';
import type { Graph } from '../supergraph/graph.ts';

/** Runs an operation that has passed all guards. */
export type RunOperation = (
  graph: Graph,
  operation: KnownOperation,
  asking: Asking,
  timings: FetchTiming[] | null,
) => Promise<Answer>;

export const runPlainly: RunOperation = (
  _graph,
  { compiled },
  { caller, headers, variables, coerced, seen },
  timings,
) => compiled.run(variables, coerced, { caller, headers, timings, ...(seen && { seen }) });

export interface Sharing {
  /** Headers of clients that reach a subgraph, and may change what it answers. */
  readonly headers: readonly string[] | 'all';
}

/**
 * Equal queries of equal authority that are under way at the same time run once. Whoever has seen a write end must see what
 * was written: a query that began before that is not joined any more.
 */
export function sharedInFlight({ headers }: Sharing, run: RunOperation): RunOperation {
  const underWay = new WeakMap<Graph, Map<string, Promise<Answer>>>();
  let writes = 0;
  const keyOf = ({ met, variables, identity, caller, headers: given }: Asking): string =>
    JSON.stringify([
      met.hash,
      met.name,
      writes,
      variables,
      identity.key,
      caller.locale,
      caller.currency,
      headers === 'all' ? given : headers.map((name) => given[name]),
    ]);

  return async (graph, operation, asking, timings) => {
    const { kind, isWhole } = operation.compiled;
    if (kind !== OperationTypeNode.QUERY) {
      try {
        return await run(graph, operation, asking, timings);
      } finally {
        writes++;
      }
    }
    if (timings || !isWhole) return await run(graph, operation, asking, timings);
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
