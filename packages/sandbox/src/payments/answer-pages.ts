import type { IncomingMessage, ServerResponse } from 'node:http';
import { answeredPage, challengePage, returnAddress } from './challenge-page.ts';
import { answerChallenge, findIntent } from './move-intent.ts';
import type { PaymentIntent } from './stripe-objects.ts';
import type { World } from './world.ts';

const pageHeaders = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action *; frame-ancestors *",
  'cache-control': 'no-store',
};

/** The challenge: shown by GET, answered by POST; whoever has not the secret of the address sees nothing. */
export function answerChallengePage(
  world: World,
  url: URL,
  request: IncomingMessage,
  body: string,
  response: ServerResponse,
): void {
  const intent = findIntent(world, url.pathname.split('/')[3] ?? '');
  if (url.searchParams.get('secret') !== intent.client_secret.slice(-24)) return send(response, 404, 'Not found');
  if (request.method === 'GET')
    return send(
      response,
      200,
      intent.status === 'requires_action' ? challengePage(intent, url.pathname + url.search) : answeredPage(intent),
    );
  if (request.method !== 'POST') return send(response, 405, 'Method not allowed');
  const returnUrl = intent.next_action?.redirect_to_url.return_url ?? null;
  const isApproved = new URLSearchParams(body).get('outcome') === 'approve';
  const answered = world.objects.atomically(() => answerChallenge(world, intent.id, isApproved));
  goOn(response, answered, returnUrl);
}

function goOn(response: ServerResponse, intent: PaymentIntent, returnUrl: string | null): void {
  const to = returnUrl === null ? null : returnAddress(intent, returnUrl);
  if (to === null) return send(response, 200, answeredPage(intent));
  response.writeHead(303, { location: to, 'cache-control': 'no-store' }).end();
}

function send(response: ServerResponse, status: number, html: string): void {
  response.writeHead(status, pageHeaders).end(html);
}
