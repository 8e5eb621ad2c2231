import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refundRequested } from '@stoa/contracts/orders.ts';
import { refundBegun, refundSettled } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { handlers } from '../src/handlers/index.ts';
import { nothingWrong, paymentsWorld, support } from './world.ts';

const world = await paymentsWorld();
const refundMutation = `mutation ($input: PaymentRefundInput!) { paymentRefund(input: $input) { refund { id status } } }`;

const told = async (orderId: string) => [
  ...(await world.db.sql<{ type: string; payload: Record<string, unknown> }[]>`
    select type, payload from event_log
    where key = ${orderId} and type in (${refundBegun.name}, ${refundSettled.name}) order by position`),
];

test('what staff give back is told once when it begins and once when it ends', async () => {
  const { orderId, units } = await world.paid([1000]);
  await world.capture(orderId, units[0] ?? '');
  const input = { idempotencyKey: 'staff', orderId: ids.order.encode(orderId), amount: '4.00' };
  await Promise.all(Array.from({ length: 5 }, () => world.run(refundMutation, { input }, support)));
  const events = await told(orderId);
  assert.deepEqual(
    events.map(({ type, payload }) => [type, payload['amountMinor'], payload['reason'] ?? payload['status']]),
    [
      [refundBegun.name, '400', 'GOODWILL'],
      [refundSettled.name, '400', 'SUCCEEDED'],
    ],
  );
  assert.equal(events[0]?.payload['refundId'], events[1]?.payload['refundId']);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('what orders ask for, and what a voiding gives back, is not told as begun: orders know it, or have no order', async () => {
  const asked = await world.paid([1000]);
  await world.capture(asked.orderId, asked.units[0] ?? '');
  await world.refund(asked.orderId, [{ unitId: asked.units[0] ?? '', amount: 100n }]);
  const voided = await world.paid([1000]);
  await world.capture(voided.orderId, voided.units[0] ?? '');
  await world.void(voided.orderId);
  for (const { orderId } of [asked, voided])
    assert.deepEqual(
      (await told(orderId)).map(({ type }) => type),
      [refundSettled.name],
    );
});

test('what cannot go back is told as failed, with nothing begun', async () => {
  const { orderId } = await world.paid([1000]);
  const input = { idempotencyKey: 'too early', orderId: ids.order.encode(orderId), amount: '4.00' };
  await world.run(refundMutation, { input }, support);
  assert.deepEqual(
    (await told(orderId)).map(({ type, payload }) => [type, payload['status']]),
    [[refundSettled.name, 'FAILED']],
  );
});

test('a refund of what was never paid here fails, and whoever waits for it is told', async () => {
  const orderId = world.makeId();
  const payload = {
    refundId: world.makeId(),
    orderId,
    currency: 'EUR',
    reason: 'GOODWILL' as const,
    parts: [
      { unitId: world.makeId(), amountMinor: '300' },
      { unitId: world.makeId(), amountMinor: '200' },
    ],
  };
  const handler = handlers.find(({ type }) => type.name === refundRequested.name);
  await world.db.transaction(async (tx) => await handler?.apply(tx, payload, {} as never));
  await world.jobs();
  assert.deepEqual(
    (await told(orderId)).map(({ payload: said }) => [said['refundId'], said['status'], said['amountMinor']]),
    [[payload.refundId, 'FAILED', '500']],
  );
});

test('of a refund to two purses the one that failed is told with what it was, and the other has its money', async () => {
  const { code } = await world.giftCard(3000n);
  const { orderId, units } = await world.paid(
    [10_000],
    [
      { kind: 'GIFT_CARD', token: code, amountMinor: '3000' },
      { kind: 'CARD', token: 'pm_card_refundFail', amountMinor: null },
    ],
  );
  await world.capture(orderId, units[0] ?? '');
  await world.refund(orderId, [{ unitId: units[0] ?? '', amount: 10_000n }]);
  await world.deliver();
  assert.deepEqual(
    (await told(orderId))
      .map(({ payload }) => [payload['status'], payload['amountMinor'], payload['failedMinor']])
      .at(-1),
    ['FAILED', '10000', '7000'],
  );
  assert.deepEqual(await world.wrong(), nothingWrong);
});
