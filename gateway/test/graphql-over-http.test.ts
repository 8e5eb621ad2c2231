import { after, suite, test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';

const gateway = await runningGateway([shop], { production: false });
after(() => gateway.stop());

/**
 * A query by GET without a header that makes a browser ask first is refused, so that no page of another site can have one
 * run: the specification leaves that to the server.
 */
const headers = { 'apollo-require-preflight': '1' };

suite('the audit of GraphQL over HTTP', () => {
  const fetchFn = (url: string, init: RequestInit = {}) =>
    fetch(
      url,
      init.method === 'POST' ? init : { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } },
    );
  for (const { id, name, fn } of serverAudits({ url: `${gateway.url}/graphql`, fetchFn }))
    test(`${id} ${name}`, async () => {
      const result = await fn();
      if (result.status === 'ok') return;
      await result.response.body?.cancel();
      throw new Error(result.reason);
    });
});
