import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Cors {
  /** Origins whose pages may read answers; `*` is any, and is right where no cookie says who asks. */
  readonly origins: readonly string[];
}

const allowedHeaders =
  'content-type, authorization, accept, accept-language, x-request-id, stoa-currency, apollo-require-preflight, ' +
  'x-apollo-operation-name, apollographql-client-name, apollographql-client-version, graphql-client-name, ' +
  'graphql-client-version, if-none-match, last-event-id';

/** Says which pages of other sites may read an answer. True when the request was only the question whether they may. */
export function answerCors({ origins }: Cors, request: IncomingMessage, response: ServerResponse): boolean {
  const { origin } = request.headers;
  if (origin === undefined || origins.length === 0) return false;
  const isAllowed = origins.includes('*') || origins.includes(origin);
  response.setHeader('vary', 'origin');
  if (isAllowed) {
    response.setHeader('access-control-allow-origin', origins.includes('*') ? '*' : origin);
    response.setHeader('access-control-expose-headers', 'x-request-id, retry-after, etag');
  }
  if (request.method !== 'OPTIONS' || request.headers['access-control-request-method'] === undefined) return false;
  if (isAllowed) {
    response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
    response.setHeader('access-control-allow-headers', allowedHeaders);
    response.setHeader('access-control-max-age', '86400');
  }
  response.writeHead(isAllowed ? 204 : 403).end();
  return true;
}

/** Whether a page of this origin may open a socket: our own pages, programs that are no pages, and allowed ones. */
export function isAllowedOrigin({ origins }: Cors, origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined || URL.parse(origin)?.host === host) return true;
  return origins.includes(origin);
}
