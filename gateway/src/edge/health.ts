import type { ServerResponse } from 'node:http';
import { writeJson } from '@stoa/platform/http/write-json.ts';
import type { Transport } from '../transport/transport.ts';

/**
 * Ready means worth sending requests to. One dead domain leaves pages with a hole, so we say "degraded" and stay in;
 * with all of them dead, or while stopping, we ask to be left out.
 */
export async function answerReady(
  response: ServerResponse,
  transports: ReadonlyMap<string, Transport>,
  stopping: boolean,
): Promise<void> {
  const states = await Promise.all(
    [...transports].map(async ([name, transport]) => [name, await transport.ready()] as const),
  );
  const up = states.filter(([, ready]) => ready).length;
  const status = stopping ? 'stopping' : up === states.length ? 'ok' : up === 0 ? 'unavailable' : 'degraded';
  const domains = Object.fromEntries(states.map(([name, ready]) => [name, ready ? 'ok' : 'unavailable']));
  writeJson(response, status === 'ok' || status === 'degraded' ? 200 : 503, { status, domains });
}
