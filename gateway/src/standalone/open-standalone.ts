import { systemClock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { anonymous } from '@stoa/kernel/viewer.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { metricsRoute } from '@stoa/platform/telemetry/metrics-route.ts';
import type { JSONWebKeySet } from 'jose';
import { request } from 'undici';
import { caching } from '../cache/cached-operations.ts';
import { invalidationRoute } from '../cache/invalidation-route.ts';
import { openAnswers } from '../cache/open-answers.ts';
import type { Plugin } from '../extend/plugin.ts';
import type { Route } from '../gateway-options.ts';
import { type TokenVerifier, tokenVerifier } from '../identity/token-verifier.ts';
import { costLimit } from '../limits/cost-limit.ts';
import { openBudgets } from '../limits/open-budgets.ts';
import { operationLists } from '../operations/operation-lists.ts';
import { readManifest } from '../operations/read-manifest.ts';
import { type RunningGateway, startGateway } from '../start-gateway.ts';
import { supergraphSource } from '../supergraph/supergraph-source.ts';
import type { Config } from './config.ts';
import { transportsBy } from './transports.ts';
import { watching } from './watching.ts';

export interface StandaloneOptions {
  readonly supergraph: string | undefined;
  readonly port: number | undefined;
  readonly log: Logger;
  readonly plugins?: readonly Plugin[];
  readonly routes?: readonly Route[];
}

/** The gateway in front of any supergraph, with nothing of Stoa behind it. */
export async function openStandalone(config: Config, options: StandaloneOptions): Promise<RunningGateway> {
  const { log, plugins = [], routes = [] } = options;
  const { listen, limits, tokens, operations, cors, introspection, pollSeconds } = config;
  const place =
    options.supergraph ??
    config.supergraph ??
    fail(
      'STARTUP_FAILED',
      'Say which supergraph to serve: --supergraph <file or URL>, or "supergraph" in the settings.',
    );
  const source = supergraphSource(place, { pollMs: pollSeconds * 1_000, log });
  const lists = operationLists(
    operations.manifests.map((path) => ({ client: '', version: path, operations: readManifest(path) })),
  );
  const clock = systemClock;
  const cost = {
    most: limits.cost,
    longestList: limits.listLength,
    budget: limits.budget ?? null,
    measureOnly: limits.measureOnly,
  };
  const kept = config.cache && (await keeping(config, config.cache, log));
  const watched = watching(config, log, clock);
  const gateway = await startGateway({
    supergraphSdl: await source.read(),
    transports: transportsBy(config),
    verifier: tokens ? verifierOf(tokens) : passesTokens(config) ? 'subgraphs' : null,
    production: !introspection,
    path: listen.path,
    host: listen.host,
    port: options.port ?? listen.port,
    cors: { origins: cors },
    lists: () => lists,
    level: operations.level,
    shape: { ...limits, literals: limits.inputDepth },
    inputs: { depth: limits.inputDepth, values: limits.inputValues },
    mostBodyBytes: limits.bodyBytes,
    sharing: config.shareRequests ? { headers: headersPassedOn(config) } : null,
    plugins: [costLimit(cost, await openBudgets(config.redis, log)), ...watched.plugins, ...plugins],
    ...(kept && { caching: kept.caching }),
    routes: [...watched.routes, metricsRoute, ...(kept ? [kept.route] : []), ...routes],
    ...(watched.mayTrace && { mayTrace: watched.mayTrace }),
    clock,
    log,
  });
  const unwatch = source.watch((sdl) => gateway.graphs.swap(sdl));
  return {
    ...gateway,
    async stop() {
      unwatch();
      await gateway.stop();
    },
  };
}

/** Whoever knows what has changed says so by tags; everybody sees the same of what is public. */
async function keeping(config: Config, { secret, staleSeconds }: NonNullable<Config['cache']>, log: Logger) {
  const store = await openAnswers(config.redis, log);
  return {
    route: invalidationRoute(store, secret),
    caching: caching({
      store,
      clock: systemClock,
      isPublic: () => true,
      headers: headersPassedOn(config),
      staleMs: staleSeconds * 1_000,
      settle: () => Promise.resolve(),
    }),
  };
}

/** With a rule by pattern any header may reach a subgraph, and change its answer: then all of them tell requests apart. */
function headersPassedOn({ all, subgraphs }: Config): readonly string[] | 'all' {
  const rules = [all, ...Object.values(subgraphs)].flatMap(({ headers = [] }) => headers);
  if (rules.some((rule) => 'propagateMatching' in rule)) return 'all';
  return rules.flatMap((rule) => ('propagate' in rule ? [rule.propagate.toLowerCase()] : []));
}

/** A rule that hands tokens on says that subgraphs look at them. */
const passesTokens = (config: Config): boolean => {
  const passed = headersPassedOn(config);
  return passed === 'all' || passed.includes('authorization');
};

function verifierOf({ jwks, issuer, audience, algorithms }: NonNullable<Config['tokens']>): TokenVerifier {
  return tokenVerifier({
    keys: () => keysAt(jwks),
    expect: { algorithms, ...(issuer !== undefined && { issuer }), ...(audience !== undefined && { audience }) },
    viewerOf: () => anonymous,
    clock: systemClock,
  });
}

async function keysAt(url: string): Promise<JSONWebKeySet> {
  const { statusCode, body } = await request(url, { signal: AbortSignal.timeout(5_000) });
  if (statusCode === 200) return (await body.json()) as JSONWebKeySet;
  await body.dump();
  return fail('DOMAIN_UNAVAILABLE', 'The issuer of tokens does not answer: access tokens cannot be checked.');
}
