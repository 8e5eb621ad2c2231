import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { StoaError } from '@stoa/kernel/errors.ts';
import { listenAt } from '@stoa/platform/http/listen-at.ts';
import { writeError, writeJson } from '@stoa/platform/http/write-json.ts';
import { timedRequest } from '@stoa/platform/telemetry/metrics.ts';
import { traced, withinTrace } from '@stoa/platform/telemetry/traces.ts';
import { answerCors } from './edge/cors.ts';
import { answerReady } from './edge/health.ts';
import { openStreams } from './edge/open-streams.ts';
import { serveGraphql } from './edge/serve-graphql.ts';
import { serveSockets } from './edge/socket/serve-sockets.ts';
import { underWay } from './edge/under-way.ts';
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
  const requests = underWay();
  const serving = { ...options, answering, streams };
  let stopping = false;

  const http = createServer((request, response) => {
    // Its connection would be kept for another, and cut.
    if (stopping) response.shouldKeepAlive = false;
    const work = answer(request, response).catch((error: unknown) => {
      const requestId = String(response.getHeader('x-request-id') ?? requestIdOf(request));
      if (!(error instanceof StoaError)) log.error({ err: error, requestId }, 'unexpected error');
      const known =
        error instanceof StoaError ? error : new StoaError('INTERNAL_ERROR', 'Something went wrong on our side.');
      if (response.headersSent) response.destroy();
      else writeError(response, known, requestId);
    });
    requests.count(work);
  });
  const identify = async (request: Parameters<typeof callerOf>[0]): Promise<From> =>
    await callerOf(request, identifying);
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
        timedRequest(() => traced('request', {}, () => graphql(request, response))),
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
    const known = callerOf(request, identifying);
    const from = known instanceof Promise ? await known : known;
    try {
      await serveGraphql(serving, request, response, from);
    } catch (error) {
      if (!response.headersSent) response.setHeader('x-request-id', from.caller.requestId);
      throw error;
    }
  }

  await listenAt(http, { port: options.port, host: options.host, backlog });
  return {
    port: portOf(http),
    graphs,
    async stop() {
      stopping = true;
      // First: whoever is told to come back finds another gateway.
      const closed = new Promise((resolve) => http.close(resolve));
      streams.drain();
      await Promise.all([closeSockets(), requests.over(lastRequestsMs)]);
      await graphs.stop();
      for (const plugin of plugins) await plugin.stop?.();
      http.closeIdleConnections();
      await Promise.race([closed, wait(lastBytesMs, undefined, { ref: false })]);
      http.closeAllConnections();
    },
  };
}

/** Longer than any fetch may take; an orchestrator kills after 30 seconds. */
const lastRequestsMs = 15_000;
/** What is written is on its way; a page that watches the portal is not waited for. */
const lastBytesMs = 300;

/**
 * Thousands come back at once when a gateway was restarted. Whom the kernel has no room for tries again after 1, 3, 7 … seconds;
 * it may allow less than we ask for.
 */
const backlog = 4_096;

function portOf(http: Server): number {
  const address = http.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
