import type { Server } from 'node:http';
import { GRAPHQL_TRANSPORT_WS_PROTOCOL } from 'graphql-ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Cors, isAllowedOrigin } from '../cors.ts';
import { closeCodes } from './close-codes.ts';
import { type Close, session, type SessionOptions } from './session.ts';

export interface SocketsOptions extends SessionOptions {
  readonly cors: Cors;
  readonly path: string;
  /** How often a socket is asked whether it lives. */
  readonly pingMs: number;
}

const mostFrameBytes = 1_000_000;
/** After we have said that we go, a client has this long to hear it. */
const farewellMs = 500;

/** Subscriptions by WebSocket, in the graphql-transport-ws protocol. Gives what closes them all. */
export function serveSockets(http: Server, options: SocketsOptions): () => Promise<void> {
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: mostFrameBytes,
    // Packing costs a compressor of its own for each socket, some 300 KB, and answers that many share could not be shared.
    perMessageDeflate: false,
    handleProtocols: (offered) => offered.has(GRAPHQL_TRANSPORT_WS_PROTOCOL) && GRAPHQL_TRANSPORT_WS_PROTOCOL,
  });
  http.on('upgrade', (request, socket, head) => {
    const { origin, host } = request.headers;
    const [path] = (request.url ?? '/').split('?', 1);
    const status = !isAllowedOrigin(options.cors, origin, host)
      ? '403 Forbidden'
      : path !== options.path
        ? '404 Not Found'
        : null;
    if (status !== null) {
      // Nobody else listens to this socket any more: not to its errors, nor for an end that a client may never send.
      socket.on('error', () => {});
      socket.end(`HTTP/1.1 ${status}\r\nconnection: close\r\n\r\n`, () => socket.destroy());
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) => {
      if (opened.protocol !== GRAPHQL_TRANSPORT_WS_PROTOCOL)
        return opened.close(closeCodes.subprotocol, 'Subprotocol not acceptable');
      opened.on('pong', heard);
      closes.set(opened, session(opened, request, options));
    });
  });
  const closes = new WeakMap<WebSocket, Close>();
  /** Sockets that have not answered the last ping: gone whatever we believe, or not reading what we have sent. */
  const silent = new WeakSet<WebSocket>();
  // One for all sockets: one of their own would keep the whole request that each began with.
  function heard(this: WebSocket): void {
    silent.delete(this);
  }
  const pings = setInterval(() => {
    for (const socket of sockets.clients) {
      if (socket.readyState !== socket.OPEN) continue;
      if (!silent.has(socket)) {
        silent.add(socket);
        socket.ping();
      } else if (socket.bufferedAmount > 0) closes.get(socket)?.(closeCodes.slowReader, 'Slow reader');
      else socket.terminate();
    }
  }, options.pingMs).unref();
  return async () => {
    clearInterval(pings);
    for (const socket of sockets.clients) socket.close(closeCodes.goingAway, 'Going away');
    const closed = new Promise((resolve) => sockets.close(resolve));
    const late = setTimeout(() => {
      for (const socket of sockets.clients) socket.terminate();
    }, farewellMs);
    await closed;
    clearTimeout(late);
  };
}
