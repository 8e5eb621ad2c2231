import type { ServerResponse } from 'node:http';
import { type Channel, written } from './channel.ts';

const head = Buffer.from('event: next\ndata: ');
const tail = Buffer.from('\n\n');

/** Server-sent events as the graphql-sse protocol says, one connection an operation. */
export function eventStream(response: ServerResponse, replyHeaders: Readonly<Record<string, string>>): Channel {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    // Proxies that collect answers would hold events back.
    'x-accel-buffering': 'no',
    ...replyHeaders,
  });
  // A browser that loses the connection comes back after a second.
  response.write('retry: 1000\n\n:\n\n');
  return {
    next: (json) => written(response, Buffer.concat([head, json, tail])),
    beat: () => written(response, ':\n\n'),
    complete: () => void response.end('event: complete\ndata:\n\n'),
    // Without "complete" a client knows that it may come back. The protocol has no word for why: a comment says it to people.
    breakOff: ({ code, message }) => void response.end(`: ${code}: ${message}\n\n`),
  };
}
