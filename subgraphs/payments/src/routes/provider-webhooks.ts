import type { Route } from '@stoa/platform/subgraph.ts';
import { readBody } from '@stoa/platform/http/read-body.ts';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import { hearProvider } from '../commands/hear-provider.ts';
import type { State } from '../context.ts';

const path = /^\/payments\/webhooks\/([a-z]+)$/;

/** Where the provider tells what has happened. A bad signature gets 400; anything that is not 200 is sent again. */
export const providerWebhooks: Route<State> = async (request, response, environment) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const named = path.exec(pathname)?.[1];
  if (named === undefined) return false;
  const provider = await environment.state.provider();
  if (named !== provider.name || request.method !== 'POST') {
    writeJson(response, 404, { error: 'No such provider is heard here.' });
    return true;
  }
  const body = await readBody(request);
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(',') : value]),
  );
  const event = await provider.verifyWebhook({ body, headers, now: environment.clock.now() });
  if (event) await hearProvider(environment, event);
  writeJson(response, event ? 200 : 400, event ? { received: true } : { error: 'The signature is not theirs.' });
  return true;
};
