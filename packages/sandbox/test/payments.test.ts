import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { startPaymentSandbox } from '../src/payments/start-payment-sandbox.ts';

const apiKey = 'sk_test_sandbox';
const webhookSecret = 'whsec_sandbox';
const clock = fakeClock('2026-03-01T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'stoa-sandbox-'));
const heard: { type: string; id: string; genuine: boolean }[] = [];
let accepts = true;
const shop = createServer((request, response) => {
  void (async () => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const [, at = '', signature = ''] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(request.headers['stripe-signature'])) ?? [];
    const genuine = createHmac('sha256', webhookSecret).update(`${at}.${body}`).digest('hex') === signature;
    const { type, id } = JSON.parse(body) as { type: string; id: string };
    heard.push({ type, id, genuine });
    response.writeHead(accepts && genuine ? 200 : 500).end();
  })();
}).listen(0, '127.0.0.1');
await once(shop, 'listening');
const webhookUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}/`;
const open = (file = ':memory:', seed = 'seed') =>
  startPaymentSandbox({ port: 0, file, apiKey, webhookSecret, webhookUrl, clock, seed });
const sandbox = await open();
after(async () => {
  await sandbox.stop();
  shop.close();
  shop.closeAllConnections();
  rmSync(folder, { recursive: true });
});

type Body = Record<string, never> & { error?: Record<string, unknown> };
async function call(path: string, form?: string, headers: Record<string, string> = {}, at = sandbox.url) {
  const response = await fetch(`${at}/v1/${path}`, {
    method: form === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${apiKey}`, ...headers },
    ...(form !== undefined && { body: form }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Body };
}
const control = (path: string, body: object, at = sandbox.url) =>
  fetch(`${at}/sandbox/${path}`, { method: 'POST', body: JSON.stringify(body) });
const intent = (method = 'pm_card_visa', more = '') =>
  `amount=1000&currency=eur&confirm=true&capture_method=manual&payment_method=${method}&payment_method_options[card][request_multicapture]=if_available${more}`;

test('nothing is answered without the key', async () => {
  const { status, body } = await call('payment_intents', intent(), { authorization: 'Bearer sk_test_wrong!!' });
  assert.equal(status, 401);
  assert.equal(body.error?.['type'], 'invalid_request_error');
});

test('the same key replays the first answer, and refuses another body', async () => {
  const first = await call('payment_intents', intent(), { 'idempotency-key': 'one' });
  const again = await call('payment_intents', intent(), { 'idempotency-key': 'one' });
  assert.deepEqual(again.body, first.body);
  assert.equal(again.headers.get('idempotent-replayed'), 'true');
  const other = await call('payment_intents', intent('pm_card_amex'), { 'idempotency-key': 'one' });
  assert.deepEqual([other.status, other.body.error?.['type']], [400, 'idempotency_error']);
  const declined = await call('payment_intents', intent('pm_card_chargeDeclined'), { 'idempotency-key': 'two' });
  assert.deepEqual(
    [declined.status, declined.body.error?.['code'], declined.body.error?.['decline_code']],
    [402, 'card_declined', 'generic_decline'],
  );
  assert.deepEqual(
    (await call('payment_intents', intent('pm_card_chargeDeclined'), { 'idempotency-key': 'two' })).body,
    declined.body,
  );
});

test('captures in several pieces, never more than is held, and the ledger adds up', async () => {
  const { body } = await call('payment_intents', intent());
  const id = String(body['id']);
  const part = await call(`payment_intents/${id}/capture`, 'amount_to_capture=400&final_capture=false');
  assert.deepEqual(
    [part.body['status'], part.body['amount_capturable'], part.body['amount_received']],
    ['requires_capture', 600, 400],
  );
  assert.equal(
    (await call(`payment_intents/${id}/capture`, 'amount_to_capture=601')).body.error?.['code'],
    'amount_too_large',
  );
  const rest = await call(`payment_intents/${id}/capture`, 'amount_to_capture=500');
  assert.deepEqual(
    [rest.body['status'], rest.body['amount_capturable'], rest.body['amount_received']],
    ['succeeded', 0, 900],
  );
  assert.equal((await call('refunds', `payment_intent=${id}&amount=901`)).status, 400);
  assert.equal((await call('refunds', `payment_intent=${id}&amount=900`)).body['status'], 'succeeded');
  assert.equal((await call('refunds', `payment_intent=${id}`)).body.error?.['code'], 'charge_already_refunded');
  const lines = (await call(`balance_transactions?limit=3&expand[]=data.source`)).body['data'] as unknown as {
    amount: number;
    source: { id: string };
  }[];
  assert.deepEqual(
    lines.map(({ amount }) => amount),
    [-900, 500, 400],
  );
  assert.ok(lines.every(({ source }) => source.id));
});

