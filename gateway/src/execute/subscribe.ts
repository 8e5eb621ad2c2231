import { fail } from '@stoa/kernel/errors.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import type { DocumentNode, FormattedExecutionResult } from 'graphql';
import type { Planner } from '../plan/planner.ts';
import type { Transport } from '../transport/transport.ts';

export interface SubscribeRequest {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
}

/** Live answers from the domain that owns the event. */
export async function subscribe(
  planner: Planner,
  transports: ReadonlyMap<string, Transport>,
  { document, operationName, variables, caller }: SubscribeRequest,
): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult> {
  const node = planner.plan(document, operationName);
  if (node?.kind !== 'Subscription') throw new Error('This operation is not a subscription.');
  const { primary, rest } = node;
  if (rest)
    fail(
      'BAD_INPUT',
      `A subscription may select only what "${primary.serviceName}" answers itself: fetch the rest by a query.`,
    );
  const transport =
    transports.get(primary.serviceName) ?? fail('DOMAIN_UNAVAILABLE', `No way to "${primary.serviceName}".`);
  const names = new Set(primary.variableUsages);
  return await transport.subscribe({
    query: primary.operation,
    operationName: primary.operationName ?? null,
    kind: 'subscription',
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => names.has(name))),
    caller,
    headers: {},
  });
}
