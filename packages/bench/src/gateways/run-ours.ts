import { readFileSync } from 'node:fs';
import { budgetsInMemory } from '@stoa/gateway/limits/budget.ts';
import { costLimit, usualCostLimits } from '@stoa/gateway/limits/cost-limit.ts';
import { startGateway } from '@stoa/gateway/start-gateway.ts';
import { memoryUsage } from '@stoa/gateway/telemetry/memory-usage.ts';
import { operationMetrics } from '@stoa/gateway/telemetry/operation-metrics.ts';
import { slowOperations } from '@stoa/gateway/telemetry/slow-operations.ts';
import { traffic } from '@stoa/gateway/telemetry/traffic.ts';
import { usage } from '@stoa/gateway/telemetry/usage.ts';
import { overHttp } from '@stoa/gateway/transport/http.ts';
import { counted, observed } from '@stoa/gateway/transport/observed.ts';
import { shaped } from '@stoa/gateway/transport/shaped.ts';
import { callShaping, wireShaping } from '@stoa/gateway/transport/shaping.ts';
import type { Transport } from '@stoa/gateway/transport/transport.ts';
import { systemClock as clock } from '@stoa/kernel/clock.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { startMetrics } from '@stoa/platform/telemetry/metrics.ts';
import { executors } from './executors.ts';
import { publicGraph } from './public-graph.ts';

/** Our gateway as in production: limits, budgets, time limits, breakers, metrics, traffic, who uses which field; nobody signs in. */
const [supergraphFile = '', subgraphsUrl = '', port = '0', ...options] = process.argv.slice(2);
const share = options.includes('share-fetches');
const all = options.includes('in-process') ? executors() : null;

function wayTo(name: string): Transport {
  const execute = all?.get(name);
  const way: Transport = execute
    ? {
        execute: (request) => execute(request) as never,
        subscribe: () => Promise.reject(new Error('not here')),
        ready: () => Promise.resolve(true),
        stop: () => Promise.resolve(),
      }
    : overHttp({ name, url: `${subgraphsUrl}/${name}` });
  const shaping = execute ? callShaping : { ...wireShaping, share };
  return observed(name, shaped(name, way, shaping, { observe: counted(name) }));
}

const log = makeLogger('error');
await startMetrics();
await startGateway({
  supergraphSdl: readFileSync(supergraphFile, 'utf8'),
  transports: new Map(publicGraph.map(({ name }) => [name, wayTo(name)])),
  verifier: null,
  production: true,
  log,
  plugins: [
    // Its lists say nothing of how long they are: for so many levels of them the usual limit is not enough.
    costLimit({ ...usualCostLimits, most: 50_000 }, budgetsInMemory(clock)),
    traffic().plugin,
    usage({ store: memoryUsage(), clock, log }).plugin,
    operationMetrics(),
    slowOperations({ log }),
  ],
  port: Number(port),
  host: '127.0.0.1',
  ...(!options.includes('share-requests') && { sharing: null }),
});
// An orderly end: a profile is written then.
process.once('SIGINT', () => process.exit());
