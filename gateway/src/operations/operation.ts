import { fail } from '@stoa/kernel/errors.ts';
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type OperationDefinitionNode,
  type OperationTypeNode,
  visit,
} from 'graphql';
import { executable } from '../execute/executable.ts';
import { type OpenStream, streamOpener } from '../execute/open-stream.ts';
import type { Reach } from '../execute/reach.ts';
import type { Asker } from '../execute/run.ts';
import type { PlanNode, SubscriptionNode } from '../plan/plan-node.ts';
import { flagNames, isUnsafeName } from '../project/fields.ts';
import type { Answer } from './answer.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation whose text was validated: planned and compiled, ready to run any number of times. */
export interface Operation {
  readonly kind: OperationTypeNode;
  /** Undefined when no subgraph has anything to add. */
  readonly plan: PlanNode | SubscriptionNode | undefined;
  /** Whether its answer comes in one piece. */
  readonly isWhole: boolean;
  /** The values of its variables, or what is wrong with those given. */
  coerce(given: Values): { readonly coerced: Values } | { readonly errors: readonly GraphQLError[] };
  run(given: Values, coerced: Values, asker: Asker): Promise<Answer>;
  /** Of a subscription: opens it. */
  readonly stream: OpenStream | null;
}

/** Runs an operation in another way than by a compiled plan of our own. */
export type Runner = (document: DocumentNode, operation: OperationDefinitionNode, asked: Ran) => Promise<Answer>;

export interface Ran extends Asker {
  readonly given: Values;
  readonly operationName: string | undefined;
}

/** What makes operations run: our own executor, unless there is another. */
export interface Running extends Reach {
  readonly runner?: Runner | null;
}

const none: Values = Object.freeze({});

export function makeOperation(reach: Running, document: DocumentNode, operationName: string | undefined): Operation {
  const { planner, runner } = reach;
  const operation =
    getOperationAST(document, operationName) ??
    fail('BAD_INPUT', 'The document has several operations, or none of this name: say which by operationName.');
  refuseUnsafeNames(document);
  const definitions = operation.variableDefinitions ?? [];
  const ready = executable(reach, document, operationName);
  const flags = flagNames(document);
  const coerce: Operation['coerce'] = (given) => {
    if (definitions.length === 0) return { coerced: none };
    const values = getVariableValues(planner.schema, definitions, given);
    const { coerced } = values;
    if (!coerced) return values as never;
    // One that may be null and has a default may stand there all the same.
    const wrong = flags.filter((name) => coerced[name] === null);
    return wrong.length === 0 ? { coerced } : { errors: wrong.map(isNoCondition) };
  };
  const known = { kind: operation.operation, plan: ready.plan, isWhole: !ready.mayDefer, coerce, stream: null };
  if (ready.plan?.kind === 'Subscription')
    return {
      ...known,
      stream: streamOpener(reach, ready),
      run: () => Promise.reject(new Error('A subscription is streamed, not run.')),
    };
  if (runner)
    return {
      ...known,
      run: (given, _coerced, asker) => runner(document, operation, { ...asker, given, operationName }),
    };
  return {
    ...known,
    async run(given, coerced, asker) {
      const run = ready.start(given, coerced, asker);
      await ready.fetch(run);
      asker.seen?.(run.data);
      return ready.answer(run);
    },
  };
}

const isNoCondition = (name: string): GraphQLError =>
  new GraphQLError(`The variable "$${name}" decides a condition, and cannot be null.`);

function refuseUnsafeNames(document: DocumentNode): void {
  visit(document, {
    Name({ value }) {
      if (isUnsafeName(value)) fail('BAD_INPUT', `"${value}" cannot be a name: choose another alias.`);
    },
  });
}
