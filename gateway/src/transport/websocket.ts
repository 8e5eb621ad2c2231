import { callerHeader } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import type { FetchRequest } from './transport.ts';

/** One socket a subscription: the subgraph ends it with the stream, and a dead subgraph ends the stream. */
export function subscribeOver(
  url: string,
  { query, operationName, variables }: FetchRequest,
  token: string,
  unavailable: (why: string) => FormattedExecutionResult,
): Promise<AsyncIterable<FormattedExecutionResult>> {
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    retryAttempts: 0,
    connectionParams: { [callerHeader]: token },
  });
  const source = client.iterate<Record<string, unknown>>({ query, operationName, variables: { ...variables } });
  let over = false;
  const end = async (): Promise<IteratorResult<FormattedExecutionResult>> => {
    over = true;
    await client.dispose();
    return { done: true, value: undefined };
  };
  return Promise.resolve({
    [Symbol.asyncIterator]: () => ({
      async next() {
        if (over) return { done: true, value: undefined };
        try {
          const step = await source.next();
          return step.done ? await end() : { done: false, value: step.value as FormattedExecutionResult };
        } catch {
          await end();
          return { done: false, value: unavailable('the stream broke') };
        }
      },
      async return() {
        void source.return?.();
        return await end();
      },
    }),
  });
}
