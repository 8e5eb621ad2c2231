import type { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What is counted. Labels are few and bounded: no ids, no texts of clients. */
interface Metrics {
  readonly registry: Registry;
  readonly requests: Histogram<'outcome'>;
  readonly fetches: Histogram<'domain' | 'outcome'>;
  readonly fetchEvents: Counter<'domain' | 'event'>;
  readonly breakers: Gauge<'domain'>;
  readonly alerts: Counter<'kind'>;
  readonly refusals: Counter<'code'>;
  readonly operations: Histogram<'operation' | 'outcome'>;
  readonly streams: Gauge<'operation'>;
}

/** Null while metrics are off. */
let metrics: Metrics | null = null;

/** From one millisecond to ten seconds, each step about two and a half times the one before. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts from now on. The client library is loaded only here. */
export async function startMetrics(): Promise<void> {
  const {
    collectDefaultMetrics,
    Counter: Count,
    Gauge: Level,
    Histogram: Histo,
    Registry: Register,
  } = await import('prom-client');
  const registry = new Register();
  collectDefaultMetrics({ register: registry, prefix: 'stoa_' });
  const registers = [registry];
  metrics = {
    registry,
    requests: new Histo({
      name: 'stoa_request_seconds',
      help: 'Requests of clients',
      labelNames: ['outcome'],
      buckets,
      registers,
    }),
    fetches: new Histo({
      name: 'stoa_fetch_seconds',
      help: 'Fetches of the gateway from domains',
      labelNames: ['domain', 'outcome'],
      buckets,
      registers,
    }),
    fetchEvents: new Count({
      name: 'stoa_fetch_events_total',
      help: 'What happened to fetches beside being answered: retries, hedges, shared and refused ones',
      labelNames: ['domain', 'event'],
      registers,
    }),
    breakers: new Level({
      name: 'stoa_breaker_state',
      help: 'Of the breaker before each domain: 0 closed, 1 half-open, 2 open',
      labelNames: ['domain'],
      registers,
    }),
    refusals: new Count({
      name: 'stoa_refusals_total',
      help: 'Operations that were not run, by code',
      labelNames: ['code'],
      registers,
    }),
    alerts: new Count({
      name: 'stoa_alerts_total',
      help: 'Things a person has to look at: parked events, failed jobs',
      labelNames: ['kind'],
      registers,
    }),
    operations: new Histo({
      name: 'stoa_operation_seconds',
      help: 'Requests of clients, by the name of the operation',
      labelNames: ['operation', 'outcome'],
      buckets,
      registers,
    }),
    streams: new Level({
      name: 'stoa_open_streams',
      help: 'Subscriptions that are open now',
      labelNames: ['operation'],
      registers,
    }),
  };
}

export const stopMetrics = (): void => {
  metrics = null;
};

/** Times what a client asked for. */
export const timedRequest = <Result>(work: () => Promise<Result> | Result): Promise<Result> | Result =>
  metrics === null ? work() : timed((outcome, seconds) => metrics?.requests.observe({ outcome }, seconds), work);

/** Times a fetch from a domain. */
export const timedFetch = <Result>(domain: string, work: () => Promise<Result> | Result): Promise<Result> | Result =>
  metrics === null ? work() : timed((outcome, seconds) => metrics?.fetches.observe({ domain, outcome }, seconds), work);

const breakerStates: Readonly<Record<string, number>> = {
  'breaker closed': 0,
  'breaker half-open': 1,
  'breaker open': 2,
};

/** Counts what happened to a fetch; a breaker's change is its new state too. */
export function countFetchEvent(domain: string, event: string): void {
  if (metrics === null) return;
  metrics.fetchEvents.inc({ domain, event });
  const state = breakerStates[event];
  if (state !== undefined) metrics.breakers.set({ domain }, state);
}

/** Codes are those of one table: few. */
export const countRefusal = (code: string): void => metrics?.refusals.inc({ code });

export const countAlert = (kind: 'parked event' | 'failed job'): void => metrics?.alerts.inc({ kind });

/** The name comes from a list that whoever calls keeps short. */
export const timeOperation = (operation: string, outcome: 'ok' | 'error', seconds: number): void =>
  metrics?.operations.observe({ operation, outcome }, seconds);

export const countStream = (operation: string, step: 1 | -1): void => metrics?.streams.inc({ operation }, step);

/** The page that Prometheus reads; null while metrics are off. */
export const metricsPage = async (): Promise<{ readonly type: string; readonly text: string } | null> =>
  metrics === null ? null : { type: metrics.registry.contentType, text: await metrics.registry.metrics() };

async function timed<Result>(
  observe: (outcome: 'ok' | 'error', seconds: number) => void,
  work: () => Promise<Result> | Result,
): Promise<Result> {
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  try {
    const result = await work();
    const failed = typeof result === 'object' && result !== null && 'errors' in result && result.errors !== undefined;
    observe(failed ? 'error' : 'ok', seconds());
    return result;
  } catch (error) {
    observe('error', seconds());
    throw error;
  }
}
