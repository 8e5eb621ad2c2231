import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import { seededRandom } from '@stoa/kernel/random.ts';
import { answerApi } from './answer-api.ts';
import { answerControl } from './answer-control.ts';
import { answerChallengePage } from './answer-pages.ts';
import { readBehavior, takeFault } from './behavior.ts';
import { type Deliveries, startDeliveries } from './deliveries.ts';
import { type Objects, openObjects } from './open-objects.ts';
import { StripeError } from './stripe-error.ts';
import type { World } from './world.ts';

export interface PaymentSandboxOptions {
  /** 0: the port of the last time when it is free, any other port when it is not. */
  readonly port: number;
  /** Where its state is kept, or `:memory:`. */
  readonly file: string;
  /** May be told later, when it is known. */
  readonly webhookUrl?: string | null;
  readonly webhookSecret: string;
  readonly apiKey: string;
  readonly clock?: Clock;
  /** The same seed makes the same ids and the same faults. */
  readonly seed?: string;
}

export interface PaymentSandbox {
  readonly url: string;
  readonly port: number;
  setWebhookUrl(url: string): void;
  /** Sends what is due, and waits until it is answered. */
  deliver: Deliveries['deliver'];
  stop(): Promise<void>;
}

/** A payment provider of our own: Stripe's protocol for the calls that Stoa makes, with state that outlives a kill. */
export async function startPaymentSandbox(options: PaymentSandboxOptions): Promise<PaymentSandbox> {
  const { file, webhookUrl, webhookSecret, apiKey, clock = systemClock, seed = crypto.randomUUID() } = options;
  const objects = openObjects(file, clock, seed);
  objects.set('webhook secret', webhookSecret);
  if (webhookUrl) objects.set('webhook url', webhookUrl);
  const draws = seededRandom(Buffer.from(seed).reduce((sum, byte) => (sum * 31 + byte) >>> 0, 7));
  let url = '';
  const world: World = {
    objects,
    behavior: () => readBehavior(objects),
    origin: () => url,
    chance: () => draws.next(),
  };
  const deliveries = startDeliveries(world);
  const server = createServer((request, response) => {
    answer(world, deliveries, apiKey, request, response).catch((error: unknown) => {
      const known =
        error instanceof StripeError ? error : new StripeError(500, { type: 'api_error', message: String(error) });
      sendJson(response, known.status, JSON.stringify({ error: known.body }));
    });
  });
  const port = await listen(server, options.port, objects);
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    port,
    setWebhookUrl: (to) => objects.set('webhook url', to),
    deliver: deliveries.deliver,
    async stop() {
      server.close();
      server.closeAllConnections();
      await deliveries.stop();
      objects.sqlite.close();
    },
  };
}

async function answer(
  world: World,
  deliveries: Deliveries,
  apiKey: string,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { method = 'GET', headers } = request;
  const body = await bodyOf(request);
  if (url.pathname.startsWith('/sandbox/3ds/')) {
    answerChallengePage(world, url, request, body, response);
  } else if (url.pathname.startsWith('/sandbox/')) {
    // A page in a browser must not order faults: the back door has no key.
    if (headers.origin !== undefined) return sendJson(response, 403, '{"error":"Not from a page."}');
    const result = await answerControl(world, deliveries, method, url.pathname, body);
    sendJson(response, result === undefined ? 404 : 200, JSON.stringify(result ?? { error: 'Nothing is here.' }));
  } else {
    const { latencyMs, timeouts } = world.behavior();
    if (latencyMs > 0) await pause(latencyMs);
    const key = headers['idempotency-key'];
    const call = { method, path: url.pathname, query: url.search.slice(1), body, authorization: headers.authorization };
    const done = answerApi(world, apiKey, { ...call, idempotencyKey: typeof key === 'string' ? key : undefined });
    if (takeFault(world.objects, 'timeouts', url.pathname)) {
      // Done, and nobody is told.
      await pause(timeouts.afterMs);
      response.destroy();
    } else sendJson(response, done.status, done.body, done.headers);
  }
  void deliveries.deliver().catch(() => {});
}

function sendJson(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
) {
  response
    .writeHead(status, { 'content-type': 'application/json', 'stripe-version': '2026-01-01', ...headers })
    .end(body);
}

const mostBytes = 100_000;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes)
      throw new StripeError(413, { type: 'invalid_request_error', message: 'The body is too large.' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

/** Pages that buyers have open name the port: it is kept over a restart. */
async function listen(server: Server, wanted: number, objects: Objects): Promise<number> {
  const kept = Number(objects.setting('port') ?? 0);
  const attempt = (port: number) =>
    new Promise<boolean>((resolve) => {
      const refused = () => resolve(false);
      server.once('error', refused).listen(port, '127.0.0.1', () => {
        server.off('error', refused);
        resolve(true);
      });
    });
  if (!(await attempt(wanted || kept)) && (wanted !== 0 || !(await attempt(0))))
    throw new Error(`The port ${wanted} is taken.`);
  const { port } = server.address() as AddressInfo;
  objects.set('port', String(port));
  return port;
}
