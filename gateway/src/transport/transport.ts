import type { Caller } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult } from 'graphql';

export interface FetchRequest {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
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
