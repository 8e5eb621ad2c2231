import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fail } from '@stoa/kernel/errors.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { From } from '../identity/caller-of.ts';
import type { Answering } from '../requests/answering.ts';
import type { Answered, Refused } from '../requests/outcome.ts';
import { whole } from '../requests/whole.ts';
import { type Accepts, accepts } from './accept.ts';
import { answerJson } from './answer-text.ts';
import { edgeError } from './edge-error.ts';
import { eventStream } from './event-stream.ts';
import { incremental2022, incrementalV02 } from './incremental.ts';
import { multipart, multipartStream } from './multipart-stream.ts';
import { pump } from './pump.ts';
import { readRequest } from './read-request.ts';
import type { OpenStreams } from './open-streams.ts';

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
  switch (outcome.kind) {
    case 'refused':
      return accepted.json === null && accepted.stream === 'events' && outcome.isGraphqls
        ? refuseByEvent(response, outcome, log)
        : writeRefusal(response, outcome, accepted, log);
    case 'answered':
      return await writeAnswer(request, response, outcome, accepted, log);
    case 'streaming': {
      const { asking, stream } = outcome;
      const open = accepted.stream === 'events' ? eventStream : multipartStream;
      const channel = open(response, asking.replyHeaders);
      return await pump(stream, channel, response, { ...asking, streams, log });
    }
    default:
      outcome satisfies never;
  }
}

function writeRefusal(response: ServerResponse, refused: Refused, { json, isClassic }: Accepts, log: Logger): void {
  const errors = refused.errors.map((each) => edgeError(each, each, log));
  const body = Buffer.from(JSON.stringify({ errors }));
  // "application/json" promises that GraphQL was understood, not that it succeeded: its own errors are a 200 there.
  const status = isClassic && refused.isGraphqls ? 200 : refused.status;
  write(response, status, json, body, refused.replyHeaders);
}

/** The protocol has no other way to say it: an event with the errors, and the end. */
function refuseByEvent(response: ServerResponse, { errors, replyHeaders }: Refused, log: Logger): void {
  const channel = eventStream(response, replyHeaders);
  void channel.next(Buffer.from(JSON.stringify({ errors: errors.map((each) => edgeError(each, each, log)) })));
  channel.complete();
}

async function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  { answer, asking }: Answered,
  accepted: Accepts,
  log: Logger,
): Promise<void> {
  const { extensions, replyHeaders } = asking;
  if (answer.later && accepted.parts) return await writeParts(response, { answer, asking }, accepted, log);
  const json = answerJson(answer.later ? await whole(answer) : answer, extensions, log);
  if (accepted.json === null && accepted.stream === 'events') {
    const channel = eventStream(response, replyHeaders);
    await channel.next(json);
    return channel.complete();
  }
  if (accepted.json === null) {
    const parts = multipart(response, 'deferSpec=20220824', replyHeaders);
    return parts.last(json);
  }
  if (request.method !== 'GET') return write(response, 200, accepted.json, json, replyHeaders);
  const etag = `"${createHash('sha256').update(json).digest('base64url').slice(0, 27)}"`;
  const headers = { etag, ...replyHeaders };
  if (matches(request.headers['if-none-match'], etag)) {
    response.writeHead(304, { 'cache-control': 'no-store', ...headers }).end();
    return;
  }
  write(response, 200, accepted.json, json, headers);
}

const matches = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag || each.trim() === '*');

async function writeParts(
  response: ServerResponse,
  { answer, asking }: Pick<Answered, 'answer' | 'asking'>,
  { incremental }: Accepts,
  log: Logger,
): Promise<void> {
  const words = incremental === 'v0.2' ? incrementalV02(log) : incremental2022(log);
  const kind = incremental === 'v0.2' ? 'incrementalSpec=v0.2' : 'deferSpec=20220824';
  const parts = multipart(response, kind, asking.replyHeaders);
  await parts.part(words.first(answer, asking.extensions));
  for await (const later of answer.later ?? []) {
    if (response.destroyed) return;
    if (later.length > 0) await parts.part(words.later(later, true));
  }
  parts.last(words.later([], false));
}

function write(
  response: ServerResponse,
  status: number,
  type: Accepts['json'],
  body: Buffer,
  replyHeaders: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    'content-type': `${type ?? 'application/json'}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-length': body.length,
    ...replyHeaders,
  });
  response.end(body);
}
