import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a body has the shape of its call
  readonly body: any;
}

export interface Given {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Instead of a body in JSON. */
  readonly text?: string;
}

/** A provider's API with state of its own; `lose` makes it do what is asked and never answer, so many times. */
export async function standIn(answer: (asked: Asked) => Given) {
  const asked: Asked[] = [];
  const replay = new Map<string, Given>();
  let losing = 0;
  let deaf = false;
  const server = createServer((request, response) => {
    void (async () => {
      let text = '';
      for await (const chunk of request) text += String(chunk);
      const type = String(request.headers['content-type']);
      const body: unknown = type.includes('json') && text ? JSON.parse(text) : text;
      const call = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, text, body };
      asked.push(call);
      const { headers } = request;
      const inBody =
        typeof body === 'object' && body !== null && 'idempotency_key' in body
          ? JSON.stringify(body.idempotency_key)
          : undefined;
      const key =
        headers['paypal-request-id'] ?? headers['idempotency-key'] ?? headers['x-refund-idempotency'] ?? inBody;
      const known = key === undefined ? undefined : replay.get(`${call.path} ${key.toString()}`);
      const given = known ?? answer(call);
      if (key !== undefined && (given.status ?? 200) < 400) replay.set(`${call.path} ${key.toString()}`, given);
      if (deaf || (losing > 0 && call.method === 'POST')) {
        losing--;
        return response.destroy();
      }
      return response
        .writeHead(given.status ?? 200, { 'content-type': 'application/json', ...given.headers })
        .end(given.text ?? JSON.stringify(given.body));
    })();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  after(() => {
    server.close();
    server.closeAllConnections();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    lose: (calls: number) => void (losing = calls),
    /** Answers nobody any more, until it is told otherwise. */
    deafen: (isDeaf: boolean) => void (deaf = isDeaf),
  };
}

export const request = (more: object = {}) => ({
  key: 'authorize 01890a5d-ac96-774b-bcce-b302099a8057',
  partId: '01890a5d-ac96-774b-bcce-b302099a8057',
  orderId: '01890a5d-ac96-774b-bcce-b302099a8058',
  kind: 'CARD' as const,
  amount: 1000n,
  currency: 'EUR',
  token: 'token',
  customer: null,
  save: false,
  returnUrl: null,
  ...more,
});

export const taking = (reference: string, amount: bigint, isFinal = true) => ({
  key: `capture ${amount}`,
  reference,
  amount,
  currency: 'EUR',
  isFinal,
  authorized: 1000n,
});

export const givingBack = (reference: string, amount: bigint, key = `refund ${amount}`) => ({
  key,
  reference,
  amount,
  currency: 'EUR',
  refundPartId: '01890a5d-ac96-774b-bcce-b302099a8059',
});
