import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult } from 'graphql';

export interface FetchRequest {
  readonly query: string;
  readonly operationName: string | null;
  /** Only a query may be sent twice. */
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  /** Of the client's request: rules say which of them a subgraph gets. */
  readonly headers: IncomingHttpHeaders;
}

/** How the gateway reaches one subgraph: in this process or over HTTP; nothing else in the gateway can tell. */
export interface Transport {
  execute(request: FetchRequest): Promise<FormattedExecutionResult> | FormattedExecutionResult;
  /** Answers as they come; ends when the subgraph ends it, or when the reader returns. */
  subscribe(request: FetchRequest): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult>;
  /** Whether the subgraph could answer now. */
  ready(): Promise<boolean>;
  stop(): Promise<void>;
}
