import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { StoaError } from '@stoa/kernel/errors.ts';
import type { Answers } from './commands/answers.ts';
import { commandEndpoint } from './commands/command-endpoint.ts';
import { answerGraphql, readGraphqlBody } from './http/apollo-http.ts';
import { listenAt } from './http/listen-at.ts';
import { writeError, writeJson } from './http/write-json.ts';
import { type Caller, callerHeader, verifyCaller } from './identity.ts';
import type { RunningSubgraph } from './start-subgraph.ts';
import { thawed } from './thawed.ts';
import { metricsRoute } from './telemetry/metrics-route.ts';
import { traced, withinTrace } from './telemetry/traces.ts';
import { serveSubscriptions } from './serve-subscriptions.ts';

interface Asked {
  readonly caller: Caller;
}

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  readonly answers: Answers;
}

/** One domain behind a port of its own: graph, commands, subscriptions, its plain doors, and its health. */
export async function serveSubgraph(subgraph: RunningSubgraph, { port, host, answers }: ServeOptions): Promise<Server> {
  const apollo = await apolloFor(subgraph);
  const { settings, clock } = subgraph.environment;
  const answerCommand = commandEndpoint(answers, settings.secret, clock);
  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      const requestId = String(request.headers['x-request-id'] ?? '');
      if (error instanceof StoaError) return writeError(response, error, requestId);
      subgraph.environment.log.error({ err: error, requestId }, 'unexpected error');
      writeError(response, new StoaError('INTERNAL_ERROR', 'Something went wrong on our side.'), requestId);
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const { environment } = subgraph;
    if (pathname === '/health/live') return writeJson(response, 200, { status: 'ok', domain: subgraph.name });
    if (pathname === '/health/ready') {
      const ready = await subgraph.ready();
      return writeJson(response, ready ? 200 : 503, { status: ready ? 'ok' : 'unavailable', domain: subgraph.name });
    }
    for (const route of subgraph.definition.routes)
      if (await route(request, response, { ...environment, state: subgraph.state })) return;
    if (await answerCommand(request, response)) return;
    if (await metricsRoute(request, response)) return;
    if (pathname !== '/graphql')
      return writeJson(response, 404, { errors: [{ message: `Nothing is at ${pathname}.` }] });
    const token = request.headers[callerHeader];
    const caller = verifyCaller(
      typeof token === 'string' ? token : undefined,
      environment.settings.secret,
      environment.clock,
    );
    const body = await readGraphqlBody(request);
    await withinTrace(request.headers, () =>
      traced(`${subgraph.name} answers`, { 'stoa.domain': subgraph.name }, () =>
        answerGraphql(apollo, request, response, { caller }, body),
      ),
    );
  }

  serveSubscriptions(http, subgraph);
  await listenAt(http, { port, host });
  return http;
}

/** Apollo Server for the protocol; the running is graphql-jit's. */
async function apolloFor(subgraph: RunningSubgraph): Promise<ApolloServer<Asked>> {
  const apollo = new ApolloServer<Asked>({
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    gateway: {
      onSchemaLoadOrUpdate(update) {
        update({ apiSchema: subgraph.schema, coreSupergraphSdl: '' });
        return () => {};
      },
      load: () =>
        Promise.resolve({
          executor: async ({ source, operationName, request, context }) => {
            const { caller } = context as Asked;
            return thawed(
              await subgraph.execute({ query: source, operationName, variables: request.variables, caller }),
            ) as never;
          },
        }),
      stop: () => Promise.resolve(),
    },
  });
  await apollo.start();
  return apollo;
}
