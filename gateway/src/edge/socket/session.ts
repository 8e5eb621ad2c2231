import type { IncomingMessage } from 'node:http';
import { codes, StoaError } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import { type Message, MessageType, parseMessage } from 'graphql-ws';
import type { WebSocket } from 'ws';
import type { From } from '../../identity/caller-of.ts';
import type { Asking as Head } from '../../identity/caller-of.ts';
import type { Answering } from '../../requests/answering.ts';
import type { OpenStreams } from '../open-streams.ts';
import { closeCodes } from './close-codes.ts';
import { sent, sentAround } from './frames.ts';
import { socketStream } from './socket-stream.ts';

export interface SessionOptions {
  readonly answering: Answering;
  readonly streams: OpenStreams;
  /** Who asks, by the headers of the upgrade and what the client says when it connects. */
  readonly identify: (request: Head) => Promise<From>;
  readonly log: Logger;
  /** A client that may not say who it is within this time is not one. */
  readonly initMs?: number;
}

export type Close = (code: number, reason: string) => void;

/** Streams on one socket: a page needs a few, a wall of screens some dozens. */
const mostStreams = 100;
/** Messages a second that no honest client needs: one that comes back begins all its streams at once. */
const mostMessages = 3 * mostStreams;

/** Bytes that a client may leave unread and still ask on. */
const mostUnread = 16 * 2 ** 20;

/** One socket, from its opening to its close. Gives what closes it: its streams end then, and need not wait for the client. */
export function session(
  socket: WebSocket,
  { headers, socket: connection }: IncomingMessage,
  options: SessionOptions,
): Close {
  const { answering, streams, identify, log, initMs = 5_000 } = options;
  const running = new Map<string, () => void>();
  const isOpen = () => socket.readyState === socket.OPEN;
  let isInit = false;
  let from: From | null = null;
  let forget = () => {};
  let [second, messages] = [0, 0];
  const waiting = setTimeout(() => close(closeCodes.initTimeout, 'Connection initialisation timeout'), initMs);

  socket.on('message', (data) => {
    // What was under way when we closed it is not heard any more.
    if (!isOpen()) return;
    const now = Math.floor(Date.now() / 1000);
    if (now !== second) [second, messages] = [now, 0];
    if (++messages > mostMessages) return close(closeCodes.tooMany, 'Too many messages');
    if (socket.bufferedAmount > mostUnread) return close(closeCodes.slowReader, 'Slow reader');
    const message = parsed(data);
    if (!message) return close(closeCodes.badMessage, 'Invalid message');
    hear(message).catch((error: unknown) => {
      log.error({ err: error, requestId: from?.caller.requestId }, 'a message broke');
      close(closeCodes.internal, 'Internal server error');
    });
  });
  socket.on('close', end);
  // What is wrong with a frame closes the socket with its own code; there is nothing else to do about it.
  socket.on('error', () => {});

  return close;

  function close(code: number, reason: string): void {
    socket.close(code, reason);
    end();
  }

  function end(): void {
    clearTimeout(waiting);
    forget();
    for (const stop of running.values()) stop();
    running.clear();
  }

  async function hear(message: Message): Promise<void> {
    switch (message.type) {
      case MessageType.ConnectionInit:
        return await init(message.payload);
      case MessageType.Ping:
        return await sent(
          socket,
          message.payload ? JSON.stringify({ type: 'pong', payload: message.payload }) : '{"type":"pong"}',
        );
      case MessageType.Pong:
        return;
      case MessageType.Subscribe:
        return await subscribe(message.id, message.payload);
      case MessageType.Complete:
        running.get(message.id)?.();
        running.delete(message.id);
        return;
      default:
        return close(closeCodes.badMessage, `Unexpected message of type ${message.type} received`);
    }
  }

  async function init(payload: Readonly<Record<string, unknown>> | undefined): Promise<void> {
    if (isInit) return close(closeCodes.tooMany, 'Too many initialisation requests');
    isInit = true;
    const given = Object.entries(payload ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
    );
    try {
      from = await identify({ headers: { ...headers, ...Object.fromEntries(given) }, socket: connection });
    } catch (error) {
      if (!(error instanceof StoaError)) throw error;
      // Its issuer may be away: that says nothing against the token.
      if (codes[error.code] >= 500) return close(closeCodes.tryAgainLater, 'Try again later');
      return close(closeCodes.forbidden, 'Forbidden');
    }
    clearTimeout(waiting);
    if (!isOpen()) return;
    forget = streams.add({
      ...from,
      breakOff: ({ code }) =>
        code === 'GOING_AWAY' ? close(closeCodes.goingAway, 'Going away') : close(closeCodes.forbidden, 'Forbidden'),
    });
    await sent(socket, '{"type":"connection_ack"}');
  }

  async function subscribe(
    id: string,
    {
      query,
      operationName,
      variables,
      extensions,
    }: { query: string; operationName?: unknown; variables?: unknown; extensions?: unknown },
  ): Promise<void> {
    if (!from) return close(closeCodes.notAcknowledged, 'Unauthorized');
    if (running.has(id)) return close(closeCodes.subscriberExists, `Subscriber for ${id} already exists`);
    if (running.size >= mostStreams) {
      const error = {
        message: `A socket carries ${mostStreams} operations at once: open another.`,
        extensions: { code: 'RATE_LIMITED', requestId: from.caller.requestId },
      };
      return await sentAround(socket, 'error', id, Buffer.from(JSON.stringify([error])));
    }
    const stream = socketStream({ socket, id, log, requestId: from.caller.requestId, close });
    running.set(id, stream.stop);
    const asked = {
      query: query || undefined,
      hash: hashIn(extensions),
      operationName: (operationName as string | null | undefined) ?? undefined,
      variables: (variables as Record<string, unknown> | null | undefined) ?? {},
    };
    try {
      const asker = { ...from, protocol: 'websocket', readOnly: false, wantsTimings: false } as const;
      await stream.run(answering.subscribe(asked, asker));
    } finally {
      if (running.get(id) === stream.stop) running.delete(id);
    }
  }
}

function parsed(data: unknown): Message | null {
  try {
    return parseMessage(String(data));
  } catch {
    return null;
  }
}

const hashIn = (extensions: unknown): string | undefined => {
  const given = (extensions as { persistedQuery?: { sha256Hash?: unknown } } | undefined)?.persistedQuery?.sha256Hash;
  return typeof given === 'string' ? given : undefined;
};
