import assert from 'node:assert/strict';
import { test } from 'node:test';
import { adyenSignature } from '../src/providers/adyen/adyen-webhook.ts';
import { adyenStandIn, hmacKey } from './adyen-stand-in.ts';
import { givingBack, request, taking } from './stand-in.ts';

const adyen = await adyenStandIn();
const { provider, done } = adyen;

test('Adyen: set aside, taken in pieces, given back, each asked for once though answers are lost', async () => {
  adyen.lose(1);
  const { reference, status } = await provider.authorize(request());
  assert.equal(status, 'AUTHORIZED');
  assert.deepEqual(done, ['/payments']);
  assert.equal(await provider.capture(taking(reference, 400n, false)), null);
  assert.equal(await provider.capture(taking(reference, 600n)), null);
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

test('Adyen: amounts of currencies whose decimals it counts otherwise are told and heard as it counts them', async () => {
  const isk = { currency: 'ISK', amount: 1230n };
  const { reference } = await provider.authorize(request({ ...isk, key: 'isk' }));
  await provider.capture({ ...taking(reference, 1230n), ...isk, key: 'isk taken' });
  await provider.refund({ ...givingBack(reference, 1230n), ...isk, key: 'isk back' });
  await provider.authorize(request({ currency: 'IDR', amount: 500_000n, key: 'idr' }));
  assert.deepEqual(
    adyen.asked.slice(-4).map(({ body }) => body.amount.value),
    [123_000, 123_000, 123_000, 5000],
  );
  const tooFine = provider.authorize(request({ currency: 'IDR', amount: 500_001n, key: 'too fine' }));
  await assert.rejects(tooFine, { code: 'AMOUNT_TOO_FINE' });
  for (const [value, currency, minor] of [
    [123_000, 'ISK', 1230n],
    [5000, 'IDR', 500_000n],
  ] as const) {
    const failed = await genuine({ eventCode: 'CAPTURE_FAILED', amount: { value, currency } });
    assert.ok(failed?.about?.kind === 'capture-failed');
    assert.equal(failed.about.amount, minor);
    const dispute = await genuine({ eventCode: 'CHARGEBACK', amount: { value, currency } });
    assert.equal(
      (await provider.retrieveDispute(dispute?.about?.kind === 'dispute' ? dispute.about.reference : ''))?.amount,
      minor,
    );
  }
});

test('Adyen: a key is no longer than is taken, however long ours is', async () => {
  const { reference } = await provider.authorize(request({ key: 'long' }));
  const { partId } = request();
  await provider.capture({ ...taking(reference, 100n), key: `capture ${partId} ${partId}` });
  const asked = adyen.asked.at(-1);
  assert.ok(String(asked?.headers['idempotency-key']).length <= 64 && asked?.body.reference.length <= 80);
});
