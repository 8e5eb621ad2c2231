import type { ServerResponse } from 'node:http';
import type { Accepts } from './accept.ts';

/** An answer in one piece. A short text leaves in one write with its head, which halves what writing it costs. */
export function writeWhole(
  response: ServerResponse,
  status: number,
  type: Accepts['json'],
  body: Buffer | string,
  headers: Readonly<Record<string, string>>,
): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, {
    'content-type': type === 'application/graphql-response+json' ? modern : classic,
    'cache-control': 'no-store',
    'content-length': length,
    ...headers,
  });
  // As many bytes as characters: each of them is ASCII, and needs no conversion. Long texts would be copied once more.
  if (typeof body === 'string' && length === body.length && length < mostInOne) response.end(body, 'latin1');
  else response.end(typeof body === 'string' ? Buffer.from(body) : body);
}

/** What Node writes from its stack. */
const mostInOne = 16_000;

const classic = 'application/json; charset=utf-8';
const modern = 'application/graphql-response+json; charset=utf-8';
