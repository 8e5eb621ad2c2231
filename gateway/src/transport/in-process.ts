import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';
import type { Transport } from './transport.ts';

/** A call: nothing is serialized, and the identity needs no signature. */
export const inProcess = (subgraph: RunningSubgraph): Transport => ({
  execute: (request) => subgraph.execute(request),
  subscribe: (request) => subgraph.subscribe(request),
  ready: () => subgraph.ready(),
  stop: () => Promise.resolve(),
});
