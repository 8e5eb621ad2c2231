import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { squareProvider } from '../src/providers/square/square-provider.ts';
import { givingBack, request, standIn, taking } from './stand-in.ts';

const payments = new Map<
  string,
  {
    id: string;
    status: string;
    amount_money: { amount: number; currency: string };
    reference_id: string;
    card_details: object;
  }
>();
let refunded = 0;
const dispute = {
  id: 'dts',
  state: 'EVIDENCE_REQUIRED',
  reason: 'NO_KNOWLEDGE',
  amount_money: { amount: 700, currency: 'EUR' },
  disputed_payment: { payment_id: 'sq0' },
};
const problem = (code: string, status = 400) => ({
  status,
  body: { errors: [{ category: 'PAYMENT_METHOD_ERROR', code, detail: code }] },
});

const square = await standIn(({ method, path, headers, body }) => {
  if (headers.authorization !== 'Bearer secret' || !headers['square-version']) return problem('UNAUTHORIZED', 401);
  const [, place, id, verb] = path.split('/');
  if (method === 'POST' && place === 'refunds') {
    assert.ok(body.idempotency_key.length <= 45);
    const of = payments.get(body.payment_id);
    if (!of || of.status !== 'COMPLETED' || refunded + body.amount_money.amount > of.amount_money.amount)
      return problem('REFUND_AMOUNT_INVALID');
    refunded += body.amount_money.amount;
    return { body: { refund: { id: 'rfd', status: 'PENDING' } } };
  }
  if (place === 'disputes') return dispute.id === id ? { body: { dispute } } : problem('NOT_FOUND', 404);
  if (place === 'refunds') return { body: { refund: { id, status: 'COMPLETED' } } };
  if (method === 'POST' && id === undefined) {
    assert.ok(body.idempotency_key.length <= 45);
    assert.equal(body.autocomplete, false);
    assert.equal(body.location_id, 'here');
    if (body.source_id === 'cnon:card-nonce-declined') return problem('CARD_DECLINED', 402);
    const made = {
      id: `sq${payments.size}`,
      status: 'APPROVED',
      amount_money: body.amount_money,
      reference_id: body.reference_id,
      card_details: { card: { card_brand: 'VISA', last_4: '1111', exp_month: 12, exp_year: 2030 } },
    };
    payments.set(made.id, made);
    return { body: { payment: made } };
  }
  const payment = payments.get(id ?? '');
  if (!payment) return problem('NOT_FOUND', 404);
  if (method === 'PUT') Object.assign(payment, body.payment);
  else if (method === 'POST' && payment.status !== 'APPROVED') return problem('BAD_REQUEST');
  else if (method === 'POST') payment.status = verb === 'complete' ? 'COMPLETED' : 'CANCELED';
  return { body: { payment } };
});

const provider = squareProvider({
  url: square.url,
  accessToken: 'secret',
  locationId: 'here',
  signatureKey: 'signing',
  webhookUrl: 'https://shop.example/hook',
});

test('Square: set aside, taken in part, given back, each once though answers are lost', async () => {
  square.lose(1);
  const charge = await provider.authorize(request());
  assert.equal(payments.size, 1);
  assert.deepEqual(
    [charge.status, charge.authorized, charge.capturesOnce, charge.card?.last4],
    ['AUTHORIZED', 1000n, true, '1111'],
  );
  const taken = await provider.capture(taking(charge.reference, 700n));
  assert.deepEqual([taken.captured, taken.authorized], [700n, 700n]);
  assert.deepEqual(await provider.capture(taking(charge.reference, 700n)), taken);
  square.lose(1);
  assert.equal((await provider.refund(givingBack(charge.reference, 500n))).status, 'PENDING');
  assert.equal(refunded, 500);
  assert.equal((await provider.retrieveRefund('rfd')).status, 'SUCCEEDED');
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
