import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { StoaError } from '@stoa/kernel/errors.ts';
import { writeError, writeJson } from '@stoa/platform/http/write-json.ts';
import { timedRequest } from '@stoa/platform/telemetry/metrics.ts';
import { traced, withinTrace } from '@stoa/platform/telemetry/traces.ts';
import { answerCors } from './edge/cors.ts';
import { answerReady } from './edge/health.ts';
import { openStreams } from './edge/open-streams.ts';
import { serveGraphql } from './edge/serve-graphql.ts';
import { serveSockets } from './edge/socket/serve-sockets.ts';
import { type GatewayOptions, settled } from './gateway-options.ts';
import { enforceDirectives, policiesOfToken } from './identity/enforce.ts';
import { callerOf, type From, requestIdOf } from './identity/caller-of.ts';
import { persistedOperations } from './operations/persisted.ts';
import { answering as makeAnswering } from './requests/answering.ts';
import { running, sharedInFlight } from './requests/in-flight.ts';
import { toldRefusals } from './requests/told-refusals.ts';
import { type Graphs, graphs as makeGraphs } from './supergraph/graphs.ts';

export interface RunningGateway {
  readonly port: number;
  readonly graphs: Graphs;
  stop(): Promise<void>;
}

export async function startGateway(given: GatewayOptions): Promise<RunningGateway> {
  const options = settled(given);
  const { log, cors, admission, inputs, routes, identifying, path } = options;
  const { caching } = options;
  const plugins = [
    enforceDirectives(options.policies ?? policiesOfToken),
    ...(caching ? [caching.plugin] : []),
    ...options.plugins,
  ];
  const onRequest = plugins.filter((plugin) => plugin.onRequest);
  const graphs = await makeGraphs(options.supergraphSdl, {
    ...options,
    plugins,
    introspection: admission.introspection,
    caching,
    warm: () => options.lists().texts,
  });
  const writes = { ended: 0 };
  const run = running(writes);
  const shared = options.sharing ? sharedInFlight(options.sharing, writes, run) : run;
  const answered = makeAnswering({
    graph: graphs.current,
    plugins,
    persisted: persistedOperations(options),
    admission,
    inputs,
    runOperation: caching ? caching.run(shared) : shared,
    log,
  });
  const answering = toldRefusals(answered, plugins);
  const streams = openStreams(identifying.revocations, () => options.clock.now().getTime(), options.beatMs);
  let stopping = false;

  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const requestId = requestIdOf(request);
      if (!(error instanceof StoaError)) log.error({ err: error, requestId }, 'unexpected error');
      const known =
        error instanceof StoaError ? error : new StoaError('INTERNAL_ERROR', 'Something went wrong on our side.');
      if (response.headersSent) response.destroy();
      else writeError(response, known, requestId);
    });
  });
  const identify = (request: Parameters<typeof callerOf>[0]): Promise<From> => callerOf(request, identifying);
  const closeSockets = serveSockets(http, {
    answering,
    streams,
    identify,
    log,
    cors,
    path,
    pingMs: 2 * options.beatMs,
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { url = '/' } = request;
    const mark = url.indexOf('?');
    const pathname = mark < 0 ? url : url.slice(0, mark);
    if (pathname === path) {
      if (answerCors(cors, request, response)) return;
      return await withinTrace(request.headers, () =>
        timedRequest(async () => await traced('request', {}, () => graphql(request, response))),
      );
    }
    if (pathname === '/health/live') return writeJson(response, 200, { status: 'ok' });
    if (pathname === '/health/ready') return await answerReady(response, graphs.current().transports, stopping);
    for (const route of routes) if (await route(request, response, { identify, graphs })) return;
    writeError(response, new StoaError('NOT_FOUND', `Nothing is at ${pathname}.`), requestIdOf(request));
  }

  async function graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    for (const plugin of onRequest) {
      const { method = 'GET', url = '/', headers, socket } = request;
      await plugin.onRequest?.({ method, url, headers, ip: socket.remoteAddress ?? null });
    }
    const from = await identify(request);
    response.setHeader('x-request-id', from.caller.requestId);
    await serveGraphql({ ...options, answering, streams }, request, response, from);
  }

  await listen(http, options);
  return {
    port: portOf(http),
    graphs,
    async stop() {
      stopping = true;
      streams.drain();
      await closeSockets();
      http.close();
      http.closeIdleConnections();
      await graphs.stop();
      for (const plugin of plugins) await plugin.stop?.();
      http.closeAllConnections();
    },
  };
}

/**
 * Thousands come back at once when a gateway was restarted. Whom the kernel has no room for tries again after 1, 3, 7 … seconds;
 * it may allow less than we ask for.
 */
const backlog = 4_096;

async function listen(http: Server, { port, host }: Pick<GatewayOptions, 'port' | 'host'>): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new StoaError(
              'STARTUP_FAILED',
              `Port ${port} is taken: stop what listens there, or set STOA_PORT to another.`,
            )
          : error,
      ),
    );
    http.listen({ port, host, backlog }, resolve);
  });
}

function portOf(http: Server): number {
  const address = http.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
