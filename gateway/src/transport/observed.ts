import { countFetchEvent, timedFetch } from '@stoa/platform/telemetry/metrics.ts';
import { traced } from '@stoa/platform/telemetry/traces.ts';
import type { Observe } from './observe.ts';
import type { Transport } from './transport.ts';

/** The same transport, seen by traces and metrics when those are on. */
export const observed = (name: string, transport: Transport): Transport => ({
  ...transport,
  execute: (request, cancel) =>
    timedFetch(name, () => traced(`fetch ${name}`, { 'stoa.domain': name }, () => transport.execute(request, cancel))),
});

/** What happens beside, counted by subgraph. */
export const counted =
  (name: string): Observe =>
  (event) =>
    countFetchEvent(name, event);
