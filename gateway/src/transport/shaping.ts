export interface Retrying {
  /** Attempts after the first. */
  readonly most: number;
  /** Before the first retry at most this long, before each next one twice as long; how long is drawn by lot. */
  readonly pauseMs: number;
  /** Of recent fetches, how many may be sent again. */
  readonly share: number;
}

export interface Breaking {
  /** Of what is looked at. */
  readonly windowMs: number;
  /** With fewer fetches in the window nothing is concluded. */
  readonly least: number;
  /** Share of failures that opens it. */
  readonly failing: number;
  /** How long it refuses before one fetch may try. */
  readonly openMs: number;
}

export interface Limiting {
  readonly underWay: number;
  readonly waiting: number;
}

export interface Hedging {
  /** A second is sent when the first takes longer than this share of the last fetches took. */
  readonly quantile: number;
  /** And never before. */
  readonly leastMs: number;
  /** Of recent fetches, how many may be sent twice. */
  readonly share: number;
}

/** What stands between the gateway and one subgraph; null leaves that part out, and then it costs nothing. */
export interface Shaping {
  /** For the whole fetch: waiting, retries and hedges included. */
  readonly timeoutMs: number | null;
  readonly retry: Retrying | null;
  readonly breaker: Breaking | null;
  readonly limit: Limiting | null;
  /** Equal queries of callers who get equal answers share one fetch. */
  readonly share: boolean;
  readonly hedge: Hedging | null;
}

const breaker: Breaking = { windowMs: 10_000, least: 20, failing: 0.5, openMs: 5_000 };

/** Over a wire. A page waits ten seconds for nobody; 256 at once are twice as many as there are connections. */
export const wireShaping: Shaping = {
  timeoutMs: 10_000,
  retry: { most: 2, pauseMs: 50, share: 0.2 },
  breaker,
  limit: { underWay: 256, waiting: 4_096 },
  share: true,
  hedge: null,
};

/** In this process nothing breaks on the way, and the pool of the database is the limit: what is slow takes longer there. */
export const callShaping: Shaping = {
  timeoutMs: 30_000,
  retry: null,
  breaker,
  limit: null,
  share: false,
  hedge: null,
};

export const hedgeOfTail: Hedging = { quantile: 0.95, leastMs: 10, share: 0.03 };
