import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { squareStandIn } from './square-stand-in.ts';
import { givingBack, request, taking } from './stand-in.ts';

const square = await squareStandIn();
const { provider, payments, refunds, dispute } = square;
const refunded = () => [...refunds.values()].reduce((sum, { amount_money }) => sum + amount_money.amount, 0);

test('Square: set aside, taken in part, given back, each once though answers are lost', async () => {
  square.lose(1);
  const charge = await provider.authorize(request());
  assert.equal(payments.size, 1);
  assert.deepEqual(
    [charge.status, charge.authorized, charge.capturesOnce, charge.card?.last4],
    ['AUTHORIZED', 1000n, true, '1111'],
  );
  const taken = await provider.capture(taking(charge.reference, 700n));
  assert.deepEqual([taken?.captured, taken?.authorized], [700n, 700n]);
  assert.deepEqual(await provider.capture(taking(charge.reference, 700n)), taken);
  square.lose(1);
  assert.equal((await provider.refund(givingBack(charge.reference, 500n))).status, 'PENDING');
  assert.equal(refunded(), 500);
  assert.equal((await provider.retrieveRefund('rfd0')).status, 'SUCCEEDED');
  await assert.rejects(provider.refund(givingBack(charge.reference, 201n)), { code: 'REFUND_AMOUNT_INVALID' });
});

test('Square: void, and a decline', async () => {
  const { reference } = await provider.authorize(request({ key: 'another' }));
  assert.equal((await provider.void(reference, 'void'))?.status, 'VOIDED');
  assert.equal((await provider.void(reference, 'void'))?.status, 'VOIDED');
  const declined = await provider.authorize(request({ key: 'third', token: 'cnon:card-nonce-declined' }));
  assert.deepEqual([declined.status, declined.decline?.code], ['DECLINED', 'CARD_DECLINED']);
});

test('Square: a webhook is signed over its address and body', async () => {
  const body = JSON.stringify({
    event_id: 'e1',
    type: 'payment.updated',
    data: { id: 'sq0', object: { payment: { id: 'sq0', reference_id: 'part' } } },
  });
  const sign = (text: string) => ({
    'x-square-hmacsha256-signature': createHmac('sha256', 'signing').update(text).digest('base64'),
  });
  const now = new Date();
  const event = await provider.verifyWebhook({ body, headers: sign(`https://shop.example/hook${body}`), now });
  assert.deepEqual(event, {
    id: 'e1',
    type: 'payment.updated',
    about: { kind: 'charge', reference: 'sq0', partId: 'part' },
  });
  for (const headers of [sign(body), sign(`https://shop.example/hook${body} `), {}])
    assert.equal(await provider.verifyWebhook({ body, headers, now }), null);
});

test('Square: how a dispute stands is asked for when it is told of', async () => {
  const body = JSON.stringify({
    event_id: 'e2',
    type: 'dispute.created',
    data: { type: 'dispute', id: dispute.id, object: { dispute } },
  });
  const signature = createHmac('sha256', 'signing').update(`https://shop.example/hook${body}`).digest('base64');
  const headers = { 'x-square-hmacsha256-signature': signature };
  const event = await provider.verifyWebhook({ body, headers, now: new Date() });
  assert.deepEqual(event?.about, { kind: 'dispute', reference: 'dts' });
  for (const [state, status] of [
    ['INQUIRY_EVIDENCE_REQUIRED', 'OPEN'],
    ['EVIDENCE_REQUIRED', 'OPEN'],
    ['PROCESSING', 'OPEN'],
    ['WON', 'WON'],
    ['LOST', 'LOST'],
    ['ACCEPTED', 'LOST'],
  ]) {
    dispute.state = state ?? '';
    assert.deepEqual(await provider.retrieveDispute('dts'), {
      reference: 'dts',
      chargeReference: 'sq0',
      amount: 700n,
      currency: 'EUR',
      reason: 'no_knowledge',
      status,
    });
  }
});
