import type { LoggedEvent } from './event.ts';

/** Events that follow each other in the log: between `previous` and the last of them, nothing is left out. */
export interface Batch {
  readonly previous: number;
  readonly events: readonly LoggedEvent[];
}

/** Resolves, once the batch is dealt with, with the position to go on from; earlier than `previous` asks for what was missed. */
export type Deliver = (batch: Batch) => Promise<number>;

export interface Subscription {
  /** Goes on from another position: a replay. */
  restart(after: number): void;
  stop(): Promise<void>;
}

/**
 * Brings the log of one domain to a consumer in another, in order, at least once. The consumer's cursor is the truth;
 * a carrier may forget everything and start again. One subscription of a consumer and source is active at a time.
 */
export interface Carrier {
  subscribe(source: string, consumer: string, after: number, deliver: Deliver): Subscription;
  /** The last committed position of a log. */
  head(source: string): Promise<number>;
  stop(): Promise<void>;
}
