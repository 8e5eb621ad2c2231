import type { WebSocket } from 'ws';

const ends = Buffer.from('}');
const text = { binary: false } as const;
const [begun, going] = [
  { binary: false, fin: false },
  { binary: false, fin: true },
];

/** From here on it is cheaper to send a message in pieces than to copy it for each socket. */
const largeBytes = 16_384;

/**
 * Sends a message around JSON that is there already: what many sockets receive is written once, and when it is large it is
 * in memory once, however many have not taken it yet. Done when the connection has taken it, or is no more.
 */
export function sentAround(socket: WebSocket, type: 'next' | 'error', id: string, payload: Buffer): Promise<void> {
  const head = `{"id":${JSON.stringify(id)},"type":"${type}","payload":`;
  if (payload.length < largeBytes) return sent(socket, Buffer.concat([Buffer.from(head), payload, ends]));
  return new Promise((resolve) => {
    socket.send(head, begun);
    socket.send(payload, begun);
    socket.send(ends, going, () => resolve());
  });
}

/** Done when the connection has taken it, or is no more. */
export const sent = (socket: WebSocket, message: Buffer | string): Promise<void> =>
  new Promise((resolve) => socket.send(message, text, () => resolve()));
