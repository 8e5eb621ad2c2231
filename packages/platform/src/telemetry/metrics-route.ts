import type { IncomingMessage, ServerResponse } from 'node:http';
import { metricsPage } from './metrics.ts';

/** `GET /metrics`; answers false while metrics are off, so that the address does not even seem to exist. */
export async function metricsRoute(request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  if (request.url !== '/metrics' || request.method !== 'GET') return false;
  const page = await metricsPage();
  if (page === null) return false;
  response.writeHead(200, { 'content-type': page.type }).end(page.text);
  return true;
}
