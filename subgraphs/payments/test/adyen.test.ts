import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adyenProvider } from '../src/providers/adyen/adyen-provider.ts';
import { adyenSignature } from '../src/providers/adyen/adyen-webhook.ts';
import { givingBack, request, standIn, taking } from './stand-in.ts';

const done: string[] = [];
const adyen = await standIn(({ path, headers, body }) => {
  if (headers['x-api-key'] !== 'secret') return { status: 401, body: { errorCode: '000', message: 'no' } };
  assert.equal(body.merchantAccount, 'Shop');
  assert.ok(headers['idempotency-key'] && String(headers['idempotency-key']).length <= 64);
  done.push(path);
  if (path !== '/payments') return { status: 201, body: { pspReference: `psp${done.length}`, status: 'received' } };
  assert.equal(body.additionalData.manualCapture, 'true');
  const { storedPaymentMethodId: token } = body.paymentMethod;
  if (token === 'refused')
    return {
      body: {
        pspReference: 'psp',
        resultCode: 'Refused',
        refusalReason: 'Not enough balance',
        refusalReasonCode: '12',
      },
    };
  if (token === 'redirect')
    return { body: { resultCode: 'RedirectShopper', action: { type: 'redirect', url: 'https://bank.example/' } } };
  return { body: { pspReference: `psp${done.length}`, resultCode: 'Authorised' } };
});
// The key of Adyen's own example.
const hmacKey = '44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056';
const provider = adyenProvider({ url: adyen.url, apiKey: 'secret', merchantAccount: 'Shop', hmacKey });

test('Adyen: set aside, taken in pieces, given back, each asked for once though answers are lost', async () => {
  adyen.lose(1);
  const { reference, status } = await provider.authorize(request());
  assert.equal(status, 'AUTHORIZED');
  assert.deepEqual(done, ['/payments']);
  const first = await provider.capture(taking(reference, 400n, false));
  assert.deepEqual([first.captured, first.authorized], [400n, 1000n]);
  assert.equal((await provider.capture({ ...taking(reference, 600n), captured: 400n })).captured, 1000n);
  adyen.lose(1);
  assert.equal((await provider.refund(givingBack(reference, 300n))).status, 'PENDING');
  assert.deepEqual(done, [
    '/payments',
    `/payments/${reference}/captures`,
    `/payments/${reference}/captures`,
    `/payments/${reference}/refunds`,
  ]);
});

test('Adyen: refused, redirected, let go of', async () => {
  const refused = await provider.authorize(request({ token: 'refused', key: 'a' }));
  assert.deepEqual([refused.status, refused.decline?.code], ['DECLINED', '12']);
  const redirected = await provider.authorize(request({ token: 'redirect', key: 'b' }));
  assert.deepEqual([redirected.status, redirected.actionUrl], ['ACTION_REQUIRED', 'https://bank.example/']);
  assert.equal((await provider.void(redirected.reference, 'void'))?.status, 'VOIDED');
  assert.equal(done.at(-1), '/cancels');
});

test("Adyen: a webhook's signature is the one of its published example", async () => {
  const example = {
    pspReference: '7914073381342284',
    merchantAccountCode: 'TestMerchant',
    merchantReference: 'TestPayment-1407325143704',
    amount: { value: 1130, currency: 'EUR' },
    eventCode: 'AUTHORISATION',
    success: 'true',
  };
  assert.equal(adyenSignature(example, hmacKey), 'coqCmt/IZ4E3CzPvMY8zTjQVL5hYJUiBRg8UU+iCWo0=');
});

