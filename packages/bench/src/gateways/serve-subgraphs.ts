import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Execute, executors, type GraphqlBody } from './executors.ts';

/**
 * The four subgraphs behind one port, each at its own path, in a process of their own. By `remembering` an answer is
 * made once for each body, so that it is the gateway that is measured; otherwise each request is executed.
 */
const remembering = process.argv[2] === 'remembering';
const all = executors();
const remembered = new Map<string, string>();

async function answer(name: string, execute: Execute, body: string): Promise<string> {
  const key = `${name} ${body}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const text = JSON.stringify(await execute(JSON.parse(body) as GraphqlBody));
  if (remembering && remembered.size < 10_000) remembered.set(key, text);
  return text;
}

async function respond(response: ServerResponse, name: string, body: string): Promise<void> {
  const execute = all.get(name);
  if (!execute || body === '') return void response.writeHead(404).end();
  const text = await answer(name, execute, body);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) });
  response.end(text);
}

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk: string) => (body += chunk));
  request.on('end', () => {
    respond(response, (request.url ?? '/').slice(1), body).catch((error: unknown) =>
      response.writeHead(500).end(String(error)),
    );
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on('disconnect', () => process.exit());
