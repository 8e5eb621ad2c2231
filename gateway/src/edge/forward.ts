import type { IncomingMessage, ServerResponse } from 'node:http';
import { StoaError } from '@stoa/kernel/errors.ts';
import { callerHeader } from '@stoa/platform/identity.ts';
import { request as send } from 'undici';

/** A plain path that a domain of another process answers: uploads, key sets, token endpoints. */
export interface Door {
  readonly prefix: string;
  /** Where that domain is served. */
  readonly origin: string;
}

/** Headers that speak of one hop, and the one that only we may write. */
const kept = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'expect', 'host', callerHeader]);

/** Passes body and answer through as they come. */
export const forward =
  (doors: readonly Door[]) =>
  async (request: IncomingMessage, response: ServerResponse): Promise<boolean> => {
    const door = doors.find(({ prefix }) => request.url?.startsWith(prefix));
    if (!door) return false;
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !kept.has(name)));
    const method = request.method ?? 'GET';
    const answer = await send(new URL(request.url ?? '/', door.origin), {
      method: method as 'GET',
      headers,
      body: method === 'GET' || method === 'HEAD' ? null : request,
    }).catch(() => {
      throw new StoaError(
        'DOMAIN_UNAVAILABLE',
        'What answers this address does not answer now: try again in a moment.',
      );
    });
    const back = Object.fromEntries(
      Object.entries(answer.headers).filter(([name, value]) => !kept.has(name) && value !== undefined),
    );
    response.writeHead(answer.statusCode, back as Record<string, string | string[]>);
    for await (const chunk of answer.body) response.write(chunk);
    response.end();
    return true;
  };
