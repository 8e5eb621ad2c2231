import type { IncomingMessage } from 'node:http';
import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { allows } from '@stoa/kernel/viewer.ts';
import { readBody } from '@stoa/platform/http/read-body.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import type { Route } from '../gateway-options.ts';
import type { From } from '../identity/caller-of.ts';
import type { Graph } from '../supergraph/graph.ts';
import type { Traffic } from '../telemetry/traffic.ts';
import type { UsageStore } from '../telemetry/usage-store.ts';
import { answerPlan } from './answer-plan.ts';
import { answerUsage } from './answer-usage.ts';
import { answerAsset } from './assets.ts';
import { answerPage, type PageContent } from './page.ts';
import { supergraphPicture } from './supergraph-picture.ts';
import { trafficListeners } from './traffic-listeners.ts';
import { watchDocuments } from './watch-documents.ts';

export interface PortalOptions extends PageContent {
  readonly traffic: Traffic;
  readonly usage: UsageStore;
  readonly clock: Clock;
  /** Who may see plans, the supergraph, traffic and usage. */
  readonly mayRead: (from: From) => boolean;
}

/** In production whoever has the scope `gateway:read`, as administrators do; anybody while developing. */
export const mayReadPortal =
  (production: boolean) =>
  ({ caller, identity }: Pick<From, 'caller' | 'identity'>): boolean =>
    !production || allows(caller.viewer, 'gateway:read') || identity.scopes.has('gateway:read');

/** The page at `/`, what it loads, and what it asks for beside the graph. */
export function portalRoutes(options: PortalOptions): Route {
  const { traffic, usage, clock, mayRead } = options;
  const listen = trafficListeners(traffic);
  let drawn: { readonly of: Graph; readonly picture: object } | null = null;

  return async (request, response, { identify, graphs }) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const asked = `${request.method} ${url.pathname}`;
    if (asked === 'GET /') return answerPage(response, options, watchDocuments(graphs.current().planner.schema));
    if (!url.pathname.startsWith('/portal/')) return false;
    if (!url.pathname.startsWith('/portal/api/'))
      return answerAsset(request, response, url.pathname.slice('/portal/'.length));
    if (!mayRead(await identify(request))) fail('FORBIDDEN', 'This needs the scope gateway:read.');
    response.setHeader('cache-control', 'no-store');
    const graph = graphs.current();
    switch (asked) {
      case 'GET /portal/api/supergraph.json':
        if (drawn?.of !== graph) drawn = { of: graph, picture: supergraphPicture(graph.supergraphSdl) };
        writeJson(response, 200, drawn.picture);
        return true;
      case 'POST /portal/api/plan':
        writeJson(response, 200, answerPlan(graph.planner, await readJson(request)));
        return true;
      case 'GET /portal/api/traffic':
        listen(response);
        return true;
      case 'GET /portal/api/usage':
        writeJson(response, 200, await answerUsage(usage, graph.planner.schema, clock, url.searchParams));
        return true;
      default:
        return false;
    }
  };
}

/** JSON only: a page of another site cannot send that unasked. */
async function readJson(request: IncomingMessage): Promise<unknown> {
  const text = await readBody(request);
  if (!request.headers['content-type']?.startsWith('application/json'))
    fail('UNSUPPORTED_MEDIA_TYPE', 'Send application/json.');
  try {
    return JSON.parse(text);
  } catch {
    return fail('BAD_INPUT', 'The body is not JSON.');
  }
}
