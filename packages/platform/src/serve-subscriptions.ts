import type { Server } from 'node:http';
import { useServer } from 'graphql-ws/use/ws';
import { parse } from 'graphql';
import { WebSocketServer } from 'ws';
import { type Caller, callerHeader, verifyCaller } from './identity.ts';
import { thawed, thawedStream } from './thawed.ts';
import type { RunningSubgraph } from './start-subgraph.ts';

/** Live answers of one domain, for the gateway only: the socket opens with a signed caller or not at all. */
export function serveSubscriptions(http: Server, subgraph: RunningSubgraph): void {
  const { settings, clock } = subgraph.environment;
  const sockets = new WebSocketServer({ server: http, path: '/graphql' });
  useServer<Record<string, unknown>, { caller?: Caller }>(
    {
      schema: subgraph.schema,
      onConnect({ connectionParams, extra }) {
        try {
          const token = connectionParams?.[callerHeader];
          extra.caller = verifyCaller(typeof token === 'string' ? token : undefined, settings.secret, clock);
          return true;
        } catch {
          return false;
        }
      },
      onSubscribe: ({ extra }, _id, { query, operationName, variables }) => ({
        schema: subgraph.schema,
        document: parse(query),
        contextValue: { query, operationName, variables, caller: extra.caller },
      }),
      subscribe: async (args) => thawedStream(await subgraph.subscribe(args.contextValue as never)) as never,
      execute: async (args) => thawed(await subgraph.execute(args.contextValue as never)),
    },
    sockets,
  );
}
