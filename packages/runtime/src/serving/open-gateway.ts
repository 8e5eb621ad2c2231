import { inProcess } from '@stoa/gateway/transport/in-process.ts';
import { counted, observed } from '@stoa/gateway/transport/observed.ts';
import { overHttp } from '@stoa/gateway/transport/http.ts';
import { shaped } from '@stoa/gateway/transport/shaped.ts';
import { callShaping, wireShaping } from '@stoa/gateway/transport/shaping.ts';
import type { Transport } from '@stoa/gateway/transport/transport.ts';
import { forward } from '@stoa/gateway/edge/forward.ts';
import type { Route } from '@stoa/gateway/gateway-options.ts';
import { answerAsset } from '@stoa/gateway/portal/assets.ts';
import { answerPage, readOperations, type ReadyOperation } from '@stoa/gateway/portal/page.ts';
import { type RunningGateway, startGateway } from '@stoa/gateway/start-gateway.ts';
import { stoaTokens } from '@stoa/gateway/identity/stoa-tokens.ts';
import { tokenVerifier } from '@stoa/gateway/identity/token-verifier.ts';
import { systemClock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { Settings } from '@stoa/platform/settings.ts';
import { metricsRoute } from '@stoa/platform/telemetry/metrics-route.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';
import { pathsOf } from './domains.ts';
import { keySetOf } from './key-set-of.ts';

const schemaFolder = new URL('../../../../schema/', import.meta.url);

export const supergraphFile = new URL('supergraph.graphql', schemaFolder);

export interface OpenGatewayOptions {
  readonly settings: Settings;
  readonly domains: readonly string[];
  /** Domains of this process; the others are reached by their URLs. */
  readonly here: readonly RunningSubgraph[];
  readonly supergraphSdl: string;
  readonly log: Logger;
}

export async function openGateway({
  settings,
  domains,
  here,
  supergraphSdl,
  log,
}: OpenGatewayOptions): Promise<RunningGateway> {
  const local = new Map(here.map((subgraph) => [subgraph.name, subgraph]));
  const transports = new Map(
    domains.map((name) => [name, observed(name, transportTo(name, local.get(name), settings))]),
  );
  return await startGateway({
    supergraphSdl,
    transports,
    verifier: tokenVerifier({
      keys: keySetOf(local.get('accounts'), settings),
      ...stoaTokens(settings.publicUrl),
      clock: systemClock,
    }),
    routes: [
      portalPage(readOperations(new URL('operations/', schemaFolder))),
      metricsRoute,
      ...here.flatMap(doorsOf),
      forward(doorsElsewhere(settings)),
    ],
    executor: settings.executor,
    production: settings.environment === 'production',
    log,
    port: settings.port,
    host: settings.host,
  });
}

const portalPage =
  (operations: readonly ReadyOperation[]): Route =>
  (request, response) => {
    const { url = '/', method } = request;
    if (url.startsWith('/portal/')) return Promise.resolve(answerAsset(response, url.slice('/portal/'.length)));
    const isPage = method === 'GET' && (url === '/' || url.startsWith('/?'));
    if (isPage) answerPage(response, operations);
    return Promise.resolve(isPage);
  };

const doorsOf = ({ definition, environment, state }: RunningSubgraph): Route[] =>
  definition.routes.map((route) => (request, response) => route(request, response, { ...environment, state }));

const doorsElsewhere = ({ subgraphUrls }: Settings) =>
  Object.entries(subgraphUrls).flatMap(([domain, origin]) => pathsOf(domain).map((prefix) => ({ prefix, origin })));

function transportTo(name: string, here: RunningSubgraph | undefined, { subgraphUrls, secret }: Settings): Transport {
  const url = subgraphUrls[name];
  const options = { observe: counted(name) };
  if (url) return shaped(name, overHttp({ name, url, secret }), wireShaping, options);
  if (here) return shaped(name, inProcess(here), callShaping, options);
  return fail('STARTUP_FAILED', `No way to the domain "${name}": set SUBGRAPH_URL_${name.toUpperCase()} to its URL.`);
}
