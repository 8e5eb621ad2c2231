import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { Cancel } from './cancel.ts';

export interface FetchRequest {
  readonly query: string;
  readonly operationName: string | null;
  /** Only a query may be sent twice. */
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  /** Of the client's request: rules say which of them a subgraph gets. */
  readonly headers: IncomingHttpHeaders;
  /** How many writes had ended at this gateway when the client's request came. */
  readonly after?: number;
}

/** How it goes with a subgraph. */
export interface TransportState {
  /** Of its breaker: closed lets through, open refuses at once, half-open lets one through to see. */
  readonly breaker: 'closed' | 'half-open' | 'open';
  readonly underWay: number;
  readonly waiting: number;
}

/** How the gateway reaches one subgraph: in this process or over HTTP; nothing else in the gateway can tell. */
export interface Transport {
  /** A fetch that comes to nothing throws a `FetchFailed`; one that is canceled, the reason it was given. */
  execute(request: FetchRequest, cancel?: Cancel): Promise<FormattedExecutionResult> | FormattedExecutionResult;
  /** Answers as they come; ends when the subgraph ends it, or when the reader returns. */
  subscribe(request: FetchRequest): Promise<AsyncIterable<FormattedExecutionResult> | FormattedExecutionResult>;
  /** Whether questions that are ready at the same moment should go as one request, where each request has its price. */
  readonly prefersFewRequests?: boolean;
  /** Names and values of a client's headers that it passes on: they can change its answers. Absent where it passes none. */
  readonly passed?: (headers: IncomingHttpHeaders) => readonly string[];
  /** Whether the subgraph could answer now. */
  ready(): Promise<boolean>;
  /** Absent where nobody keeps count. */
  state?(): TransportState;
  stop(): Promise<void>;
}
