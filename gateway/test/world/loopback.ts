import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Behavior = (response: ServerResponse, request: IncomingMessage, body: string) => void;

export interface Loopback {
  readonly url: string;
  readonly port: number;
  /** How many requests came, with their headers. */
  readonly seen: IncomingMessage['headers'][];
  behave: Behavior;
  /** Nobody listens any more, and every connection breaks; `rise` listens at the same port again. */
  die(): Promise<void>;
  rise(): Promise<void>;
  stop(): Promise<void>;
}

export const json =
  (value: unknown, status = 200): Behavior =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(typeof value === 'string' ? value : JSON.stringify(value));
  };

/** A subgraph on the loopback that behaves as the test says. */
export async function loopback(behave: Behavior): Promise<Loopback> {
  const seen: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    seen.push(request.headers);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => self.behave(response, request, Buffer.concat(chunks).toString()));
    response.on('error', () => {});
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  const die = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const self: Loopback = {
    url: `http://127.0.0.1:${port}/graphql`,
    port,
    seen,
    behave,
    die,
    rise: () => listen(port),
    stop: () => (server.listening ? die() : Promise.resolve()),
  };
  return self;
}
