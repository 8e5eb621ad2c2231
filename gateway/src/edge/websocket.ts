import type { Server } from 'node:http';
import { StoaError } from '@stoa/kernel/errors.ts';
import { mask } from '@stoa/platform/mask.ts';
import { anonymousCaller, type Caller } from '@stoa/platform/identity.ts';
import { thawed, thawedStream } from '@stoa/platform/thawed.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { getOperationAST, GraphQLError, OperationTypeNode, parse, validate } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { subscribe } from '../execute/subscribe.ts';
import { type Asking, callerOf, requestIdOf } from '../identity/caller-of.ts';
import type { TokenVerifier } from '../identity/token-verifier.ts';
import type { Planner } from '../plan/planner.ts';
import type { Transport } from '../transport/transport.ts';

export interface SocketOptions {
  readonly planner: Planner;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly verifier: TokenVerifier;
  readonly log: Logger;
}

interface Extra extends Record<PropertyKey, unknown> {
  caller?: Caller;
}

/** A client that may not say who it is within this time is not one. */
const initMs = 5_000;
const mostFrameBytes = 1_000_000;

/** Subscriptions over graphql-transport-ws; who asks is settled by the connection's `authorization` parameter. */
export function serveSockets(http: Server, { planner, transports, verifier, log }: SocketOptions): () => Promise<void> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostFrameBytes });
  http.on('upgrade', (request, socket, head) => {
    const { origin, host } = request.headers;
    // A page of another site may open a socket with the visitor's cookies: we use none, and still refuse.
    const foreign = origin !== undefined && URL.parse(origin)?.host !== host;
    if (foreign || !request.url?.startsWith('/graphql')) {
      socket.end(`HTTP/1.1 ${foreign ? '403 Forbidden' : '404 Not Found'}\r\nconnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => sockets.emit('connection', opened, request));
  });
  const served = useServer<Record<string, unknown>, Extra>(
    {
      connectionInitWaitTimeout: initMs,
      async onConnect({ connectionParams, extra }) {
        const { request } = extra as Extra & { request: Asking };
        const given = connectionParams?.['authorization'];
        const headers = { ...request.headers, ...(typeof given === 'string' && { authorization: given }) };
        try {
          extra.caller = await callerOf({ headers, socket: request.socket }, verifier);
          return true;
        } catch (error) {
          // 4403 is what the protocol closes with when this answers false.
          if (error instanceof StoaError) return false;
          throw error;
        }
      },
      onSubscribe({ extra }, _id, { query, operationName, variables }) {
        const caller = extra.caller ?? anonymousCaller(requestIdOf({ headers: {} }));
        const { schema } = planner;
        const document = parse(query);
        const problems = validate(schema, document);
        if (problems.length > 0) return problems;
        if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION)
          return [
            new GraphQLError('The socket is for subscriptions: send queries and mutations by POST.', {
              extensions: { code: 'BAD_INPUT' },
            }),
          ];
        return { schema, document, operationName, variableValues: variables, contextValue: caller };
      },
      async subscribe({ document, operationName, variableValues, contextValue }) {
        const caller = contextValue as Caller;
        try {
          const request = {
            document,
            operationName: operationName ?? undefined,
            variables: variableValues ?? {},
            caller,
          };
          return thawedStream(await subscribe(planner, transports, request)) as never;
        } catch (error) {
          const wrapped =
            error instanceof Error
              ? new GraphQLError(error.message, { originalError: error })
              : new GraphQLError(String(error));
          return thawed({ errors: [mask(wrapped, caller.requestId, log)] });
        }
      },
    },
    sockets,
  );
  return async () => {
    for (const socket of sockets.clients) socket.close(1001, 'Going away');
    await served.dispose();
  };
}
