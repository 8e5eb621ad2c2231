import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { disputeOpened, paymentChanged, refundBegun, refundSettled } from '@stoa/contracts/payments.ts';
import { failCapture } from '../src/commands/fail-capture.ts';
import { hearProvider } from '../src/commands/hear-provider.ts';
import type { World } from '../src/context.ts';
import { adyenProvider } from '../src/providers/adyen/adyen-provider.ts';
import { adyenSignature } from '../src/providers/adyen/adyen-webhook.ts';
import type { PaymentProvider } from '../src/providers/payment-provider.ts';
import { squareProvider } from '../src/providers/square/square-provider.ts';
import { nothingWrong, paymentsWorld } from './world.ts';
import { standIn } from './stand-in.ts';

const world = await paymentsWorld();
const as = (provider: PaymentProvider): World =>
  ({ ...world.living, state: { ...world.living.state, provider: () => Promise.resolve(provider) } }) as World;
/** A payment whose one unit has shipped and is paid, and what the provider calls it. */
async function taken(amount = 1000) {
  const { orderId, units } = await world.paid([amount]);
  await world.capture(orderId, units[0] ?? '');
  const { parts } = await world.payment(orderId);
  return { orderId, reference: parts[0]?.providerRef ?? '' };
}
const told = async (orderId: string, types: readonly { readonly name: string }[]) => [
  ...(await world.db.sql<{ type: string; payload: Record<string, unknown> }[]>`
    select type, payload from event_log where key = ${orderId} and type = any(${types.map(({ name }) => name)})
    order by position`),
];

const hmacKey = '44782DEF547AAA06C910C43932B1EB0C71FC68D9D0C057550C48EC2ACF6BA056';
const adyen = adyenProvider({ url: 'http://127.0.0.1:1', apiKey: 'secret', merchantAccount: 'Shop', hmacKey });
async function byAdyen(changed: Record<string, unknown> & { pspReference: string; eventCode: string }) {
  const item = {
    originalReference: '',
    merchantAccountCode: 'Shop',
    merchantReference: 'x',
    amount: { value: 1000, currency: 'EUR' },
    success: 'true',
    ...changed,
  };
  const additionalData = { ...(changed['additionalData'] as object), hmacSignature: adyenSignature(item, hmacKey) };
  const body = JSON.stringify({ notificationItems: [{ NotificationRequestItem: { ...item, additionalData } }] });
  const event = await adyen.verifyWebhook({ headers: {}, now: new Date(), body });
  assert.ok(event);
  return event;
}

