import type { Clock } from '@stoa/kernel/clock.ts';
import { callerHeader, signCaller } from '@stoa/platform/identity.ts';
import { traceHeaders } from '@stoa/platform/telemetry/traces.ts';
import type { FormattedExecutionResult } from 'graphql';
import { Agent, request as send } from 'undici';
import { subscribeOver } from './websocket.ts';
import type { FetchRequest, Transport } from './transport.ts';

export interface HttpTarget {
  readonly name: string;
  readonly url: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly timeoutMs?: number;
}

/** Two seconds to connect would stall a page whose other half is there; a dead port refuses at once anyway. */
const connectMs = 1_000;

export function overHttp({ name, url, secret, clock, timeoutMs = 10_000 }: HttpTarget): Transport {
  const agent = new Agent({
    connections: 64,
    connect: { timeout: connectMs },
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
  });
  const unavailable = (why: string): FormattedExecutionResult => ({
    errors: [
      {
        message: `The domain "${name}" does not answer: ${why}.`,
        extensions: { code: 'DOMAIN_UNAVAILABLE', domain: name },
      },
    ],
  });
  const headersFor = ({ caller }: FetchRequest) => ({
    'content-type': 'application/json',
    'x-request-id': caller.requestId,
    ...traceHeaders(),
    [callerHeader]: signCaller(caller, secret, clock),
  });
  return {
    async execute(request) {
      const { query, operationName, variables } = request;
      try {
        const body = JSON.stringify({ query, operationName, variables });
        const answer = await send(url, { method: 'POST', dispatcher: agent, headers: headersFor(request), body });
        const result = (await answer.body.json()) as FormattedExecutionResult;
        return 'data' in result || 'errors' in result ? result : unavailable('its answer is not GraphQL');
      } catch (error) {
        return unavailable(reason(error));
      }
    },
    subscribe: (request) =>
      subscribeOver(url.replace(/^http/, 'ws'), request, headersFor(request)[callerHeader] ?? '', unavailable),
    async ready() {
      try {
        const answer = await send(new URL('/health/ready', url), { dispatcher: agent, headersTimeout: connectMs });
        await answer.body.dump();
        return answer.statusCode === 200;
      } catch {
        return false;
      }
    },
    stop: () => agent.destroy(),
  };
}

const reason = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.includes('TIMEOUT')) return 'it took too long';
  if (code === 'ECONNREFUSED') return 'the connection was refused';
  return code === 'ECONNRESET' || code === 'UND_ERR_SOCKET' ? 'the connection broke' : 'its answer cannot be read';
};
