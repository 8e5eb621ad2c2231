import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paypalStandIn } from './paypal-stand-in.ts';
import { givingBack, request, taking } from './stand-in.ts';

const paypal = await paypalStandIn();
const { provider, orders, outcomes } = paypal;

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
  assert.deepEqual([first?.captured, first?.authorized], [400n, 1000n]);
  const second = await provider.capture(taking(waiting.reference, 500n));
  assert.deepEqual([second?.captured, second?.authorized], [900n, 900n]);
  const back = await provider.refund(givingBack(waiting.reference, 700n));
  assert.deepEqual([back.status, back.reference.split(',').length], ['SUCCEEDED', 2]);
  assert.deepEqual(
    order.purchase_units[0]?.payments.refunds.map(({ amount }) => amount.value),
    ['5.00', '2.00'],
  );
  const tooMuch = { ...givingBack(waiting.reference, 201n, 'too much'), refundPartId: 'another' };
  await assert.rejects(provider.refund(tooMuch), { code: 'REFUND_AMOUNT_EXCEEDED' });
  assert.equal((await provider.retrieveRefund(back.reference)).status, 'SUCCEEDED');
});

/** Something that was taken in two pieces, of 4.00 and 5.00. */
async function takenTwice(key: string) {
  const { reference } = await provider.authorize(request({ key, token: 'vault' }));
  for (const [amount, isFinal] of [
    [400n, false],
    [500n, true],
  ] as const)
    await provider.capture({ ...taking(reference, amount, isFinal), key: `${key} ${amount}` });
  const refunds = () => orders.get(reference)?.purchase_units[0]?.payments.refunds ?? [];
  const back = () => refunds().map(({ amount, status }) => `${amount.value} ${status}`);
  return { reference, refunds, back };
}
const heard = (id: string, type = 'PAYMENT.CAPTURE.REFUNDED') =>
  provider.verifyWebhook({
    body: JSON.stringify({ id: `WH ${id}`, event_type: type, resource: { id } }),
    headers: { 'paypal-transmission-sig': 'genuine' },
    now: new Date(),
  });

test('PayPal: of a refund over two captures the part that is missing is asked for again, and no more', async () => {
  const { reference, back } = await takenTwice('a');
  outcomes.push('COMPLETED', 'REFUSED');
  const asked = givingBack(reference, 700n, 'refund a');
  // Part of it has gone back: that is no refusal, or all of it would be given back once more.
  await assert.rejects(provider.refund(asked), { name: 'ProviderUnavailable' });
  assert.deepEqual(back(), ['5.00 COMPLETED']);
  assert.equal((await provider.refund(asked)).status, 'SUCCEEDED');
  assert.deepEqual(back(), ['5.00 COMPLETED', '2.00 COMPLETED']);
  assert.equal((await provider.refund(asked)).status, 'SUCCEEDED');
  assert.equal(back().length, 2);
});

test('PayPal: an answer that was lost between two captures is not asked for twice', async () => {
  const { reference, back } = await takenTwice('b');
  paypal.lose(1);
  assert.equal((await provider.refund(givingBack(reference, 900n, 'refund b'))).status, 'SUCCEEDED');
  assert.deepEqual(back(), ['5.00 COMPLETED', '4.00 COMPLETED']);
});

test('PayPal: refused before anything has gone back is refused; two refunds of one payment are two', async () => {
  const { reference, back } = await takenTwice('c');
  outcomes.push('REFUSED');
  await assert.rejects(provider.refund(givingBack(reference, 700n, 'refund c')), { code: 'REFUND_NOT_ALLOWED' });
  assert.deepEqual(back(), []);
  const other = { ...givingBack(reference, 100n, 'refund d'), refundPartId: 'another' };
  await provider.refund(other);
  await provider.refund(givingBack(reference, 100n, 'refund c'));
  assert.deepEqual(back(), ['1.00 COMPLETED', '1.00 COMPLETED']);
});

test('PayPal: news of one of two refunds is news of the line that they are, which is whole when both are', async () => {
  const { reference, refunds } = await takenTwice('e');
  outcomes.push('PENDING', 'PENDING');
  const made = await provider.refund(givingBack(reference, 700n, 'refund e'));
  assert.equal(made.status, 'PENDING');
  const [first, second] = refunds();
  assert.ok(first && second);
  first.status = 'COMPLETED';
  for (const { id } of [first, second])
    assert.deepEqual((await heard(id))?.about, { kind: 'refund', reference: made.reference });
  assert.equal((await provider.retrieveRefund(made.reference)).status, 'PENDING');
  second.status = 'COMPLETED';
  assert.equal((await provider.retrieveRefund(made.reference)).status, 'SUCCEEDED');
  // Half of it failed: neither is it back, nor may all of it be given back again.
  second.status = 'FAILED';
  assert.deepEqual((await heard(second.id, 'PAYMENT.REFUND.FAILED'))?.about, {
    kind: 'refund',
    reference: made.reference,
  });
  const half = await provider.retrieveRefund(made.reference);
  assert.deepEqual([half.status, half.problem], ['PENDING', 'FAILED']);
  first.status = 'FAILED';
  assert.equal((await provider.retrieveRefund(made.reference)).status, 'FAILED');
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

test('PayPal: of currencies whose decimals it refuses none are told', async () => {
  for (const [amount, currency, value] of [
    [123_400n, 'HUF', '1234'],
    [123_450n, 'TWD', '1234.50'],
    [1234n, 'JPY', '1234'],
    [1200n, 'EUR', '12.00'],
  ] as const) {
    await provider.authorize(request({ key: `in ${currency}`, token: 'vault', amount, currency }));
    const made = paypal.asked.findLast(({ path }) => path === '/v2/checkout/orders');
    assert.deepEqual(made?.body.purchase_units[0].amount, { currency_code: currency, value });
  }
});
