import { createServer } from 'node:http';
import { after } from 'node:test';
import { StoaError } from '@stoa/kernel/errors.ts';
import { writeError, writeJson } from '@stoa/platform/http/write-json.ts';
import type { RunningSubgraph } from '@stoa/platform/start-subgraph.ts';

/** The plain doors of a subgraph behind a port, as a process would serve them; gives their address. */
export async function doorOf({ definition, environment, state }: RunningSubgraph): Promise<string> {
  const server = createServer((request, response) => {
    const answer = async () => {
      for (const route of definition.routes) if (await route(request, response, { ...environment, state })) return;
      writeJson(response, 404, {});
    };
    answer().catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      writeError(response, error instanceof StoaError ? error : new StoaError('INTERNAL_ERROR', String(error)), 'test');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
}
