import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { razorpayProvider } from '../src/providers/razorpay/razorpay-provider.ts';
import { givingBack, request, standIn, taking } from './stand-in.ts';

const payments = new Map(
  ['pay_one', 'pay_two'].map((id) => [
    id,
    { id, amount: 1000, currency: 'EUR', status: 'authorized', card: { network: 'Visa', last4: '1111' } },
  ]),
);
let captures = 0;
let refunded = 0;
const problem = (status: number) => ({ status, body: { error: { code: 'BAD_REQUEST_ERROR', description: 'no' } } });

const razorpay = await standIn(({ method, path, headers, body }) => {
  if (headers.authorization !== `Basic ${Buffer.from('key:secret').toString('base64')}`) return problem(401);
  const [, place, id = '', verb] = path.split('/');
  if (place === 'refunds') return { body: { id, status: 'processed' } };
  const payment = payments.get(id);
  if (!payment) return problem(400);
  if (method === 'POST' && verb === 'capture') {
    if (payment.status !== 'authorized' || body.amount !== payment.amount || body.currency !== payment.currency)
      return problem(400);
    payment.status = 'captured';
    captures++;
  }
  if (method === 'POST' && verb === 'refund') {
    assert.ok(headers['x-refund-idempotency']);
    if (payment.status !== 'captured' || refunded + body.amount > payment.amount) return problem(400);
    refunded += body.amount;
    return { body: { id: 'rfnd_1', status: 'pending' } };
  }
  return { body: payment };
});
const provider = razorpayProvider({ url: razorpay.url, keyId: 'key', keySecret: 'secret', webhookSecret: 'hook' });

test('Razorpay: the page has paid, it is taken once in whole, and given back once', async () => {
  const charge = await provider.authorize(request({ token: 'pay_one' }));
  assert.deepEqual([charge.status, charge.authorized, charge.capturesOnce], ['AUTHORIZED', 1000n, true]);
  razorpay.lose(1);
  assert.equal(
    (await provider.capture(taking('pay_one', 1000n)).catch(() => provider.capture(taking('pay_one', 1000n)))).captured,
    1000n,
  );
  assert.equal((await provider.capture(taking('pay_one', 1000n))).captured, 1000n);
  assert.equal(captures, 1);
  razorpay.lose(1);
  assert.equal((await provider.refund(givingBack('pay_one', 600n))).reference, 'rfnd_1');
  assert.equal(refunded, 600);
  await assert.rejects(provider.refund(givingBack('pay_one', 401n)), { code: 'BAD_REQUEST_ERROR' });
  assert.equal((await provider.retrieveRefund('rfnd_1')).status, 'SUCCEEDED');
});

test('Razorpay: another amount, or what is no payment, is refused; what is not taken lapses', async () => {
  await assert.rejects(provider.authorize(request({ token: 'pay_two', amount: 999n })), { code: 'amount_mismatch' });
  await assert.rejects(provider.authorize(request({ token: '../orders' })), { code: 'resource_missing' });
  assert.equal((await provider.void('pay_two', 'void'))?.status, 'VOIDED');
  assert.equal((await provider.void('pay_one', 'void'))?.captured, 1000n);
});

test('Razorpay: a webhook is signed over its body', async () => {
  const body = JSON.stringify({ event: 'payment.captured', payload: { payment: { entity: { id: 'pay_one' } } } });
  const signature = createHmac('sha256', 'hook').update(body).digest('hex');
  const now = new Date();
  const event = await provider.verifyWebhook({
    body,
    headers: { 'x-razorpay-signature': signature, 'x-razorpay-event-id': 'e1' },
    now,
  });
  assert.deepEqual(event, {
    id: 'e1',
    type: 'payment.captured',
    about: { kind: 'charge', reference: 'pay_one', partId: null },
  });
  assert.equal(
    await provider.verifyWebhook({ body: `${body} `, headers: { 'x-razorpay-signature': signature }, now }),
    null,
  );
});
