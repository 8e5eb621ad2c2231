import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Environment, Route } from '@stoa/platform/subgraph.ts';
import { grantClientToken } from '../commands/grant-client-token.ts';
import { refreshTokens } from '../commands/refresh-tokens.ts';
import { pathOf, readForm, sendJson } from './exchange.ts';

const uncached = { 'cache-control': 'no-store', pragma: 'no-cache' };
const statusOf = { invalid_client: 401, slow_down: 429 } as const;

/** The token endpoint of RFC 6749: client credentials for partners, refresh tokens for everybody. */
export const oauthToken: Route = async (request, response, environment) => {
  if (pathOf(request) !== '/oauth/token') return false;
  if (request.method !== 'POST') {
    sendJson(response, 405, { error: 'invalid_request' }, { ...uncached, allow: 'POST' });
    return true;
  }
  const form = await readForm(request);
  // A parameter given twice is refused (RFC 6749, 3.2): which one counts must not be a matter of taste.
  if (!form || [...new Set(form.keys())].some((name) => form.getAll(name).length > 1))
    refuse(response, 'invalid_request');
  else if (form.get('grant_type') === 'client_credentials') await grantToClient(request, response, form, environment);
  else if (form.get('grant_type') === 'refresh_token') await refresh(request, response, form, environment);
  else refuse(response, 'unsupported_grant_type');
  return true;
};

async function grantToClient(
  request: IncomingMessage,
  response: ServerResponse,
  form: URLSearchParams,
  environment: Environment,
) {
  const credentials = credentialsOf(request, form);
  if (!credentials) return refuse(response, 'invalid_client');
  const granted = await grantClientToken(environment, { ...credentials, scope: form.get('scope'), ip: ipOf(request) });
  if (typeof granted === 'string') return refuse(response, granted);
  const { accessToken: access_token, expiresIn: expires_in, scope } = granted;
  sendJson(response, 200, { access_token, token_type: 'Bearer', expires_in, scope }, uncached);
}

async function refresh(
  request: IncomingMessage,
  response: ServerResponse,
  form: URLSearchParams,
  environment: Environment,
) {
  const from = { ip: ipOf(request), userAgent: request.headers['user-agent']?.slice(0, 300) ?? null };
  const tokens = await refreshTokens(environment, form.get('refresh_token') ?? '', from);
  if ('kind' in tokens) return refuse(response, 'invalid_grant');
  const expires_in = Math.round((tokens.accessTokenExpiresAt.getTime() - environment.clock.now().getTime()) / 1000);
  const { accessToken: access_token, refreshToken: refresh_token } = tokens;
  sendJson(response, 200, { access_token, token_type: 'Bearer', expires_in, refresh_token }, uncached);
}

/** By HTTP Basic, or in the form; not both ways at once. */
function credentialsOf({ headers }: IncomingMessage, form: URLSearchParams) {
  const basic = /^Basic ([\w+/=]+)$/i.exec(headers.authorization ?? '')?.[1];
  const inForm = form.has('client_id') || form.has('client_secret');
  if (headers.authorization !== undefined && (!basic || inForm)) return null;
  const [id, ...secret] = basic ? Buffer.from(basic, 'base64').toString().split(':').map(decoded) : [];
  return {
    clientId: id ?? form.get('client_id') ?? '',
    clientSecret: basic ? secret.join(':') : (form.get('client_secret') ?? ''),
  };
}

/** RFC 6749, 2.3.1: both parts are form-encoded before they are joined. */
const decoded = (text: string): string => new URLSearchParams(`v=${text}`).get('v') ?? '';

const ipOf = ({ socket }: IncomingMessage): string | null => socket.remoteAddress ?? null;

function refuse(response: ServerResponse, error: string): void {
  const status = statusOf[error as keyof typeof statusOf] ?? 400;
  sendJson(
    response,
    status,
    { error },
    { ...uncached, ...(status === 401 && { 'www-authenticate': 'Basic realm="stoa"' }) },
  );
}
