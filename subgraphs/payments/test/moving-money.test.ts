import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { refundRequested } from '@stoa/contracts/orders.ts';
import { payments } from '../src/index.ts';
import { nothingWrong, paymentsWorld } from './world.ts';

const world = await paymentsWorld();
const card = (token = 'pm_card_visa') => [{ kind: 'CARD' as const, token, amountMinor: null }];

async function hear(type: { readonly name: string }, payload: unknown): Promise<void> {
  const handler = payments.handlers.find((each) => each.type.name === type.name);
  await world.db.transaction(async (tx) => handler?.apply(tx, payload, {} as never));
}

const amounts = async (orderId: string) =>
  (await world.payment(orderId)).parts.map(({ captured, released, refunded }) =>
    [captured, released, refunded].map(Number),
  );
const atProvider = async (orderId: string) => {
  const { parts } = await world.payment(orderId);
  const intent = await world.provider(
    `payment_intents/${parts.find(({ providerRef }) => providerRef !== null)?.providerRef}`,
  );
  return {
    received: Number(intent['amount_received']),
    capturable: Number(intent['amount_capturable']),
    status: intent['status'] as unknown,
  };
};

test('each unit is captured when it has shipped, and the last one ends the hold', async () => {
  const { orderId, units } = await world.paid([6000, 4000]);
  const shipped = (unitId: string | undefined) => ({ orderId, unitId, status: 'SHIPPED', at: '' });
  await hear(unitProgressed, shipped(units[0]));
  await hear(unitProgressed, { ...shipped(units[1]), status: 'PACKED' });
  await world.jobs();
  assert.deepEqual(await amounts(orderId), [[6000, 0, 0]]);
  assert.equal((await world.payment(orderId)).status, 'PARTIALLY_CAPTURED');
  assert.deepEqual(await atProvider(orderId), { received: 6000, capturable: 4000, status: 'requires_capture' });
  await hear(unitProgressed, shipped(units[1]));
  await hear(unitProgressed, shipped(units[0]));
  await world.jobs();
  assert.equal((await world.payment(orderId)).status, 'CAPTURED');
  assert.deepEqual(await atProvider(orderId), { received: 10000, capturable: 0, status: 'succeeded' });
  assert.deepEqual(
    (await world.events(orderId)).map(({ payload }) => payload['status']),
    ['AUTHORIZED', 'PARTIALLY_CAPTURED', 'CAPTURED'],
  );
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('own money is used up first, and the card pays the rest', async () => {
  const { code } = await world.giftCard(7000n);
  const { orderId, units } = await world.paid(
    [5000, 5000],
    [{ kind: 'GIFT_CARD', token: code, amountMinor: '7000' }, ...card()],
  );
  await world.capture(orderId, units[0] ?? '');
  assert.deepEqual(await amounts(orderId), [
    [5000, 0, 0],
    [0, 0, 0],
  ]);
  await world.capture(orderId, units[1] ?? '');
  assert.deepEqual(await amounts(orderId), [
    [7000, 0, 0],
    [3000, 0, 0],
  ]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a refund of what has not shipped is not captured then; of what has, it goes back', async () => {
  const { orderId, units } = await world.paid([6000, 4000]);
  await world.capture(orderId, units[0] ?? '');
  const refundId = world.makeId();
  const parts = [
    { unitId: units[0] ?? '', amountMinor: '1000' },
    { unitId: units[1] ?? '', amountMinor: '4000' },
  ];
  await hear(refundRequested, { refundId, orderId, currency: 'EUR', reason: 'CANCELLED', parts });
  await hear(refundRequested, { refundId, orderId, currency: 'EUR', reason: 'CANCELLED', parts });
  await world.jobs();
  await world.capture(orderId, units[1] ?? '');
  assert.deepEqual(await amounts(orderId), [[6000, 4000, 1000]]);
  assert.deepEqual(await atProvider(orderId), { received: 6000, capturable: 0, status: 'canceled' });
  const settled = (await world.events(orderId)).filter(({ type }) => type === 'payments.refund-settled.v1');
  assert.deepEqual(
    settled.map(({ payload }) => [payload['refundId'], payload['status'], payload['amountMinor']]),
    [[refundId, 'SUCCEEDED', '5000']],
  );
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a whole order that is cancelled before shipping lets go of all its money', async () => {
  const { code, card: gift } = await world.giftCard(3000n);
  const { orderId, units } = await world.paid(
    [10000],
    [{ kind: 'GIFT_CARD', token: code, amountMinor: '3000' }, ...card()],
  );
  await world.refund(orderId, [{ unitId: units[0] ?? '', amount: 10000n }]);
  assert.equal((await world.payment(orderId)).status, 'VOIDED');
  assert.equal((await atProvider(orderId)).status, 'canceled');
  const [row] = await world.db.sql`select balance_minor::int as balance from gift_card where id = ${gift.id}`;
  assert.equal(row?.['balance'], 3000);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a transfer that was taken in whole gives back what is cancelled before shipping', async () => {
  const { orderId, units } = await world.paid(
    [6000, 4000],
    [{ kind: 'BANK_TRANSFER', token: null, amountMinor: null }],
  );
  const { parts } = await world.payment(orderId);
  await world.control(`payment_intents/${parts[0]?.providerRef}/settle`);
  await world.deliver();
  await world.refund(orderId, [{ unitId: units[1] ?? '', amount: 4000n }]);
  await world.capture(orderId, units[0] ?? '');
  assert.deepEqual(await amounts(orderId), [[10000, 0, 4000]]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('refunds are shared over what each method paid, to the last cent', async () => {
  const { code } = await world.giftCard(3333n);
  const { orderId, units } = await world.paid(
    [10000],
    [{ kind: 'GIFT_CARD', token: code, amountMinor: '3333' }, ...card()],
  );
  await world.capture(orderId, units[0] ?? '');
  for (const amount of [1n, 3333n, 6666n]) await world.refund(orderId, [{ unitId: units[0] ?? '', amount }]);
  assert.deepEqual(await amounts(orderId), [
    [3333, 0, 3333],
    [6667, 0, 6667],
  ]);
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('no refund exceeds what was captured', async () => {
  const { orderId, units } = await world.paid([1000]);
  await world.capture(orderId, units[0] ?? '');
  const refund = await world.refund(orderId, [{ unitId: units[0] ?? '', amount: 1001n }]);
  assert.equal(refund?.status, 'FAILED');
  assert.deepEqual(await amounts(orderId), [[1000, 0, 0]]);
});

test('a refund that a bank refuses days later is taken out of the books again', async () => {
  const { orderId, units } = await world.paid([1000], card('pm_card_refundFail'));
  await world.capture(orderId, units[0] ?? '');
  const refund = await world.refund(orderId, [{ unitId: units[0] ?? '', amount: 400n }]);
  assert.equal(refund?.status, 'SUCCEEDED');
  await world.deliver();
  assert.deepEqual(await amounts(orderId), [[1000, 0, 0]]);
  const settled = (await world.events(orderId)).filter(({ type }) => type === 'payments.refund-settled.v1');
  assert.deepEqual(
    settled.map(({ payload }) => payload['status']),
    ['SUCCEEDED', 'FAILED'],
  );
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a refund that waits is settled when the provider says so', async () => {
  const { orderId, units } = await world.paid([1000], card('pm_card_pendingRefund'));
  await world.capture(orderId, units[0] ?? '');
  const refund = await world.refund(orderId, [{ unitId: units[0] ?? '', amount: 400n }]);
  assert.equal(refund?.status, 'PENDING');
  const { parts } = await world.payment(orderId);
  const list = await world.provider(`refunds?payment_intent=${parts[0]?.providerRef}`);
  const [made] = (list['data'] ?? []) as { id: string }[];
  await world.control(`refunds/${made?.id}/finish`);
  await world.deliver();
  assert.deepEqual((await world.events(orderId)).at(-2)?.payload['status'], 'SUCCEEDED');
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('a dispute is told once, and what is won comes back', async () => {
  const { orderId, units } = await world.paid([1000], card('pm_card_createDispute'));
  await world.capture(orderId, units[0] ?? '');
  await world.deliver();
  const list = await world.provider('disputes');
  const [made] = (list['data'] ?? []) as { id: string }[];
  await world.control(`disputes/${made?.id}/close`, { status: 'won' });
  await world.deliver();
  const opened = (await world.events(orderId)).filter(({ type }) => type === 'payments.dispute-opened.v1');
  assert.deepEqual(
    opened.map(({ payload }) => [payload['reason'], payload['amountMinor']]),
    [['fraudulent', '1000']],
  );
  const [row] = await world.db.sql`select status from dispute`;
  assert.equal(row?.['status'], 'WON');
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('void lets go of what is held, gives back what was taken, and does nothing twice', async () => {
  const { code } = await world.giftCard(3000n);
  const held = await world.paid([10000], [{ kind: 'GIFT_CARD', token: code, amountMinor: '3000' }, ...card()]);
  assert.deepEqual(await world.void(held.orderId), { status: 'VOIDED' });
  assert.deepEqual(await world.void(held.orderId), { status: 'VOIDED' });
  assert.equal((await atProvider(held.orderId)).status, 'canceled');
  const taken = await world.paid([10000]);
  await world.capture(taken.orderId, taken.units[0] ?? '');
  assert.deepEqual(await world.void(taken.orderId), { status: 'REFUNDED' });
  assert.deepEqual(await world.void(taken.orderId), { status: 'REFUNDED' });
  assert.deepEqual(await amounts(taken.orderId), [[10000, 0, 10000]]);
  assert.deepEqual(await world.void(world.makeId()), { status: 'NOTHING' });
  assert.deepEqual(await world.wrong(), nothingWrong);
});

test('an order that costs nothing is authorized without a provider', async () => {
  const { answer, orderId } = await world.paid([0]);
  assert.ok('status' in answer && answer.status === 'AUTHORIZED');
  assert.deepEqual(await world.void(orderId), { status: 'VOIDED' });
});
