import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paypalProvider } from '../src/providers/paypal/paypal-provider.ts';
import { givingBack, request, standIn, taking } from './stand-in.ts';

type Money = { currency_code: string; value: string };
interface Order {
  id: string;
  status: string;
  purchase_units: {
    custom_id: string;
    amount: Money;
    payments: {
      authorizations: { id: string; status: string; amount: Money }[];
      captures: { id: string; status: string; amount: Money }[];
      refunds: { id: string; status: string; amount: Money; links: { rel: string; href: string }[] }[];
    };
  }[];
  links: { rel: string; href: string }[];
}
const orders = new Map<string, Order>();
let tokens = 0;
const problem = (status: number, issue: string) => ({
  status,
  body: { name: 'UNPROCESSABLE_ENTITY', details: [{ issue }] },
});
const all = () => [...orders.values()].map((order) => ({ order, paid: order.purchase_units[0]?.payments }));
const cents = ({ value }: Money) => Math.round(Number(value) * 100);

const paypal = await standIn(({ method, path, headers, body, text }) => {
  if (path === '/v1/oauth2/token') {
    assert.equal(headers.authorization, `Basic ${Buffer.from('id:secret').toString('base64')}`);
    assert.equal(text, 'grant_type=client_credentials');
    return { body: { access_token: `access${++tokens}`, expires_in: 3600 } };
  }
  if (!headers.authorization?.startsWith('Bearer access')) return problem(401, 'INVALID_TOKEN');
  if (path === '/v1/notifications/verify-webhook-signature')
    return {
      body: {
        verification_status:
          body.transmission_sig === 'genuine' &&
          body.webhook_id === 'hook' &&
          text.endsWith(
            ',"webhook_event":{"id":"WH1" ,"event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"C1","custom_id":"part","supplementary_data":{"related_ids":{"order_id":"O1"}}}}}',
          )
            ? 'SUCCESS'
            : 'FAILURE',
      },
    };
  if (method === 'POST') assert.ok(headers['paypal-request-id']);
  const [, , , place, id = '', verb] = path.split('/');
  if (place === 'orders' && id === '') {
    const [unit] = body.purchase_units;
    const isKept = body.payment_source.paypal.vault_id !== undefined;
    const order: Order = {
      id: `O${orders.size + 1}`,
      status: isKept ? 'APPROVED' : 'PAYER_ACTION_REQUIRED',
      purchase_units: [{ ...unit, payments: { authorizations: [], captures: [], refunds: [] } }],
      links: [{ rel: 'payer-action', href: 'https://paypal.example/approve' }],
    };
    orders.set(order.id, order);
    return { status: 201, body: order };
  }
  if (place === 'orders') {
    const order = orders.get(id);
    const [unit] = order?.purchase_units ?? [];
    if (!order || !unit) return problem(404, 'RESOURCE_NOT_FOUND');
    if (verb === 'authorize') {
      if (order.status !== 'APPROVED') return problem(422, 'ORDER_NOT_APPROVED');
      order.status = 'COMPLETED';
      unit.payments.authorizations.push({ id: `A${order.id}`, status: 'CREATED', amount: unit.amount });
    }
    return { body: order };
  }
  if (place === 'authorizations') {
    const found = all().find(({ paid }) => paid?.authorizations.some((each) => each.id === id));
    const [held] = found?.paid?.authorizations ?? [];
    if (!found?.paid || !held) return problem(404, 'RESOURCE_NOT_FOUND');
    if (verb === 'void') {
      if (held.status !== 'CREATED') return problem(422, 'PREVIOUSLY_CAPTURED');
      held.status = 'VOIDED';
      return { status: 200, body: held };
    }
    const taken = found.paid.captures.reduce((sum, { amount }) => sum + cents(amount), 0);
    if (taken + cents(body.amount) > cents(held.amount)) return problem(422, 'MAX_CAPTURE_AMOUNT_EXCEEDED');
    held.status = body.final_capture ? 'CAPTURED' : 'PARTIALLY_CAPTURED';
    const capture = { id: `C${found.paid.captures.length + 1}`, status: 'COMPLETED', amount: body.amount };
    found.paid.captures.push(capture);
    return { status: 201, body: capture };
  }
  if (place === 'captures') {
    const found = all().find(({ paid }) => paid?.captures.some((each) => each.id === id));
    const refund = {
      id: `R${(found?.paid?.refunds.length ?? 0) + 1}`,
      status: 'COMPLETED',
      amount: body.amount,
      links: [{ rel: 'up', href: `https://paypal.example/v2/payments/captures/${id}` }],
    };
    found?.paid?.refunds.push(refund);
    return { status: 201, body: refund };
  }
  return { body: { id, status: 'COMPLETED' } };
});
const provider = paypalProvider({ url: paypal.url, clientId: 'id', clientSecret: 'secret', webhookId: 'hook' });

