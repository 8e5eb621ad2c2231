import { parse, print } from 'graphql';
import type { FetchNode, PlanNode, QueryPlanSelectionNode, SubscriptionNode } from '../plan/plan-node.ts';

type Path = readonly (string | number)[];

/** A plan as the page draws it, and as a log line tells it. */
export type PlanPicture =
  | { readonly kind: 'sequence' | 'parallel'; readonly parts: readonly PlanPicture[] }
  | FetchPicture
  | {
      readonly kind: 'condition';
      readonly variable: string;
      readonly whenTrue: PlanPicture | null;
      readonly whenFalse: PlanPicture | null;
    }
  | { readonly kind: 'defer'; readonly now: PlanPicture | null; readonly later: readonly DeferredPicture[] }
  | { readonly kind: 'subscription'; readonly source: PlanPicture; readonly each: PlanPicture | null };

export interface DeferredPicture {
  readonly label: string | null;
  readonly path: string;
  readonly part: PlanPicture | null;
}

export interface FetchPicture {
  readonly kind: 'fetch';
  /** As FetchTiming numbers them: in the order in which they stand in the plan, from the top. */
  readonly fetch: number;
  readonly subgraph: string;
  readonly operationKind: string;
  readonly operation: string;
  /** Where in the answer it adds: `products.nodes.@`. Empty for fields of a root type. */
  readonly path: string;
  /** What it has to know of each entity before it can ask. */
  readonly requires: string | null;
}

export function planPicture(plan: PlanNode | SubscriptionNode): PlanPicture {
  let fetches = 0;
  return pictureOf(plan, []);

  function pictureOf(node: PlanNode | SubscriptionNode, path: Path): PlanPicture {
    switch (node.kind) {
      case 'Sequence':
      case 'Parallel':
        return {
          kind: node.kind === 'Sequence' ? 'sequence' : 'parallel',
          parts: node.nodes.map((each) => pictureOf(each, path)),
        };
      case 'Flatten':
        return pictureOf(node.node, [...path, ...node.path]);
      case 'Fetch':
        return fetchPicture(node, path, fetches++);
      case 'Condition':
        return {
          kind: 'condition',
          variable: node.condition,
          whenTrue: maybe(node.ifClause, path),
          whenFalse: maybe(node.elseClause, path),
        };
      case 'Defer':
        return {
          kind: 'defer',
          now: maybe(node.primary.node, path),
          later: node.deferred.map(({ label, queryPath, node: part }) => ({
            label: label ?? null,
            path: queryPath.join('.'),
            part: maybe(part, path),
          })),
        };
      case 'Subscription':
        return { kind: 'subscription', source: pictureOf(node.primary, path), each: maybe(node.rest, path) };
      default:
        throw new Error(`A plan has the step ${JSON.stringify(node satisfies never)}, which cannot be drawn.`);
    }
  }

  function maybe(node: PlanNode | undefined, path: Path): PlanPicture | null {
    return node ? pictureOf(node, path) : null;
  }
}

const fetchPicture = (node: FetchNode, path: Path, fetch: number): FetchPicture => ({
  kind: 'fetch',
  fetch,
  subgraph: node.serviceName,
  operationKind: node.operationKind,
  operation: pretty(node.operation),
  path: path.join('.'),
  requires: node.requires ? node.requires.map((each) => selection(each, '')).join('\n') : null,
});

/** Planners write an operation on one line. */
function pretty(operation: string): string {
  try {
    return print(parse(operation));
  } catch {
    return operation;
  }
}

function selection(node: QueryPlanSelectionNode, indent: string): string {
  const head =
    node.kind === 'Field'
      ? (node.alias ? `${node.alias}: ` : '') + node.name
      : `... on ${node.typeCondition ?? ''}`.trimEnd();
  const inner = node.selections ?? [];
  if (inner.length === 0) return indent + head;
  return `${indent}${head} {\n${inner.map((each) => selection(each, `${indent}  `)).join('\n')}\n${indent}}`;
}
