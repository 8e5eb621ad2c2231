import type { Stretch } from './rolling-window.ts';

export interface OperationTraffic extends Stretch {
  readonly name: string | null;
  readonly hash: string;
  readonly kind: string;
  readonly perSecond: number;
  /** Calls of each of the last seconds, oldest first. */
  readonly series: readonly number[];
  readonly openStreams: number;
  readonly events: number;
  readonly secondsAgo: number;
}

export interface SubgraphTraffic extends Stretch {
  readonly name: string;
  readonly perSecond: number;
  readonly series: readonly number[];
  readonly openStreams: number;
  /** What its circuit breaker is, where there is one. */
  readonly breaker: string | null;
}

export interface TrafficSnapshot {
  readonly seconds: number;
  readonly now: Stretch & { readonly perSecond: number; readonly openStreams: number };
  readonly calls: readonly number[];
  readonly errors: readonly number[];
  readonly p50: readonly (number | null)[];
  readonly p95: readonly (number | null)[];
  readonly p99: readonly (number | null)[];
  readonly operations: readonly OperationTraffic[];
  readonly subgraphs: readonly SubgraphTraffic[];
}