test('Adyen: what a genuine webhook says is believed, for nothing can be asked', async () => {
  const item = {
    pspReference: 'psp9',
    originalReference: 'psp1',
    merchantAccountCode: 'Shop',
    merchantReference: '01890a5d-ac96-774b-bcce-b302099a8059',
    amount: { value: 300, currency: 'EUR' },
    eventCode: 'REFUND',
    success: 'true',
  };
  const message = (hmacSignature: string, changed = {}) => ({
    headers: {},
    now: new Date(),
    body: JSON.stringify({
      live: 'false',
      notificationItems: [{ NotificationRequestItem: { ...item, ...changed, additionalData: { hmacSignature } } }],
    }),
  });
  const event = await provider.verifyWebhook(message(adyenSignature(item, hmacKey)));
  assert.deepEqual(event?.about, {
    kind: 'refund',
    reference: 'psp9',
    told: { reference: 'psp9', status: 'SUCCEEDED', problem: null },
  });
  assert.equal(await provider.verifyWebhook(message(adyenSignature(item, hmacKey), { success: 'false' })), null);
  assert.equal(await provider.verifyWebhook({ headers: {}, now: new Date(), body: 'rubbish' }), null);
});

const genuine = (changed: object) => {
  const item = {
    pspReference: 'dispute9',
    originalReference: 'psp1',
    merchantAccountCode: 'Shop',
    merchantReference: '01890a5d-ac96-774b-bcce-b302099a8059',
    amount: { value: 300, currency: 'EUR' },
    eventCode: 'CHARGEBACK',
    success: 'true',
    additionalData: {},
    ...changed,
  };
  const additionalData = { ...item.additionalData, hmacSignature: adyenSignature(item, hmacKey) };
  const body = JSON.stringify({ notificationItems: [{ NotificationRequestItem: { ...item, additionalData } }] });
  return provider.verifyWebhook({ headers: {}, now: new Date(), body });
};

test('Adyen: each step of a dispute tells how it stands', async () => {
  for (const [eventCode, disputeStatus, status] of [
    ['NOTIFICATION_OF_CHARGEBACK', 'Undefended', 'OPEN'],
    ['CHARGEBACK', 'Pending', 'OPEN'],
    // In Brazil no status comes with it.
    ['CHARGEBACK', undefined, 'OPEN'],
    ['CHARGEBACK', 'Lost', 'LOST'],
    ['CHARGEBACK', 'Accepted', 'LOST'],
    ['CHARGEBACK_REVERSED', 'Pending', 'OPEN'],
    ['CHARGEBACK_REVERSED', 'Won', 'WON'],
    ['PREARBITRATION_WON', 'Won', 'WON'],
    ['PREARBITRATION_LOST', undefined, 'LOST'],
    ['SECOND_CHARGEBACK', 'Lost', 'LOST'],
  ] as const) {
    const event = await genuine({ eventCode, reason: 'Not received', additionalData: { disputeStatus } });
    assert.equal(event?.about?.kind, 'dispute');
    assert.deepEqual(await provider.retrieveDispute(event.about.reference), {
      reference: 'dispute9',
      chargeReference: 'psp1',
      amount: 300n,
      currency: 'EUR',
      reason: 'Not received',
      status,
    });
  }
});

test('Adyen: a question of the bank is no dispute', async () => {
  for (const eventCode of ['REQUEST_FOR_INFORMATION', 'NOTIFICATION_OF_FRAUD', 'REPORT_AVAILABLE'])
    assert.equal((await genuine({ eventCode }))?.about, null);
});

test('Adyen: a capture that failed, and one that was made after all', async () => {
  const failed = await genuine({ eventCode: 'CAPTURE_FAILED', pspReference: 'capture1', reason: 'Capture expired' });
  assert.deepEqual(failed?.about, {
    kind: 'capture-failed',
    reference: 'psp1',
    captureReference: 'capture1',
    amount: 300n,
    problem: 'Capture expired',
  });
  const done = await genuine({ eventCode: 'CAPTURE', pspReference: 'capture1' });
  assert.equal(done?.about, null);
  const again = await genuine({
    eventCode: 'CAPTURE',
    pspReference: 'capture1',
    reason: 'Transaction Auto-recaptured',
  });
  assert.deepEqual(again?.about, {
    kind: 'refund',
    reference: 'capture1',
    told: { reference: 'capture1', status: 'FAILED', problem: 'Transaction Auto-recaptured' },
  });
  assert.notEqual(again.id, done.id);
});
