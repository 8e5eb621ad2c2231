import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Caller } from '@stoa/platform/identity.ts';
import type { Logger } from '@stoa/platform/logger.ts';
import type { KnownOperations } from '../operations/known-operations.ts';
import { edgeError } from './edge-error.ts';

/**
 * Answers a plain POST of an operation that Apollo Server has let through before: docs/decisions/0003-own-executor.md.
 * False when there is anything else about the request: Apollo Server then says what is right or wrong with it.
 */
export async function answerKnown(
  operations: KnownOperations,
  request: IncomingMessage,
  response: ServerResponse,
  body: unknown,
  caller: Caller,
  log: Logger,
): Promise<boolean> {
  const plain = isPlain(request) ? plainBody(body) : null;
  const operation = plain && operations.get(plain.query, plain.operationName);
  if (!operation) return false;
  const values = operation.coerce(plain.variables);
  if ('errors' in values) return false;
  const { data, errors } = await operation.run(plain.variables, values.coerced, { caller, headers: request.headers });
  const text = JSON.stringify(errors ? { errors: errors.map((each) => edgeError(each, each, log)), data } : { data });
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
  return true;
}

/** A type that a form of another site cannot send without asking first, and no wish for any other kind of answer. */
const isPlain = ({ method, headers }: IncomingMessage): boolean =>
  method === 'POST' &&
  /^application\/json(?:; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') &&
  (headers.accept === undefined || headers.accept === '*/*' || headers.accept === 'application/json');

interface PlainBody {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Null when a member is of another type than it should be, or there is one (`extensions`) that may mean more. */
function plainBody(body: unknown): PlainBody | null {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return null;
  const { query, operationName, variables, extensions } = body as Readonly<Record<string, unknown>>;
  if (typeof query !== 'string' || (extensions !== undefined && extensions !== null)) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (variables !== undefined && (typeof variables !== 'object' || Array.isArray(variables))) return null;
  return { query, operationName: operationName ?? undefined, variables: (variables as PlainBody['variables']) ?? {} };
}
