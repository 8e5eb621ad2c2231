import type { Clock } from '@stoa/kernel/clock.ts';
import { StoaError } from '@stoa/kernel/errors.ts';
import { callerHeader } from '@stoa/platform/identity.ts';
import type { FormattedExecutionResult } from 'graphql';
import { type Client, createClient } from 'graphql-ws/client';
import { WebSocket } from 'ws';
import { FetchFailed } from './fetch-failed.ts';
import type { PassedHeaders } from './header-rules.ts';
import { pushStream } from './push-stream.ts';
import { readStep } from './read-answer.ts';
import { signer } from './request-headers.ts';
import { authorityOf } from './same-answer.ts';
import type { FetchRequest } from './transport.ts';

export interface SocketsTarget {
  readonly name: string;
  readonly url: string;
  readonly secret: string | undefined;
  readonly clock: Clock;
  readonly passed: PassedHeaders;
}

export interface Sockets {
  subscribe(request: FetchRequest): AsyncIterable<FormattedExecutionResult>;
  stop(): void;
}

/** So that a page that is turned does not close the socket and open it again. */
const idleMs = 3_000;
const handshakeMs = 5_000;
const pingMs = 12_000;
const mostFrameBytes = 16 * 2 ** 20;

class BoundedSocket extends WebSocket {
  constructor(address: string | URL, protocols?: string | string[]) {
    super(address, protocols, { maxPayload: mostFrameBytes, handshakeTimeout: handshakeMs });
  }
}

/**
 * Subscriptions over graphql-transport-ws: those of equal authority share a socket, for a subgraph that answers them
 * alike cannot tell them apart. A socket that breaks fails its streams; who reads them asks again.
 */
export function sockets({ name, url, secret, clock, passed }: SocketsTarget): Sockets {
  const open = new Map<string, Client>();
  const sign = secret === undefined ? null : signer(secret, clock);

  /** What HTTP says in headers: names in lower case, as Node has them. */
  function params({ caller, headers }: FetchRequest): Record<string, string> {
    const list = passed(headers);
    const given: Record<string, string> = sign ? { [callerHeader]: sign(caller) } : {};
    for (let at = 0; at < list.length; at += 2) given[list[at] ?? ''] = list[at + 1] ?? '';
    return given;
  }

  function clientFor(request: FetchRequest): Client {
    const authority = authorityOf(request, passed);
    const known = open.get(authority);
    if (known) return known;
    const client = createClient({
      url,
      webSocketImpl: BoundedSocket,
      retryAttempts: 0,
      lazyCloseTimeout: idleMs,
      connectionAckWaitTimeout: handshakeMs,
      keepAlive: pingMs,
      // Signed when it connects: the signature of the first who asked may have expired by the time of the next.
      connectionParams: () => params(request),
    });
    open.set(authority, client);
    client.on('closed', () => {
      if (open.get(authority) === client) open.delete(authority);
    });
    return client;
  }

  return {
    subscribe(request) {
      const { query, operationName, variables } = request;
      const failed = (why: string) => new FetchFailed(name, 'DOMAIN_UNAVAILABLE', why);
      const { stream, push, end, fail } = pushStream<FormattedExecutionResult>(() => unsubscribe());
      const unsubscribe = clientFor(request).subscribe<Record<string, unknown>>(
        { query, operationName, variables: { ...variables } },
        {
          next(step) {
            const read = readStep(step);
            if (push(typeof read === 'string' ? toldAs(failed(`sent an event that ${read}`)) : read)) return;
            // To end it plainly would look like all had been said.
            fail(
              new StoaError('SLOW_READER', 'Events came faster than you read them: come back with your last cursor.'),
            );
            unsubscribe();
          },
          error(error) {
            // The protocol's own `error` message: a refusal in the subgraph's words.
            if (!Array.isArray(error)) return fail(failed('broke off a stream'));
            push({ errors: error as never });
            end();
          },
          complete: end,
        },
      );
      return stream;
    },
    stop() {
      for (const client of open.values()) void client.dispose();
      open.clear();
    },
  };
}

const toldAs = ({ message, code, extensions }: FetchFailed): FormattedExecutionResult => ({
  errors: [{ message, extensions: { ...extensions, code } }],
});