test('PayPal: approved by the buyer, set aside, taken in pieces, given back over them', async () => {
  paypal.lose(2);
  const asked = request({ token: null, kind: 'WALLET' });
  const waiting = await provider.authorize(asked);
  assert.equal(orders.size, 1);
  assert.deepEqual(
    [waiting.status, waiting.actionUrl, waiting.partId],
    ['ACTION_REQUIRED', 'https://paypal.example/approve', asked.partId],
  );
  const order = orders.get(waiting.reference);
  assert.ok(order);
  order.status = 'APPROVED';
  const charge = await provider.retrieve(waiting.reference);
  assert.deepEqual([charge?.status, charge?.authorized], ['AUTHORIZED', 1000n]);
  paypal.lose(1);
  const first = await provider.capture(taking(waiting.reference, 400n, false));
  assert.deepEqual([first.captured, first.authorized], [400n, 1000n]);
  const second = await provider.capture(taking(waiting.reference, 500n));
  assert.deepEqual([second.captured, second.authorized], [900n, 900n]);
  const back = await provider.refund(givingBack(waiting.reference, 700n));
  assert.deepEqual([back.status, back.reference.split(',').length], ['SUCCEEDED', 2]);
  assert.deepEqual(
    order.purchase_units[0]?.payments.refunds.map(({ amount }) => amount.value),
    ['5.00', '2.00'],
  );
  await assert.rejects(provider.refund(givingBack(waiting.reference, 201n, 'too much')), {
    code: 'REFUND_AMOUNT_EXCEEDED',
  });
  assert.equal((await provider.retrieveRefund(back.reference)).status, 'SUCCEEDED');
});

test('PayPal: a kept wallet is set aside at once, and let go of', async () => {
  const charge = await provider.authorize(request({ key: 'kept', token: 'vault' }));
  assert.equal(charge.status, 'AUTHORIZED');
  for (let n = 0; n < 2; n++) assert.equal((await provider.void(charge.reference, 'void'))?.status, 'VOIDED');
});

test('PayPal: webhooks are put before PayPal letter by letter', async () => {
  const body =
    '{"id":"WH1" ,"event_type":"PAYMENT.CAPTURE.COMPLETED","resource":{"id":"C1","custom_id":"part","supplementary_data":{"related_ids":{"order_id":"O1"}}}}';
  const headers = {
    'paypal-auth-algo': 'SHA256withRSA',
    'paypal-cert-url': 'https://api.paypal.com/cert',
    'paypal-transmission-id': 't',
    'paypal-transmission-time': 'now',
    'paypal-transmission-sig': 'genuine',
  };
  const now = new Date();
  const event = await provider.verifyWebhook({ body, headers, now });
  assert.deepEqual(event, {
    id: 'WH1',
    type: 'PAYMENT.CAPTURE.COMPLETED',
    about: { kind: 'charge', reference: 'O1', partId: 'part' },
  });
  assert.equal(
    await provider.verifyWebhook({ body, headers: { ...headers, 'paypal-transmission-sig': 'forged' }, now }),
    null,
  );
  assert.equal(await provider.verifyWebhook({ body, headers: {}, now }), null);
});
