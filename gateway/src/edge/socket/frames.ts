import type { WebSocket } from 'ws';

const ends = Buffer.from('}');
const text = { binary: false } as const;

/** A message around JSON that is there already: an answer that many sockets receive is written once. */
export const frame = (type: 'next' | 'error', id: string, payload: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`{"id":${JSON.stringify(id)},"type":"${type}","payload":`), payload, ends]);

/** Done when the connection has taken it, or is no more. */
export const sent = (socket: WebSocket, message: Buffer | string): Promise<void> =>
  new Promise((resolve) => socket.send(message, text, () => resolve()));
