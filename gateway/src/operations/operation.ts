import { fail } from '@stoa/kernel/errors.ts';
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  type GraphQLError,
  OperationTypeNode,
  visit,
} from 'graphql';
import { compilePlan } from '../execute/compile-plan.ts';
import type { Reach } from '../execute/reach.ts';
import type { Asker, Run } from '../execute/run.ts';
import { fragmentsOf, isUnsafeName } from '../project/fields.ts';
import type { Answer } from './answer.ts';
import { introspection } from './introspection.ts';
import { projections } from './projections.ts';

type Values = Readonly<Record<string, unknown>>;

/** An operation whose text was validated: planned and compiled, ready to run any number of times. */
export interface Operation {
  /** The values of its variables, or what is wrong with those given. */
  coerce(given: Values): { readonly coerced: Values } | { readonly errors: readonly GraphQLError[] };
  run(given: Values, coerced: Values, asker: Asker): Promise<Answer>;
}

const none: Values = Object.freeze({});

export function makeOperation(reach: Reach, document: DocumentNode, operationName: string | undefined): Operation {
  const { planner } = reach;
  const operation =
    getOperationAST(document, operationName) ??
    fail('BAD_INPUT', 'The document has several operations, or none of this name: say which by operationName.');
  if (operation.operation === OperationTypeNode.SUBSCRIPTION)
    fail('BAD_INPUT', 'A subscription is opened by WebSocket, at this same address.');
  refuseUnsafeNames(document);
  const definitions = operation.variableDefinitions ?? [];
  const node = planner.plan(document, operationName);
  if (node?.kind === 'Subscription') throw new Error('A query was planned as a subscription.');
  const step = node && compilePlan(reach, node);
  const selecting = { schema: planner.schema, operation, fragments: fragmentsOf(document) };
  const introspect = introspection(selecting);
  const projectionFor = projections(selecting, document);

  return {
    coerce: (given) =>
      definitions.length === 0 ? { coerced: none } : (getVariableValues(planner.schema, definitions, given) as never),
    async run(variables, coerced, { caller, headers, timings = null }) {
      const run: Run = { caller, headers, variables, coerced, data: {}, errors: [], timings };
      introspect?.(run);
      await step?.(run);
      const { data, problems } = projectionFor(coerced)(run.data);
      // Where a domain has said why, a null that bubbles needs no second explanation.
      if (run.errors.length > 0) return { data, errors: run.errors };
      if (problems.length === 0) return { data };
      const extensions = { code: 'INTERNAL_ERROR', requestId: caller.requestId };
      return { data, errors: problems.map((problem) => ({ ...problem, extensions })) };
    },
  };
}

function refuseUnsafeNames(document: DocumentNode): void {
  visit(document, {
    Name({ value }) {
      if (isUnsafeName(value)) fail('BAD_INPUT', `"${value}" cannot be a name: choose another alias.`);
    },
  });
}
