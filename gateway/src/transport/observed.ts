import { timedFetch } from '@stoa/platform/telemetry/metrics.ts';
import { traced } from '@stoa/platform/telemetry/traces.ts';
import type { Transport } from './transport.ts';

/** The same transport, seen by traces and metrics when those are on. */
export const observed = (name: string, transport: Transport): Transport => ({
  ...transport,
  execute: (request) =>
    timedFetch(name, () => traced(`fetch ${name}`, { 'stoa.domain': name }, () => transport.execute(request))),
});