test('a dispute at Adyen is opened once, told once, and ends as its last step says', async () => {
  const { orderId, reference } = await taken();
  const step = (eventCode: string, disputeStatus: string) =>
    byAdyen({ pspReference: 'dsp1', originalReference: reference, eventCode, additionalData: { disputeStatus } });
  const here = as(adyen);
  const opened = await step('NOTIFICATION_OF_CHARGEBACK', 'Undefended');
  await Promise.all([hearProvider(here, opened), hearProvider(here, opened)]);
  await hearProvider(here, await step('CHARGEBACK', 'Pending'));
  assert.deepEqual(
    (await told(orderId, [disputeOpened])).map(({ payload }) => payload['amountMinor']),
    ['1000'],
  );
  await hearProvider(here, await step('PREARBITRATION_WON', 'Won'));
  const disputes = await world.db.sql`select provider, provider_ref, status from dispute where provider = 'adyen'`;
  assert.deepEqual([...disputes], [{ provider: 'adyen', provider_ref: 'dsp1', status: 'WON' }]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a dispute at Square is opened once, told once, and ends as Square says', async () => {
  const { orderId, reference } = await taken();
  const dispute = {
    id: 'dts1',
    state: 'EVIDENCE_REQUIRED',
    reason: 'NOT_RECEIVED',
    amount_money: { amount: 400, currency: 'EUR' },
    disputed_payment: { payment_id: reference },
  };
  const { url } = await standIn(({ path }) => {
    assert.equal(path, '/disputes/dts1');
    return { body: { dispute } };
  });
  const options = {
    url,
    accessToken: 's',
    locationId: 'l',
    signatureKey: 'k',
    webhookUrl: 'https://shop.example/hook',
  };
  const square = squareProvider(options);
  const hear = async (type: string) => {
    const body = JSON.stringify({ event_id: type, type, data: { id: 'dts1', object: { dispute } } });
    const signature = createHmac('sha256', 'k')
      .update(options.webhookUrl + body)
      .digest('base64');
    const headers = { 'x-square-hmacsha256-signature': signature };
    const event = await square.verifyWebhook({ body, headers, now: new Date() });
    assert.ok(event);
    await hearProvider(as(square), event);
  };
  await Promise.all([hear('dispute.created'), hear('dispute.created')]);
  assert.deepEqual(
    (await told(orderId, [disputeOpened])).map(({ payload }) => [payload['amountMinor'], payload['reason']]),
    [['400', 'not_received']],
  );
  dispute.state = 'LOST';
  await hear('dispute.state.updated');
  const [row] = await world.db.sql`select status from dispute where provider_ref = 'dts1'`;
  assert.equal(row?.['status'], 'LOST');
});

test('a capture that failed is money that went back, once, and cannot be given back again', async () => {
  const { orderId, reference } = await taken();
  const { about } = await byAdyen({
    pspReference: 'cap1',
    originalReference: reference,
    eventCode: 'CAPTURE_FAILED',
    amount: { value: 300, currency: 'EUR' },
  });
  assert.ok(about?.kind === 'capture-failed');
  await Promise.all(Array.from({ length: 5 }, () => failCapture(world.living, about)));
  await failCapture(world.living, about);
  const { parts } = await world.payment(orderId);
  assert.deepEqual([parts[0]?.captured, parts[0]?.refunded], [1000n, 300n]);
  const events = await told(orderId, [refundBegun, refundSettled, paymentChanged]);
  assert.deepEqual(
    events.slice(-3).map(({ type, payload }) => [type, payload['amountMinor'] ?? '', payload['status'] ?? '']),
    [
      [refundBegun.name, '300', ''],
      [refundSettled.name, '300', 'SUCCEEDED'],
      [paymentChanged.name, '1000', 'CAPTURED'],
    ],
  );
  assert.equal(events.filter(({ type }) => type === refundBegun.name).length, 1);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a capture that failed and was made after all is paid again, and no more than once', async () => {
  const { orderId, reference } = await taken();
  const failed = await byAdyen({ pspReference: 'cap2', originalReference: reference, eventCode: 'CAPTURE_FAILED' });
  assert.ok(failed.about?.kind === 'capture-failed');
  await failCapture(world.living, failed.about);
  const again = {
    pspReference: 'cap2',
    originalReference: reference,
    eventCode: 'CAPTURE',
    reason: 'Transaction Recaptured',
  };
  for (let twice = 0; twice < 2; twice++) await hearProvider(as(adyen), await byAdyen(again));
  const { parts } = await world.payment(orderId);
  assert.deepEqual([parts[0]?.captured, parts[0]?.refunded], [1000n, 0n]);
  assert.equal((await told(orderId, [refundSettled])).at(-1)?.payload['status'], 'FAILED');
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a capture of nobody we know, or of what has gone back already, changes nothing', async () => {
  const nobody = { kind: 'capture-failed' as const, captureReference: 'cap3', amount: 500n, problem: 'x' };
  await failCapture(world.living, { ...nobody, reference: 'unknown' });
  const { orderId, reference } = await taken();
  await world.void(orderId);
  await failCapture(world.living, { ...nobody, reference });
  const { parts } = await world.payment(orderId);
  assert.equal(parts[0]?.refunded, 1000n);
});
