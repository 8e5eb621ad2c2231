import type { ConditionNode, PlanNode } from '../plan/plan-node.ts';
import { entityFetch } from './entity-fetch.ts';
import type { Reach } from './reach.ts';
import { rootFetch } from './root-fetch.ts';
import type { Path, Step } from './run.ts';

/** A plan as functions. What we cannot run is refused here, when it is planned, and never skipped in silence. */
export function compilePlan(reach: Reach, node: PlanNode, path: Path = []): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((each) => compilePlan(reach, each, path)));
    case 'Parallel':
      return parallel(node.nodes.map((each) => compilePlan(reach, each, path)));
    case 'Flatten':
      return compilePlan(reach, node.node, [...path, ...node.path]);
    case 'Condition':
      return condition(reach, node, path);
    case 'Fetch':
      if (node.contextRewrites?.length) throw new Error('A plan uses @fromContext, which is not run here.');
      return node.requires ? entityFetch(reach, node, node.requires, path) : rootFetch(reach, node, path);
    case 'Defer':
      throw new Error('A plan defers a part of the answer, which is not run here.');
    default:
      throw new Error(`A plan has the step ${JSON.stringify(node satisfies never)}, which is not known here.`);
  }
}

const sequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run);
  };

const parallel =
  (steps: readonly Step[]): Step =>
  async (run) => {
    await Promise.all(steps.map(async (step) => await step(run)));
  };

function condition(reach: Reach, { condition: name, ifClause, elseClause }: ConditionNode, path: Path): Step {
  const whenTrue = ifClause && compilePlan(reach, ifClause, path);
  const whenFalse = elseClause && compilePlan(reach, elseClause, path);
  return (run) => (run.coerced[name] === true ? whenTrue : whenFalse)?.(run);
}
