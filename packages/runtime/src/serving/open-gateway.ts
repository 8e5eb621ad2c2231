import { forward } from '@stoa/gateway/edge/forward.ts';
import type { Route } from '@stoa/gateway/gateway-options.ts';
import { revocations as makeRevocations } from '@stoa/gateway/identity/revocations.ts';
import { stoaTokens } from '@stoa/gateway/identity/stoa-tokens.ts';
import { tokenVerifier } from '@stoa/gateway/identity/token-verifier.ts';
import { costLimit, usualCostLimits } from '@stoa/gateway/limits/cost-limit.ts';
import { openBudgets } from '@stoa/gateway/limits/open-budgets.ts';
import { type Persona, readOperations } from '@stoa/gateway/portal/page.ts';
import { mayReadPortal, portalRoutes } from '@stoa/gateway/portal/portal-routes.ts';
import { type RunningGateway, startGateway } from '@stoa/gateway/start-gateway.ts';
import { namedSpans } from '@stoa/gateway/telemetry/named-spans.ts';
import { operationMetrics } from '@stoa/gateway/telemetry/operation-metrics.ts';
import { slowOperations } from '@stoa/gateway/telemetry/slow-operations.ts';
import { traffic as makeTraffic } from '@stoa/gateway/telemetry/traffic.ts';
import { usage as makeUsage } from '@stoa/gateway/telemetry/usage.ts';
import { systemClock as clock } from '@stoa/kernel/clock.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';
import { metricsRoute } from '@stoa/platform/telemetry/metrics-route.ts';
import { openCaching } from './gateway-caching.ts';
import type { Databases } from './databases.ts';
import { pathsOf } from './domains.ts';
import { gatewayEvents, hearRevocations } from './gateway-events.ts';
import { openGatewayStore } from './gateway-store.ts';
import { transportsTo } from './gateway-transports.ts';
import { keySetOf } from './key-set-of.ts';

const schemaFolder = new URL('../../../../schema/', import.meta.url);

export const supergraphFile = new URL('supergraph.graphql', schemaFolder);

export interface OpenGatewayOptions {
  readonly settings: Settings;
  readonly domains: readonly string[];
  /** Domains of this process; the others are reached by their URLs. */
  readonly here: readonly RunningSubgraph[];
  /** Null for a gateway that reaches no Postgres: it keeps usage in memory, and hears of no events. */
  readonly databases: Databases | null;
  /** Whom the portal offers to sign in as. */
  readonly personas: readonly Persona[];
  readonly supergraphSdl: string;
  readonly log: Logger;
}

export async function openGateway(options: OpenGatewayOptions): Promise<RunningGateway> {
  const { settings, domains, here, databases, personas, supergraphSdl, log } = options;
  const { operationLevel, corsOrigins, executor, port, host, publicUrl } = settings;
  const production = settings.environment === 'production';
  const local = new Map(here.map((subgraph) => [subgraph.name, subgraph]));
  const store = await openGatewayStore(databases, settings, log);
  const revocations = makeRevocations(clock);
  const events = databases && gatewayEvents(databases, new Set(local.keys()), log);
  if (events && domains.includes('accounts')) hearRevocations(events, revocations);
  const caching = events && (await openCaching(events, domains, settings, log));
  const traffic = makeTraffic();
  const usage = makeUsage({ store: store.usage, clock, log });
  const mayRead = mayReadPortal(production);
  const ready = readOperations(new URL('operations/', schemaFolder));
  const gateway = await startGateway({
    supergraphSdl,
    transports: transportsTo(domains, local, settings),
    verifier: tokenVerifier({ keys: keySetOf(local.get('accounts'), settings), ...stoaTokens(publicUrl), clock }),
    revocations,
    plugins: [
      costLimit(usualCostLimits, await openBudgets(settings.redisUrl, log)),
      traffic.plugin,
      usage.plugin,
      operationMetrics(),
      slowOperations({ log }),
      namedSpans(),
    ],
    routes: [
      portalRoutes({
        traffic,
        usage: store.usage,
        clock,
        mayRead,
        operations: ready,
        personas: production ? [] : personas,
        ...(!production && domains.includes('notifications') && { mailbox: '/mailbox' }),
      }),
      metricsRoute,
      ...here.flatMap(doorsOf),
      forward(doorsElsewhere(settings)),
    ],
    ...(caching && { caching }),
    ...(store.lists && { lists: store.lists.current, stored: store.lists.texts }),
    level: operationLevel,
    cors: { origins: corsOrigins },
    mayTrace: mayRead,
    executor,
    production,
    clock,
    log,
    port,
    host,
  });
  return {
    ...gateway,
    async stop() {
      await events?.stop();
      await gateway.stop();
      await store.lists?.stop();
    },
  };
}

const doorsOf = ({ definition, environment, state }: RunningSubgraph): Route[] =>
  definition.routes.map((route) => (request, response) => route(request, response, { ...environment, state }));

const doorsElsewhere = ({ subgraphUrls }: Settings) =>
  Object.entries(subgraphUrls).flatMap(([domain, origin]) => pathsOf(domain).map((prefix) => ({ prefix, origin })));
