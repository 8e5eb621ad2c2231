import type { IncomingMessage } from 'node:http';
import { fail } from '@stoa/kernel/errors.ts';
import { readBody } from '@stoa/platform/http/read-body.ts';
import type { OperationRequest } from '../requests/operation-request.ts';

type Values = Readonly<Record<string, unknown>>;

/** What is asked by POST in JSON, or by GET in the address. */
export async function readRequest(request: IncomingMessage, mostBytes: number): Promise<OperationRequest> {
  if (request.method === 'POST') {
    refuseMediaType(request.headers['content-type']);
    return fromJson(await readBody(request, mostBytes));
  }
  if (request.method === 'GET') return fromAddress(request);
  return fail('METHOD_NOT_ALLOWED', 'GraphQL is asked by POST, or by GET for queries.');
}

/** A form of another site can send text or form data without asking first; JSON it cannot. */
function refuseMediaType(type: string | undefined): void {
  if (type === 'application/json') return;
  const [essence = '', ...parameters] = (type ?? '')
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (essence !== 'application/json' && essence !== 'application/graphql-response+json')
    fail('UNSUPPORTED_MEDIA_TYPE', 'Send JSON, with the header "content-type: application/json".');
  const charset = parameters.find((each) => each.startsWith('charset='));
  if (charset && !/^charset="?utf-?8"?$/.test(charset)) fail('UNSUPPORTED_MEDIA_TYPE', 'JSON is sent as UTF-8.');
}

function fromJson(text: string): OperationRequest {
  const body = jsonOf(text, 'The body');
  if (Array.isArray(body)) fail('BATCHING_DISABLED', 'Operations are sent one by one, not in an array.');
  if (typeof body !== 'object' || body === null) fail('BAD_INPUT', 'The body is { "query": "…", "variables": { … } }.');
  return requestOf(body as Values);
}

function fromAddress({ url = '/', headers }: IncomingMessage): OperationRequest {
  const { searchParams } = new URL(url, 'http://localhost');
  const text = (name: string) => searchParams.get(name) ?? undefined;
  const json = (name: string) => {
    const given = text(name);
    return given === undefined || given === '' ? undefined : jsonOf(given, `"${name}"`);
  };
  const request = requestOf({
    query: text('query'),
    operationName: text('operationName') || undefined,
    variables: json('variables'),
    extensions: json('extensions'),
    documentId: text('documentId'),
  });
  // A page of another site can make a browser send this, and time it: only what was published is safe to be run so.
  const isAsked = ['apollo-require-preflight', 'x-apollo-operation-name', 'graphql-require-preflight'].some(
    (name) => name in headers,
  );
  const isJson = /^application\/(graphql-response\+)?json/.test(headers['content-type'] ?? '');
  const isStream = headers.accept === 'text/event-stream';
  if (request.query !== undefined && !isAsked && !isJson && !isStream)
    fail('BAD_INPUT', 'A query by GET needs the header "apollo-require-preflight", which other sites cannot send.');
  return request;
}

function requestOf({ query, operationName, variables, extensions, documentId }: Values): OperationRequest {
  const hash = documentId ?? (persistedIn(extensions) as unknown);
  if (!isAbsent(query) && typeof query !== 'string') fail('BAD_INPUT', '"query" is the text of an operation.');
  if (!isAbsent(operationName) && typeof operationName !== 'string') fail('BAD_INPUT', '"operationName" is a text.');
  if (!isAbsent(variables) && !isMap(variables)) fail('BAD_INPUT', '"variables" is an object of values by name.');
  if (!isAbsent(extensions) && !isMap(extensions)) fail('BAD_INPUT', '"extensions" is an object of values by name.');
  if (!isAbsent(hash) && (typeof hash !== 'string' || !/^[\w:+/=.-]{1,200}$/.test(hash)))
    fail('BAD_INPUT', 'The id of a persisted operation is a text of letters and digits.');
  if (isAbsent(query) && isAbsent(hash))
    fail('BAD_INPUT', 'Send { "query": "…" }, or the id of a persisted operation.');
  return {
    query: (query as string | null | undefined) ?? undefined,
    hash: typeof hash === 'string' ? hash.replace(/^sha256:/, '') : undefined,
    operationName: (operationName as string | null | undefined) ?? undefined,
    variables: (variables as Values | null | undefined) ?? {},
  };
}

const isAbsent = (value: unknown): value is null | undefined => value === undefined || value === null;

const isMap = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);

const persistedIn = (extensions: unknown): unknown => {
  if (!isMap(extensions) || !isMap(extensions['persistedQuery'])) return undefined;
  const { version, sha256Hash } = extensions['persistedQuery'];
  return version === 1 ? sha256Hash : fail('BAD_INPUT', 'Only version 1 of persisted queries is known.');
};

function jsonOf(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail('BAD_INPUT', `${what} is not JSON.`);
  }
}
