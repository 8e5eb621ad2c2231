import type { PlanNode, SubscriptionNode } from './plan-node.ts';

const known = new WeakMap<object, ReadonlySet<string>>();
const none: ReadonlySet<string> = new Set();

/** The subgraphs that a plan asks. */
export function subgraphsIn(plan: PlanNode | SubscriptionNode | undefined): ReadonlySet<string> {
  if (!plan) return none;
  const ready = known.get(plan);
  if (ready) return ready;
  const found = new Set(
    JSON.stringify(plan)
      .matchAll(/"serviceName":"([^"]+)"/g)
      .map(([, name = '']) => name),
  );
  known.set(plan, found);
  return found;
}
