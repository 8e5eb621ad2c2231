import type { Route } from '@stoa/platform/subgraph.ts';
import { keySet } from '../queries/key-set.ts';
import { pathOf, sendJson } from './exchange.ts';

/** Public keys for whoever verifies our tokens. Short caching: a rotation publishes an hour ahead. */
export const jwks: Route = async (request, response, environment) => {
  if (pathOf(request) !== '/.well-known/jwks.json') return false;
  sendJson(response, 200, await keySet(environment), { 'cache-control': 'public, max-age=300' });
  return true;
};
