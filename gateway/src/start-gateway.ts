import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { StoaError } from '@stoa/kernel/errors.ts';
import { answerGraphql, readGraphqlBody } from '@stoa/platform/http/apollo-http.ts';
import { writeError, writeJson } from '@stoa/platform/http/write-json.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { timedRequest } from '@stoa/platform/telemetry/metrics.ts';
import { traced } from '@stoa/platform/telemetry/traces.ts';
import { answerKnown } from './edge/answer-known.ts';
import { apolloServer } from './edge/apollo.ts';
import { answerReady } from './edge/health.ts';
import { serveSockets } from './edge/websocket.ts';
import { callerOf, requestIdOf } from './identity/caller-of.ts';
import type { TokenVerifier } from './identity/token-verifier.ts';
import { knownOperations } from './operations/known-operations.ts';
import { ownGateway } from './plan/own-gateway.ts';
import type { stockGateway } from './plan/stock-gateway.ts';
import { makePlanner } from './plan/planner.ts';
import { answerAsset } from './portal/assets.ts';
import { answerPage, type ReadyOperation } from './portal/page.ts';
import type { Transport } from './transport/transport.ts';

export interface GatewayOptions {
  readonly supergraphSdl: string;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly verifier: TokenVerifier;
  readonly operations: readonly ReadyOperation[];
  /** Plain doors of domains in this process; each answers false when the path is not its own. */
  readonly routes: readonly ((request: IncomingMessage, response: ServerResponse) => Promise<boolean>)[];
  /** Who runs the plans: we, or @apollo/gateway. */
  readonly executor: 'own' | 'stock';
  readonly production: boolean;
  readonly log: Logger;
  readonly port: number;
  readonly host: string;
}

export interface RunningGateway {
  readonly port: number;
  stop(): Promise<void>;
}

export async function startGateway(options: GatewayOptions): Promise<RunningGateway> {
  const { supergraphSdl, transports, verifier, executor, log } = options;
  const planner = makePlanner(supergraphSdl);
  const operations = knownOperations({ planner, transports, log });
  const gateway = executor === 'own' ? ownGateway(planner, operations) : await loadStock(supergraphSdl, transports);
  const apollo = await apolloServer({ ...options, gateway });
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
  const closeSockets = serveSockets(http, { ...options, planner });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [pathname = '/'] = (request.url ?? '/').split('?', 1);
    if (pathname === '/graphql')
      return await timedRequest(async () => await traced('request', {}, () => graphql(request, response)));
    if (pathname === '/health/live') return writeJson(response, 200, { status: 'ok' });
    if (pathname === '/health/ready') return await answerReady(response, transports, stopping);
    if (pathname === '/' && request.method === 'GET') return answerPage(response, options.operations);
    if (pathname.startsWith('/portal/') && answerAsset(response, pathname.slice('/portal/'.length))) return;
    for (const route of options.routes) if (await route(request, response)) return;
    writeError(response, new StoaError('NOT_FOUND', `Nothing is at ${pathname}.`), requestIdOf(request));
  }

  async function graphql(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const caller = await callerOf(request, verifier);
    response.setHeader('x-request-id', caller.requestId);
    const body = await readGraphqlBody(request);
    if (executor === 'own' && (await answerKnown(operations, request, response, body, caller, log))) return;
    await answerGraphql(apollo, request, response, { caller }, body);
  }

  await listen(http, options);
  return {
    port: portOf(http),
    async stop() {
      stopping = true;
      await closeSockets();
      http.close();
      http.closeIdleConnections();
      await apollo.stop();
      await Promise.all([...transports.values()].map((transport) => transport.stop()));
      http.closeAllConnections();
    },
  };
}

/** Loaded where it is chosen: its modules take half a second. */
async function loadStock(...given: Parameters<typeof stockGateway>): Promise<GatewayInterface> {
  const { stockGateway: make } = await import('./plan/stock-gateway.ts');
  return make(...given);
}

async function listen(http: Server, { port, host }: GatewayOptions): Promise<void> {
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
    http.listen(port, host, resolve);
  });
}

function portOf(http: Server): number {
  const address = http.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
