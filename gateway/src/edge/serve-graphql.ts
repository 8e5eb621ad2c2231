import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fail } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { From } from '../identity/caller-of.ts';
import type { Answering } from '../requests/answering.ts';
import type { Answered, Refused } from '../requests/outcome.ts';
import { whole } from '../requests/whole.ts';
import { type Accepts, accepts } from './accept.ts';
import { answerText } from './answer-text.ts';
import { edgeError } from './edge-error.ts';
import { eventStream } from './event-stream.ts';
import { incremental2022, incrementalV02 } from './incremental.ts';
import { multipart, multipartStream } from './multipart-stream.ts';
import { pump } from './pump.ts';
import { readRequest } from './read-request.ts';
import type { OpenStreams } from './open-streams.ts';
import { writeWhole } from './write-whole.ts';

export interface ServeGraphqlOptions {
  readonly answering: Answering;
  readonly streams: OpenStreams;
  readonly mostBodyBytes: number;
  /** Whether this caller may be told what each fetch took. */
  readonly mayTrace: (from: From) => boolean;
  readonly log: Logger;
}

/** One request for GraphQL by HTTP: a single answer, one in parts, or a stream. */
export async function serveGraphql(
  options: ServeGraphqlOptions,
  request: IncomingMessage,
  response: ServerResponse,
  from: From,
): Promise<void> {
  const { answering, streams, mostBodyBytes, mayTrace, log } = options;
  const accepted =
    accepts(request.headers.accept) ??
    fail(
      'NOT_ACCEPTABLE',
      'Accept application/json, application/graphql-response+json, text/event-stream or multipart/mixed.',
    );
  const asked = await readRequest(request, mostBodyBytes);
  const protocol = accepted.stream === null ? 'http' : accepted.stream === 'events' ? 'sse' : 'multipart';
  const wantsTimings = request.headers['stoa-trace'] === '1' && mayTrace(from);
  const asker = { ...from, protocol, readOnly: request.method === 'GET', wantsTimings } as const;
  const outcome = await (accepted.stream === null ? answering.answer(asked, asker) : answering.subscribe(asked, asker));
  const given = outcome.kind === 'refused' ? outcome.replyHeaders : outcome.asking.replyHeaders;
  const headers: Headers = { 'x-request-id': from.caller.requestId, ...given };
  switch (outcome.kind) {
    case 'refused':
      return accepted.json === null && accepted.stream === 'events' && outcome.isGraphqls
        ? refuseByEvent(response, outcome, headers, log)
        : writeRefusal(response, outcome, headers, accepted, log);
    case 'answered':
      return await writeAnswer(request, response, outcome, headers, accepted, log);
    case 'streaming': {
      const { asking, stream } = outcome;
      const open = accepted.stream === 'events' ? eventStream : multipartStream;
      return await pump(stream, open(response, headers), response, { ...asking, streams, log });
    }
    default:
      outcome satisfies never;
  }
}

/** Of the answer: the request's id, and what was said about it on the way. */
type Headers = Readonly<Record<string, string>>;

function writeRefusal(
  response: ServerResponse,
  refused: Refused,
  headers: Headers,
  { json, isClassic }: Accepts,
  log: Logger,
): void {
  const errors = refused.errors.map((each) => edgeError(each, each, log));
  const body = JSON.stringify({ errors });
  // "application/json" promises that GraphQL was understood, not that it succeeded: its own errors are a 200 there.
  const status = isClassic && refused.isGraphqls ? 200 : refused.status;
  writeWhole(response, status, json, body, headers);
}

/** The protocol has no other way to say it: an event with the errors, and the end. */
function refuseByEvent(response: ServerResponse, { errors }: Refused, headers: Headers, log: Logger): void {
  const channel = eventStream(response, headers);
  void channel.next(Buffer.from(JSON.stringify({ errors: errors.map((each) => edgeError(each, each, log)) })));
  channel.complete();
}

function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answered: Answered,
  headers: Headers,
  accepted: Accepts,
  log: Logger,
): Promise<void> | void {
  const { answer, asking } = answered;
  if (answer.later)
    return accepted.parts
      ? writeParts(response, answered, headers, accepted, log)
      : whole(answer).then((one) =>
          writeAnswer(request, response, { ...answered, answer: one }, headers, accepted, log),
        );
  const json = answerText(answer, asking.extensions, log);
  if (accepted.json === null) return writeOnly(response, Buffer.from(json), headers, accepted);
  if (request.method !== 'GET') return writeWhole(response, 200, accepted.json, json, headers);
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { 'cache-control': 'no-store', etag, ...headers }).end();
    return;
  }
  writeWhole(response, 200, accepted.json, json, { etag, ...headers });
}

/** For a client that takes streams only. */
function writeOnly(response: ServerResponse, json: Buffer, headers: Headers, { stream }: Accepts): void {
  if (stream !== 'events') return multipart(response, 'deferSpec=20220824', headers).last(json);
  const channel = eventStream(response, headers);
  void channel.next(json);
  channel.complete();
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');

async function writeParts(
  response: ServerResponse,
  { answer, asking }: Answered,
  headers: Headers,
  { incremental }: Accepts,
  log: Logger,
): Promise<void> {
  const words = incremental === 'v0.2' ? incrementalV02(log) : incremental2022(log);
  const kind = incremental === 'v0.2' ? 'incrementalSpec=v0.2' : 'deferSpec=20220824';
  const parts = multipart(response, kind, headers);
  await parts.part(words.first(answer, asking.extensions));
  for await (const later of answer.later ?? []) {
    if (response.destroyed) return;
    if (later.length > 0) await parts.part(words.later(later, true));
  }
  parts.last(words.later([], false));
}
