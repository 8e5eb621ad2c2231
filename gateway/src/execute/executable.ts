import { boundedCache } from '@stoa/platform/bounded-cache.ts';
import { type DocumentNode, getOperationAST, type GraphQLFormattedError, visit } from 'graphql';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { Answer } from '../operations/answer.ts';
import { introspection } from '../operations/introspection.ts';
import type { OverrideSetting } from '../plan/planner.ts';
import type { PlanNode, SubscriptionNode } from '../plan/plan-node.ts';
import { chooseLabel } from '../plan/override-labels.ts';
import { alwaysAsked } from '../project/always-asked.ts';
import { distinctNames } from '../project/distinct-names.ts';
import { hasDefer, type Labeled, labeled, withoutDefer } from '../project/deferred-parts.ts';
import { fragmentsOf } from '../project/fields.ts';
import { type Shapes, shapes } from '../project/shapes.ts';
import { compilePlan } from './compile-plan.ts';
import { deferral } from './deferral.ts';
import { answerNames, isOf } from './error-place.ts';
import type { Reach } from './reach.ts';
import type { Asker, Data, Run, Step } from './run.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation that is planned and compiled: what there is to run. */
export interface Executable {
  /** With no label of a progressive @override set. Undefined when no domain has anything to add. */
  readonly plan: PlanNode | SubscriptionNode | undefined;
  /** Whether parts of the answer may come later. */
  readonly mayDefer: boolean;
  /** A run of it that has not begun. */
  start(given: Values, coerced: Values, asker: Asker, data?: Data): Run;
  /** The plan for one asker: labels of progressive @override are decided here, and stand as long as it is kept. */
  choose(asker: Asker): Variant;
  /** Runs all fetches; for a subscription, those after an event. */
  fetch(run: Run, variant?: Variant): Promise<void> | void;
  answer(run: Run): Answer;
}

/** A plan, and what runs it. */
export interface Variant {
  readonly plan: PlanNode | SubscriptionNode | undefined;
  readonly step: Step | null;
}

/** Few labels matter to one operation; whoever has many compiles again and again, in bounded memory. */
const mostSettings = 32;

export function executable(reach: Reach, given: DocumentNode, operationName: string | undefined): Executable {
  refuseStream(given);
  const { document, renamed } = distinctNames(given, reach.planner);
  const asked = { operationName, renamed, names: answerNames(given) };
  if (!hasDefer(given)) return prepared(reach, document, asked, null);
  try {
    const parts = labeled(document, operationName, reach.planner);
    return prepared(reach, parts.document, asked, parts);
  } catch (error) {
    // Apollo's planner stumbles over some parts that begin at interface objects. To defer is never a duty.
    reach.log.warn({ err: error }, 'an operation cannot be planned with @defer, and is answered whole');
    return prepared(reach, withoutDefer(document), asked, null);
  }
}

interface Prepared {
  readonly operationName: string | undefined;
  readonly renamed: ReadonlyMap<string, string> | null;
  readonly names: ReadonlySet<string>;
}

function prepared(
  reach: Reach,
  document: DocumentNode,
  { operationName, renamed, names }: Prepared,
  parts: Labeled | null,
): Executable {
  const { planner } = reach;
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new Error('The document has no such operation.');
  const fragments = fragmentsOf(document);
  const selecting = { schema: planner.schema, operation, fragments, renamed };
  const shapesFor = shapes(selecting, document, parts);
  const introspect = introspection({ ...selecting, schema: planner.deferSchema });

  const labels = planner.overrides.of(document);
  const chooseFor = reach.chooseLabel ?? chooseLabel<Asker>(Math.random);
  const planned = alwaysAsked(reach.planned?.(document, operationName) ?? document);
  const plan = planner.plan(planned, operationName);
  const variants = boundedCache<string, Variant>(mostSettings);
  variants.set('', variantOf(plan));

  function variantOf(node: Variant['plan']): Variant {
    if (node?.kind !== 'Subscription') return { plan: node, step: node ? compilePlan(reach, node) : null };
    return { plan: node, step: node.rest ? compilePlan(reach, node.rest, 1) : null };
  }

  /** Plans are kept for each setting of the labels that matter. */
  function choose(asker: Asker): Variant {
    const set = labels.filter((label) => chooseFor(label, asker));
    const key = set.join('\n');
    const known = variants.get(key);
    if (known) return known;
    const setting: OverrideSetting = new Map(set.map((label) => [label, true]));
    const made = variantOf(planner.plan(planned, operationName, setting));
    variants.set(key, made);
    return made;
  }

  return {
    plan,
    mayDefer: parts !== null,
    start: (variables, coerced, { caller, headers, timings = null, after = 0 }, data = {}) => ({
      after,
      caller,
      headers,
      timings,
      variables,
      coerced,
      data,
      errors: [],
      asked: new Map(),
      renamed,
      names,
      began: performance.now(),
      deferral: parts && deferral(shapesFor(coerced).parts),
    }),
    choose,
    fetch(run, variant = choose(run)) {
      introspect?.(run);
      return variant.step?.(run);
    },
    answer: (run) => answer(shapesFor(run.coerced), run),
  };
}

function answer({ primary }: Shapes, run: Run): Answer {
  const { data, problems } = primary(run.data);
  const { errors, later, pending } = run.deferral?.begin(run, data) ?? {
    errors: run.errors.filter((error) => isOf(error, [], data, run.names)),
    later: null,
    pending: [],
  };
  const parts = later && !later.isEmpty() ? { later, pending } : {};
  // Where a domain has said why, a null that bubbles needs no second explanation.
  if (errors.length > 0) return { data, errors, ...parts };
  if (problems.length === 0) return { data, ...parts };
  return { data, errors: problems.map((problem) => ours(problem, run)), ...parts };
}

const ours = (problem: GraphQLFormattedError, { caller }: Run): GraphQLFormattedError => ({
  ...problem,
  extensions: { code: 'INTERNAL_ERROR', requestId: caller.requestId },
});

function refuseStream(document: DocumentNode): void {
  visit(document, {
    Directive({ name }) {
      if (name.value === 'stream')
        throw new StoaError('BAD_INPUT', 'Lists are not streamed here: leave @stream out, or use @defer.');
    },
  });
}
