import { createHash, timingSafeEqual } from 'node:crypto';
import { takeFault } from './behavior.ts';
import { Declined } from './confirm-intent.ts';
import { parseForm } from './form.ts';
import { answerCall } from './routes.ts';
import { invalid, StripeError } from './stripe-error.ts';
import type { World } from './world.ts';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
  readonly authorization: string | undefined;
  readonly idempotencyKey: string | undefined;
}

export interface ApiAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Kept {
  readonly hash: string;
  readonly status: number;
  readonly body: string;
  readonly request: string;
}

/** One call, one transaction: what was done and what was answered are kept together, so a repeat gets the same answer. */
export function answerApi(world: World, apiKey: string, call: Call): ApiAnswer {
  const { objects } = world;
  if (!isKey(call.authorization, apiKey)) return errorAnswer('', unauthorized(call.authorization));
  if (objects.atomically(() => takeFault(objects, 'failures', call.path)))
    return errorAnswer('', new StripeError(500, { type: 'api_error', message: 'An unknown error occurred.' }));
  return objects.atomically(() => {
    const request = objects.makeId('req');
    const { idempotencyKey: key } = call;
    if (key === undefined || call.method !== 'POST') return perform(world, call, request);
    const hash = createHash('sha256').update(`${call.path}\n${call.body}`).digest('hex');
    const kept = objects.sqlite.prepare('select hash, status, body, request from answer where key = ?').get(key) as
      | Kept
      | undefined;
    if (kept && kept.hash !== hash) return errorAnswer(request, anotherBody(key));
    if (kept)
      return {
        ...answer(request, kept.status, kept.body),
        headers: { 'request-id': request, 'idempotent-replayed': 'true', 'original-request': kept.request },
      };
    const first = perform(world, call, request);
    // What failed validation was never begun: the key may be used again for it.
    if (first.status < 400 || first.status === 402)
      objects.sqlite
        .prepare('insert into answer (key, hash, status, body, request) values (?, ?, ?, ?, ?)')
        .run(key, hash, first.status, first.body, request);
    return first;
  });
}

function perform(world: World, { method, path, query, body }: Call, request: string): ApiAnswer {
  const { sqlite } = world.objects;
  sqlite.exec('savepoint call');
  try {
    const result = answerCall(world, method, path, parseForm(method === 'POST' ? body : query));
    if (result === undefined)
      throw new StripeError(404, {
        type: 'invalid_request_error',
        message: `Unrecognized request URL (${method}: ${path}).`,
      });
    return answer(request, 200, JSON.stringify(result));
  } catch (error) {
    if (!(error instanceof StripeError)) throw error;
    // A decline has happened, with a charge and its events; what was refused has not.
    if (!(error instanceof Declined)) sqlite.exec('rollback to call');
    return errorAnswer(request, error);
  } finally {
    sqlite.exec('release call');
  }
}

const answer = (request: string, status: number, body: string): ApiAnswer => ({
  status,
  body,
  headers: { 'request-id': request },
});

const errorAnswer = (request: string, { status, body }: StripeError): ApiAnswer =>
  answer(request, status, JSON.stringify({ error: body }));

function isKey(authorization: string | undefined, apiKey: string): boolean {
  const [scheme = '', given = ''] = (authorization ?? '').split(' ');
  const key = /^basic$/i.test(scheme) ? (Buffer.from(given, 'base64').toString().split(':')[0] ?? '') : given;
  return key.length === apiKey.length && timingSafeEqual(Buffer.from(key), Buffer.from(apiKey));
}

const unauthorized = (authorization: string | undefined): StripeError =>
  new StripeError(401, {
    type: 'invalid_request_error',
    message: authorization === undefined ? 'You did not provide an API key.' : 'Invalid API Key provided.',
  });

const anotherBody = (key: string): StripeError =>
  new StripeError(400, {
    ...invalid('').body,
    type: 'idempotency_error',
    message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
  });
