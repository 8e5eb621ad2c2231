import type { GraphQLFormattedError } from 'graphql';
import type { Data } from '../execute/run.ts';

/** What an operation came to. */
export interface Answer {
  readonly data: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
  /** Parts that were deferred, as they come; absent when the answer is whole. */
  readonly later?: AsyncIterable<readonly LaterPart[]>;
  /** Those of them that are known to come, at the places that the answer has. */
  readonly pending?: readonly PendingPart[];
  /** Its JSON, once somebody has made it: an answer that several receive is written once. */
  readonly written?: { json: Buffer | null };
}

/** A part of an answer that is to come. */
export interface PendingPart {
  /** Tells apart two fragments that are deferred at one place, and have no label. */
  readonly part: string;
  readonly path: readonly (string | number)[];
  readonly label?: string;
}

/** A part of an answer that came later. */
export interface LaterPart extends PendingPart {
  readonly data: Data | null;
  readonly errors?: readonly GraphQLFormattedError[];
}
