import type { Clock } from '@stoa/kernel/clock.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Plugin } from '../extend/plugin.ts';
import type { GatewayOptions, Route } from '../gateway-options.ts';
import { mayReadPortal, portalRoutes } from '../portal/portal-routes.ts';
import { memoryUsage } from '../telemetry/memory-usage.ts';
import { namedSpans } from '../telemetry/named-spans.ts';
import { operationMetrics } from '../telemetry/operation-metrics.ts';
import { slowOperations } from '../telemetry/slow-operations.ts';
import { traffic as makeTraffic } from '../telemetry/traffic.ts';
import { usage as makeUsage } from '../telemetry/usage.ts';
import type { Config } from './config.ts';

interface Watching {
  readonly plugins: readonly Plugin[];
  readonly routes: readonly Route[];
  readonly mayTrace?: NonNullable<GatewayOptions['mayTrace']>;
}

/** What is counted and shown of the requests: as much as the settings want, for each hook has its price. */
export function watching(
  { portal, metrics, otlp, introspection, listen }: Config,
  log: Logger,
  clock: Clock,
): Watching {
  const plugins = [
    slowOperations({ log }),
    ...(metrics ? [operationMetrics()] : []),
    ...(otlp === undefined ? [] : [namedSpans()]),
  ];
  if (!portal) return { plugins, routes: [] };
  const traffic = makeTraffic();
  const store = memoryUsage();
  const usage = makeUsage({ store, clock, log });
  const mayRead = mayReadPortal(!introspection);
  return {
    plugins: [...plugins, traffic.plugin, usage.plugin],
    routes: [portalRoutes({ traffic, usage: store, clock, mayRead, operations: [], personas: [], path: listen.path })],
    mayTrace: mayRead,
  };
}
