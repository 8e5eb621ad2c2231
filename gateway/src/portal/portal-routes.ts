import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Clock } from '@stoa/kernel/clock.ts';
import { fail } from '@stoa/kernel/errors.ts';
import { readBody } from '@stoa/platform/http/read-body.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import type { Caller } from '@stoa/platform/identity.ts';
import type { Traffic } from '../telemetry/traffic.ts';
import type { UsageStore } from '../telemetry/usage-store.ts';
import { answerPlan, type CurrentGraph } from './answer-plan.ts';
import { answerUsage } from './answer-usage.ts';
import { supergraphPicture } from './supergraph-picture.ts';
import { trafficListeners } from './traffic-listeners.ts';

export interface PortalOptions {
  /** Asked each time: the supergraph may be swapped. */
  readonly current: () => CurrentGraph;
  readonly traffic: Traffic;
  readonly usage: UsageStore;
  readonly clock: Clock;
  /** In production whoever has the scope `gateway:read`; anybody while developing. */
  readonly mayRead: (caller: Caller) => boolean;
}

export type PortalRoutes = (request: IncomingMessage, response: ServerResponse, caller: Caller) => Promise<boolean>;

const prefix = '/portal/api/';

/** What the page asks for beside the graph; answers false when the path is not one of these. */
export function portalRoutes({ current, traffic, usage, clock, mayRead }: PortalOptions): PortalRoutes {
  const listen = trafficListeners(traffic);
  let drawn: { readonly sdl: string; readonly picture: object } | null = null;

  function picture(): object {
    const { supergraphSdl: sdl } = current();
    if (drawn?.sdl !== sdl) drawn = { sdl, picture: supergraphPicture(sdl) };
    return drawn.picture;
  }

  return async (request, response, caller) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(prefix)) return false;
    if (!mayRead(caller)) fail('FORBIDDEN', 'This needs the scope gateway:read.');
    response.setHeader('cache-control', 'no-store');
    const asked = `${request.method} ${url.pathname.slice(prefix.length)}`;
    if (asked === 'GET supergraph.json') writeJson(response, 200, picture());
    else if (asked === 'POST plan') writeJson(response, 200, answerPlan(current(), await readJson(request)));
    else if (asked === 'GET traffic') listen(response);
    else if (asked === 'GET usage')
      writeJson(response, 200, await answerUsage(usage, current().schema, clock, url.searchParams));
    else return false;
    return true;
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
