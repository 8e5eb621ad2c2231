import type { FetchNode, PlanNode } from '../plan/plan-node.ts';

/** Visits the fetches of a plan as they stand in it, from the top: the order in which they are numbered. */
export function eachFetch(node: PlanNode | undefined, see: (fetch: FetchNode) => void): void {
  switch (node?.kind) {
    case 'Fetch':
      return see(node);
    case 'Sequence':
    case 'Parallel':
      for (const each of node.nodes) eachFetch(each, see);
      return;
    case 'Flatten':
      return eachFetch(node.node, see);
    case 'Condition':
      eachFetch(node.ifClause, see);
      return eachFetch(node.elseClause, see);
    case 'Defer':
      eachFetch(node.primary.node, see);
      for (const part of node.deferred) eachFetch(part.node, see);
  }
}