test('card numbers are never taken', async () => {
  const { body } = await call('payment_methods', 'type=card&card[number]=4242424242424242');
  assert.equal(body.error?.['param'], 'card[number]');
});

test('the challenge is answered once, by whoever knows its address', async () => {
  const { body } = await call(
    'payment_intents',
    intent('pm_card_threeDSecure2Required', '&return_url=http://shop.example/back'),
  );
  const { url } = (body['next_action'] as unknown as { redirect_to_url: { url: string } }).redirect_to_url;
  assert.equal((await fetch(url.replace(/secret=.*/, 'secret=guessed'))).status, 404);
  const failed = await fetch(url, { method: 'POST', body: 'outcome=fail', redirect: 'manual' });
  assert.match(failed.headers.get('location') ?? '', /redirect_status=failed/);
  await fetch(url, { method: 'POST', body: 'outcome=approve', redirect: 'manual' });
  assert.equal((await call(`payment_intents/${body['id']}`)).body['status'], 'requires_payment_method');
});

test('lists turn pages as Stripe does', async () => {
  const first = (await call('events?limit=2')).body as unknown as { data: { id: string }[]; has_more: boolean };
  const next = (await call(`events?limit=2&starting_after=${first.data[1]?.id}`)).body as unknown as {
    data: { id: string }[];
  };
  assert.ok(first.has_more);
  assert.equal(new Set([...first.data, ...next.data].map(({ id }) => id)).size, 4);
});

test('the same seed makes the same ids', async () => {
  const [a, b] = [await open(), await open()];
  const ids = await Promise.all(
    [a, b].map(async ({ url }) => (await call('payment_intents', intent(), {}, url)).body['id']),
  );
  assert.equal(ids[0], ids[1]);
  await Promise.all([a.stop(), b.stop()]);
});

test('a webhook that is not taken is sent again, even by the next process', async () => {
  await sandbox.deliver({ evenLater: true });
  const file = join(folder, 'state.sqlite');
  const first = await open(file);
  accepts = false;
  heard.length = 0;
  const made = await call('payment_intents', intent(), { connection: 'close' }, first.url);
  await first.deliver();
  await first.stop();
  accepts = true;
  const before = heard.map(({ id }) => id);
  heard.length = 0;
  const second = await open(file);
  assert.equal(second.port, first.port);
  assert.equal(
    (await call(`payment_intents/${made.body['id']}`, undefined, {}, second.url)).body['status'],
    'requires_capture',
  );
  clock.advance(5_000);
  await second.deliver();
  assert.deepEqual(new Set(heard.map(({ id }) => id)), new Set(before));
  await second.stop();
});

test('on request webhooks are doubled, reversed, dropped, badly signed, and answers withheld', async () => {
  const say = async (webhooks: object) => {
    await control('behavior', {
      webhooks: { hold: true, copies: 1, order: 'fifo', drop: 0, badSignature: 0, ...webhooks },
    });
    heard.length = 0;
    await call('payment_intents', intent());
    await sandbox.deliver({ evenHeld: true });
    return heard.map(({ type, genuine }) => (genuine ? type : 'forged'));
  };
  const [created, charged, capturable] = [
    'payment_intent.created',
    'charge.succeeded',
    'payment_intent.amount_capturable_updated',
  ];
  assert.deepEqual(await say({}), [created, charged, capturable]);
  assert.deepEqual(await say({ copies: 2 }), [created, created, charged, charged, capturable, capturable]);
  assert.deepEqual(await say({ order: 'lifo' }), [capturable, charged, created]);
  assert.deepEqual(await say({ drop: 1 }), []);
  assert.deepEqual(await say({ badSignature: 1 }), ['forged', 'forged', 'forged']);
  await control('behavior', { webhooks: { badSignature: 0 }, timeouts: { calls: 1, path: 'payment_intents' } });
  await assert.rejects(call('payment_intents', intent(), { 'idempotency-key': 'withheld' }));
  const again = await call('payment_intents', intent(), { 'idempotency-key': 'withheld' });
  assert.equal(again.headers.get('idempotent-replayed'), 'true');
});

test('no page in a browser may order faults', async () => {
  const answer = await fetch(`${sandbox.url}/sandbox/behavior`, {
    method: 'POST',
    body: '{}',
    headers: { origin: 'http://evil.example' },
  });
  assert.equal(answer.status, 403);
});
