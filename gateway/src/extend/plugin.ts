import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '@stoa/platform/identity.ts';
import type { DocumentNode, FormattedExecutionResult, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Answer } from '../operations/answer.ts';
import type { PlanNode, SubscriptionNode } from '../plan/plan-node.ts';
import type { Transport } from '../transport/transport.ts';

/** By which protocol a client speaks to us. */
export type Protocol = 'http' | 'multipart' | 'sse' | 'websocket';

/** A request of a client, before anything but its head is read. */
export interface Arrival {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly ip: string | null;
}

/** A program that speaks to us: a front end by the name that it gives, a partner by the client of its token. */
export interface ClientProgram {
  readonly name: string | null;
  readonly version: string | null;
}

/** An operation met for the first time: parsed and valid, not planned yet. */
export interface MetOperation {
  /** Of its text; what is stored and counted is stored and counted under it. */
  readonly hash: string;
  readonly text: string;
  readonly name: string | null;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** What clients see. */
  readonly schema: GraphQLSchema;
  /** With what is hidden from clients, and every directive that composition kept. */
  readonly wholeSchema: GraphQLSchema;
}

/** One client asking for one operation with one set of values. */
export interface Asking {
  readonly met: MetOperation;
  readonly caller: Caller;
  readonly identity: Identity;
  readonly client: ClientProgram;
  readonly headers: IncomingHttpHeaders;
  readonly protocol: Protocol;
  /** As given; `coerced` has them checked, and with defaults. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly coerced: Readonly<Record<string, unknown>>;
  /** Headers of the answer, where the protocol has any. */
  readonly replyHeaders: Record<string, string>;
  /** What the answer's `extensions` will say. */
  readonly extensions: Record<string, unknown>;
  /** `performance.now()` of its arrival. */
  readonly startedAt: number;
  /** Gets all that subgraphs have answered, before it is cut to what the client asked for. */
  readonly seen?: (data: Readonly<Record<string, unknown>>) => void;
}

/** What a token says, whoever issued it. */
export interface Identity {
  readonly isAuthenticated: boolean;
  readonly scopes: ReadonlySet<string>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** Equal for callers who get equal answers; empty for those who are nobody in particular. */
  readonly key: string;
  /** When the token ends, in milliseconds; null for one that does not. */
  readonly expiresAt: number | null;
}

/** An operation that was not run. */
export interface Refusal {
  /** Of the table of codes. */
  readonly code: string;
  readonly status: number;
  readonly client: ClientProgram;
  readonly caller: Caller;
  readonly protocol: Protocol;
}

/** Runs for each request of an operation: throws to refuse it. */
export type Guard = (asking: Asking) => void | Promise<void>;

/**
 * What extends the gateway, ours or another's. Hooks are chosen once, at the start or when an operation is met: what a
 * plugin does not do costs nothing. Any of them may throw a StoaError to refuse.
 */
export interface Plugin {
  readonly name: string;
  /** A request has come; its body is not read yet. */
  onRequest?(arrival: Arrival): void | Promise<void>;
  /** An operation is met for the first time, and again after a supergraph swap. What is given back runs for each of its requests. */
  onOperation?(met: MetOperation): Guard | null | void;
  /** It has a plan. */
  onPlan?(met: MetOperation, plan: PlanNode | SubscriptionNode | undefined): void;
  /** Called once for each subgraph at the start: gives the transport to use in place of this one. */
  onFetch?(subgraph: string, transport: Transport): Transport;
  /** The answer is there, or the first part of it: a plugin may add to `asking.extensions` and `asking.replyHeaders`. */
  onResult?(asking: Asking, answer: Answer): void;
  /** An operation was refused before it ran: by its text, a limit, a right, a budget. */
  onRefused?(refusal: Refusal): void;
  /** A subscription has begun: gives the stream to send in place of this one. */
  onStream?(asking: Asking, stream: AsyncIterable<FormattedExecutionResult>): AsyncIterable<FormattedExecutionResult>;
  /** The gateway stops. */
  stop?(): Promise<void>;
}
