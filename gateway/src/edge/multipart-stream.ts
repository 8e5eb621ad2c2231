import type { ServerResponse } from 'node:http';
import { type Channel, written } from './channel.ts';

const boundary = '-';
const begin = Buffer.from('content-type: application/json; charset=utf-8\r\n\r\n');
const between = Buffer.from(`\r\n--${boundary}\r\n`);
const end = Buffer.from(`\r\n--${boundary}--\r\n`);

export type MultipartKind = 'deferSpec=20220824' | 'incrementalSpec=v0.2' | 'subscriptionSpec=1.0';

export interface Multipart {
  /** A part as it is. */
  part(json: Buffer): Promise<void> | void;
  /** The part after which there is none. */
  last(json: Buffer): void;
}

/** The parts of a multipart answer, as clients of incremental delivery and of subscriptions by HTTP read them. */
export function multipart(
  response: ServerResponse,
  kind: MultipartKind,
  replyHeaders: Readonly<Record<string, string>>,
): Multipart {
  response.writeHead(200, {
    'content-type': `multipart/mixed; boundary="${boundary}"; ${kind}`,
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    ...replyHeaders,
  });
  response.write(between);
  return {
    // The boundary follows at once: a client shows a part when it sees where it ends.
    part: (json) => written(response, Buffer.concat([begin, json, between])),
    last: (json) => void response.end(Buffer.concat([begin, json, end])),
  };
}

const [open, close] = [Buffer.from('{"payload":'), Buffer.from('}')];

/** Subscriptions over multipart HTTP: each answer is a `payload`, `{}` is a heartbeat, what ends it stands beside a null. */
export function multipartStream(response: ServerResponse, replyHeaders: Readonly<Record<string, string>>): Channel {
  const parts = multipart(response, 'subscriptionSpec=1.0', replyHeaders);
  return {
    next: (json) => parts.part(Buffer.concat([open, json, close])),
    beat: () => parts.part(Buffer.from('{}')),
    complete: () => parts.last(Buffer.from('{"payload":null}')),
    breakOff: ({ message, code }) =>
      parts.last(Buffer.from(JSON.stringify({ payload: null, errors: [{ message, extensions: { code } }] }))),
  };
}
