import type { ServerResponse } from 'node:http';
import { fail } from '@stoa/kernel/errors.ts';
import type { Traffic } from '../telemetry/traffic.ts';

const mostListeners = 20;

/** One snapshot a second for all who listen, as server-sent events; while nobody does, none is made. */
export function trafficListeners(traffic: Traffic, everyMs = 1_000): (response: ServerResponse) => void {
  const listeners = new Set<ServerResponse>();
  let timer: NodeJS.Timeout | null = null;
  const line = (): string => `data: ${JSON.stringify(traffic.snapshot())}\n\n`;

  function send(): void {
    const text = line();
    // Whoever reads slowly skips a second: the next snapshot holds it too.
    for (const listener of listeners) if (!listener.writableNeedDrain) listener.write(text);
  }

  return (response) => {
    if (listeners.size >= mostListeners) fail('RATE_LIMITED', 'Too many are watching the traffic: close another page.');
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(line());
    listeners.add(response);
    timer ??= setInterval(send, everyMs).unref();
    response.once('close', () => {
      listeners.delete(response);
      if (listeners.size > 0 || timer === null) return;
      clearInterval(timer);
      timer = null;
    });
  };
}
