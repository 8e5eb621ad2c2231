import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { razorpayStandIn } from './razorpay-stand-in.ts';
import { givingBack, request, taking } from './stand-in.ts';

const razorpay = await razorpayStandIn();
const { provider, refunds } = razorpay;
for (const id of ['pay_one', 'pay_two', 'pay_late']) razorpay.pay(id);
const refunded = () => [...refunds.values()].reduce((sum, { amount }) => sum + amount, 0);

test('Razorpay: the page has paid, it is taken once in whole, and given back once', async () => {
  const charge = await provider.authorize(request({ token: 'pay_one' }));
  assert.deepEqual([charge.status, charge.authorized, charge.capturesOnce], ['AUTHORIZED', 1000n, true]);
  razorpay.lose(1);
  assert.equal(
    (await provider.capture(taking('pay_one', 1000n)).catch(() => provider.capture(taking('pay_one', 1000n))))
      ?.captured,
    1000n,
  );
  assert.equal((await provider.capture(taking('pay_one', 1000n)))?.captured, 1000n);
  assert.equal(razorpay.captures(), 1);
  razorpay.lose(1);
  assert.equal((await provider.refund(givingBack('pay_one', 600n))).reference, 'rfnd_0');
  assert.equal(refunded(), 600);
  await assert.rejects(provider.refund(givingBack('pay_one', 401n)), { code: 'BAD_REQUEST_ERROR' });
  assert.equal((await provider.retrieveRefund('rfnd_0')).status, 'SUCCEEDED');
});

test('Razorpay: another amount, or what is no payment, is refused; what is not taken lapses', async () => {
  await assert.rejects(provider.authorize(request({ token: 'pay_two', amount: 999n })), { code: 'amount_mismatch' });
  await assert.rejects(provider.authorize(request({ token: '../orders' })), { code: 'resource_missing' });
  assert.equal((await provider.void('pay_two', 'void'))?.status, 'VOIDED');
  assert.equal((await provider.void('pay_one', 'void'))?.captured, 1000n);
});

test('Razorpay: what nobody has captured in time is refunded by itself, and was never taken', async () => {
  razorpay.letGo('pay_late');
  const charge = await provider.retrieve('pay_late');
  assert.deepEqual([charge?.status, charge?.authorized, charge?.captured], ['VOIDED', 0n, 0n]);
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
