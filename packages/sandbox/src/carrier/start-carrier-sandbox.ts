import { createHash, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Clock, systemClock } from '@stoa/kernel/clock.ts';
import { answerRequest } from './answer-request.ts';
import { openCarrier } from './carrier.ts';

export interface CarrierSandboxOptions {
  /** 0 takes a free one. */
  readonly port: number;
  /** Where parcels are kept between starts; `:memory:` forgets them. */
  readonly file: string;
  /** Who is told of tracking events; may be set later, events wait. */
  readonly webhookUrl?: string | undefined;
  /** Signs webhooks, and is the key that customers show. */
  readonly webhookSecret: string;
  /** 1440: a day in a minute. */
  readonly speed: number;
  readonly clock?: Clock;
}

export interface CarrierSandbox {
  readonly url: string;
  readonly port: number;
  /** Tells tracking events to this address from now on. */
  deliverTo(webhookUrl: string): void;
  stop(): Promise<void>;
}

const mostBytes = 200_000;

/** A carrier to develop against: a program of its own with a memory of its own, and vans that drive in fast time. */
export async function startCarrierSandbox(options: CarrierSandboxOptions): Promise<CarrierSandbox> {
  const carrier = openCarrier({ clock: systemClock, ...options });
  if (options.webhookUrl) carrier.ledger.set('webhook', options.webhookUrl);
  const server = createServer((request, response) => {
    const send = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (!isCustomer(request, options.webhookSecret)) return void send(401, { error: 'who are you?' });
    read(request)
      .then((body) => answerRequest(carrier, request, body))
      .then(
        ({ status, body }) => send(status, body),
        (error: unknown) => send(400, { error: String(error) }),
      );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(options.port, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  void carrier.catchUp();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    deliverTo(webhookUrl) {
      carrier.ledger.set('webhook', webhookUrl);
      void carrier.catchUp();
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await carrier.stop();
    },
  };
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const isCustomer = ({ headers }: IncomingMessage, secret: string): boolean =>
  timingSafeEqual(digest(headers.authorization ?? ''), digest(`Bearer ${secret}`));

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new Error('that is too much');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}
