import { anonymousCaller, type Caller } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult } from 'graphql';
import { FetchFailed } from '../../src/transport/fetch-failed.ts';
import type { FetchRequest, Transport } from '../../src/transport/transport.ts';

export interface HeldFetch {
  readonly request: FetchRequest;
  readonly canceled: Error | null;
  answer(answer?: FormattedExecutionResult): void;
  fail(error?: Error): void;
}

/** A subgraph that answers when the test says so. */
export function handTransport(): Transport & { readonly fetches: readonly HeldFetch[] } {
  const fetches: HeldFetch[] = [];
  return {
    fetches,
    execute: (request, cancel) =>
      new Promise((resolve, reject) => {
        let canceled: Error | null = null;
        cancel?.listen((reason) => {
          canceled = reason;
          reject(reason);
        });
        fetches.push({
          request,
          get canceled() {
            return canceled;
          },
          answer: (answer = { data: { hello: 'you' } }) => resolve(answer),
          fail: (error = unanswered) => reject(error),
        });
      }),
    subscribe: () => Promise.reject(new Error('not here')),
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(),
  };
}

export const unanswered = new FetchFailed('shop', 'DOMAIN_UNAVAILABLE', 'does not answer', { unanswered: true });
export const garbled = new FetchFailed('shop', 'DOMAIN_UNAVAILABLE', 'answered in a way that cannot be read');

export const caller = (change: Partial<Caller> = {}): Caller => ({ ...anonymousCaller('request-1'), ...change });

export const asking = (change: Partial<FetchRequest> = {}): FetchRequest => ({
  query: '{ hello }',
  operationName: null,
  kind: 'query',
  variables: {},
  caller: caller(),
  headers: {},
  ...change,
});
