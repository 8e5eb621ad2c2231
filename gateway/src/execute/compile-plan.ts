import type { ConditionNode, DeferNode, FetchNode, PlanNode } from '../plan/plan-node.ts';
import { askTogether } from './ask-together.ts';
import { twinsIn } from './asked-before.ts';
import type { DeferredBlock } from './deferral.ts';
import { eachFetch } from './each-fetch.ts';
import { entityFetch } from './entity-fetch.ts';
import type { Reach } from './reach.ts';
import { rootFetch } from './root-fetch.ts';
import type { Path, Run, Step } from './run.ts';

interface Compiling {
  readonly reach: Reach;
  /** Fetches are numbered as they stand in the plan, from the top. */
  readonly numbers: ReadonlyMap<FetchNode, number>;
  readonly twins: ReadonlyMap<FetchNode, string>;
}

/** A plan as functions. What we cannot run is refused here, when it is planned, and never skipped in silence. */
export const compilePlan = (reach: Reach, node: PlanNode, firstNumber = 0): Step =>
  compile({ reach, numbers: numbersOf(node, firstNumber), twins: twinsIn(node) }, node, []);

function numbersOf(node: PlanNode, first: number): Map<FetchNode, number> {
  const fetches: FetchNode[] = [];
  eachFetch(node, (fetch) => void fetches.push(fetch));
  return new Map(fetches.map((fetch, index) => [fetch, first + index]));
}

function compile(compiling: Compiling, node: PlanNode, path: Path): Step {
  switch (node.kind) {
    case 'Sequence':
      return sequence(node.nodes.map((each) => compile(compiling, each, path)));
    case 'Parallel':
      return parallel(
        compiling,
        node.nodes.map((each) => [{ node: each, path }]),
      );
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

const sequence = (steps: readonly Step[]): Step => {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    for (const step of steps) await step(run);
  };
};

/** What has to be done one after the other, and at which place of the answer. */
type Work = readonly { readonly node: PlanNode; readonly path: Path }[];

/** What begins with asking for entities can go in one request with others that are ready at the same moment. */
interface Lead {
  readonly fetch: FetchNode;
  readonly path: Path;
  readonly rest: Work;
}

function parallel(compiling: Compiling, works: readonly Work[]): Step {
  const steps: Step[] = [];
  const groups = new Map<string, Lead[]>();
  for (const work of works) {
    const lead = leadOf(work);
    if (lead && compiling.reach.transports.get(lead.fetch.serviceName)?.prefersFewRequests)
      groups.set(lead.fetch.serviceName, [...(groups.get(lead.fetch.serviceName) ?? []), lead]);
    else steps.push(sequence(work.map(({ node, path }) => compile(compiling, node, path))));
  }
  for (const leads of groups.values()) steps.push(group(compiling, leads));
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return async (run) => {
    await Promise.all(steps.map(async (step) => await step(run)));
  };
}

function leadOf(work: Work): Lead | null {
  const [first, ...rest] = work;
  if (!first) return null;
  const { node, path } = first;
  if (node.kind === 'Flatten') return leadOf([{ node: node.node, path: [...path, ...node.path] }, ...rest]);
  if (node.kind === 'Sequence') return leadOf([...node.nodes.map((each) => ({ node: each, path })), ...rest]);
  return node.kind === 'Fetch' && node.requires ? { fetch: node, path, rest } : null;
}

/** What comes after them is ready at the same moment again. */
function group(compiling: Compiling, leads: readonly Lead[]): Step {
  const ask = askTogether(
    compiling.reach,
    leads.map(({ fetch, path }) =>
      entityFetch(compiling.reach, fetch, path, numberOf(compiling, fetch), compiling.twins.get(fetch)),
    ),
  );
  const rests = leads.map(({ rest }) => rest).filter((rest) => rest.length > 0);
  const after = rests.length > 0 ? [parallel(compiling, rests)] : [];
  return sequence([ask, ...leads.flatMap(({ fetch }) => told(fetch) ?? []), ...after]);
}

function fetched(compiling: Compiling, node: FetchNode, path: Path): Step {
  if (node.requires) return group(compiling, [{ fetch: node, path, rest: [] }]);
  return sequence([rootFetch(compiling.reach, node, path, numberOf(compiling, node)), ...(told(node) ?? [])]);
}

const numberOf = ({ numbers }: Compiling, fetch: FetchNode): number => numbers.get(fetch) ?? 0;

/** Deferred parts may wait for this fetch. */
const told = ({ id }: FetchNode): Step[] | null =>
  id === undefined ? null : [({ deferral }) => deferral?.fetched(id)];

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
