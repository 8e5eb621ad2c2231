import type { FormattedExecutionResult } from 'graphql';
import type { Reach } from '../execute/reach.ts';
import { subscribe } from '../execute/subscribe.ts';
import type { Asking } from '../extend/plugin.ts';
import type { KnownOperation } from '../operations/known-operations.ts';

/** Opens the streams of subscriptions. */
export interface Streams {
  open(
    operation: KnownOperation,
    asking: Asking,
  ): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult>;
}

export const streams = ({ planner, transports }: Reach): Streams => ({
  open: ({ met }, { variables, caller }) =>
    subscribe(planner, transports, {
      document: met.document,
      operationName: met.name ?? undefined,
      variables,
      caller,
    }),
});
