import type { ConditionNode, DeferNode, FetchNode, PlanNode } from '../plan/plan-node.ts';
import { askTogether } from './ask-together.ts';
import type { DeferredBlock } from './deferral.ts';
import { type EntityFetch, entityFetch } from './entity-fetch.ts';
import type { Reach } from './reach.ts';
import { rootFetch } from './root-fetch.ts';
import type { Path, Run, Step } from './run.ts';

interface Compiling {
  readonly reach: Reach;
  /** Fetches are numbered as they stand in the plan, from the top. */
  readonly nextNumber: () => number;
}

/** A plan as functions. What we cannot run is refused here, when it is planned, and never skipped in silence. */
export function compilePlan(reach: Reach, node: PlanNode, firstNumber = 0): Step {
  let number = firstNumber;
  return compile({ reach, nextNumber: () => number++ }, node, []);
}

function compile(compiling: Compiling, node: PlanNode, path: Path): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((each) => compile(compiling, each, path)));
    case 'Parallel':
      return parallel(compiling, node.nodes, path);
    case 'Flatten':
      return compile(compiling, node.node, [...path, ...node.path]);
    case 'Condition':
      return condition(compiling, node, path);
    case 'Fetch':
      return fetched(compiling, node, path);
    case 'Defer':
      return deferring(compiling, node, path);
    default:
      throw new Error(`A plan has the step ${JSON.stringify(node satisfies never)}, which is not known here.`);
  }
}

const sequence =
  (steps: readonly Step[]): Step =>
  async (run) => {
    for (const step of steps) await step(run);
  };

/** What begins with asking for entities can go in one request with others that are ready at the same moment. */
interface Branch {
  readonly first: EntityFetch | null;
  readonly rest: Step | null;
}

function parallel(compiling: Compiling, nodes: readonly PlanNode[], path: Path): Step {
  const branches = nodes.map((each) => branch(compiling, each, path));
  const steps = branches.flatMap(({ first, rest }) => (first ? [] : (rest ?? [])));
  const byDomain = Map.groupBy(
    branches.filter(({ first }) => first !== null),
    ({ first }) => first?.domain ?? '',
  );
  for (const [domain, group] of byDomain) {
    const fetches = group.flatMap(({ first }) => first ?? []);
    const rests = group.map(({ rest }) => rest);
    if (compiling.reach.transports.get(domain)?.prefersFewRequests && fetches.length > 1)
      steps.push(then(askTogether(compiling.reach, fetches), allOf(rests)));
    else
      for (const [index, fetch] of fetches.entries())
        steps.push(then(askTogether(compiling.reach, [fetch]), rests[index] ?? null));
  }
  return allOf(steps);
}

const allOf = (given: readonly (Step | null)[]): Step => {
  const steps = given.filter((step) => step !== null);
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map(async (step) => await step(run)));
  };
};

const then = (first: Step, rest: Step | null): Step => (rest ? sequence([first, rest]) : first);

function branch(compiling: Compiling, node: PlanNode, path: Path): Branch {
  if (node.kind === 'Flatten') return branch(compiling, node.node, [...path, ...node.path]);
  if (node.kind === 'Fetch' && node.requires)
    return { first: entityFetch(compiling.reach, node, path, compiling.nextNumber()), rest: told(node) };
  if (node.kind !== 'Sequence') return { first: null, rest: compile(compiling, node, path) };
  const [head, ...others] = node.nodes;
  if (!head) return { first: null, rest: null };
  const { first, rest } = branch(compiling, head, path);
  const steps = [...(rest ? [rest] : []), ...others.map((each) => compile(compiling, each, path))];
  return { first, rest: steps.length > 0 ? sequence(steps) : null };
}

function fetched(compiling: Compiling, node: FetchNode, path: Path): Step {
  const { reach, nextNumber } = compiling;
  const step = node.requires
    ? askTogether(reach, [entityFetch(reach, node, path, nextNumber())])
    : rootFetch(reach, node, path, nextNumber());
  return then(step, told(node));
}

/** Deferred parts may wait for this fetch. */
const told = ({ id }: FetchNode): Step | null => (id === undefined ? null : ({ deferral }) => deferral?.fetched(id));

function condition(compiling: Compiling, { condition: name, ifClause, elseClause }: ConditionNode, path: Path): Step {
  const whenTrue = ifClause && compile(compiling, ifClause, path);
  const whenFalse = elseClause && compile(compiling, elseClause, path);
  // Only @defer lets its variable be left out, and is on then.
  const isTrue = ({ coerced }: Run): boolean => coerced[name] === true || coerced[name] === undefined;
  return (run) => (isTrue(run) ? whenTrue : whenFalse)?.(run);
}

function deferring(compiling: Compiling, { primary, deferred }: DeferNode, path: Path): Step {
  const now = primary.node ? compile(compiling, primary.node, path) : null;
  const blocks = deferred.map(
    ({ label, depends, node }): DeferredBlock => ({
      label: label ?? '',
      depends: depends.map(({ id }) => id),
      step: node ? compile(compiling, node, path) : null,
    }),
  );
  return (run) => {
    run.deferral?.add(blocks, run);
    return now?.(run);
  };
}
