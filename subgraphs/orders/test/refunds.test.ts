import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { refundBegun, refundSettled } from '@stoa/contracts/payments.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { type BoughtOrder, cancel, clara, ordersWorld, support } from './world.ts';

const world = await ordersWorld();

const look = async (id: string) => {
  const query = `query ($id: ID!) { order(id: $id) { refundTotal { amount } documents { kind }
    timeline(first: 100) { nodes { kind amount { amount } } } } }`;
  return (await world.run(query, { id }, clara)).data.order;
};
const kindsOf = async (id: string): Promise<string[]> =>
  (await look(id)).timeline.nodes.map(({ kind }: { kind: string }) => kind);
const goodwill = async (order: BoughtOrder, amount: string) => {
  const refund = `mutation ($input: OrderRefundInput!) { orderRefund(input: $input) { userErrors { __typename } } }`;
  const input = { idempotencyKey: randomUUID(), orderId: order.id, unitId: order.units[0]?.id, amount };
  return (await world.run(refund, { input }, support)).data.orderRefund.userErrors;
};
const refundsOf = async (order: BoughtOrder) => [
  ...(await world.db.sql<{ id: string; cause: string; status: string; amount: string }[]>`
    select id, cause, status, amount_minor::text as amount from refund
    where order_id = ${ids.order.decode(order.id)} order by cause like 'again%', at, id`),
];
const settled = (order: BoughtOrder, refundId: string, status: 'SUCCEEDED' | 'FAILED', failedMinor?: string) =>
  world.hear(refundSettled, {
    refundId,
    orderId: ids.order.decode(order.id),
    status,
    currency: 'EUR',
    amountMinor: '1000',
    ...(failedMinor !== undefined && { failedMinor }),
  });
const begun = (order: BoughtOrder, refundId: string, amountMinor: string) =>
  world.hear(refundBegun, {
    refundId,
    orderId: ids.order.decode(order.id),
    currency: 'EUR',
    amountMinor,
    reason: 'GOODWILL',
  });
const retry = async (order: BoughtOrder, refundId: string, viewer = support) => {
  const again = `mutation ($input: OrderRefundRetryInput!) { orderRefundRetry(input: $input) { userErrors { __typename } } }`;
  return await world.run(again, { input: { orderId: order.id, refundId: ids.refund.encode(refundId) } }, viewer);
};

/** An order of 14.95 of which 10.00 were given back. */
async function refunded() {
  const order = await world.buy();
  assert.deepEqual(await goodwill(order, '10.00'), []);
  const [refund] = await refundsOf(order);
  return { order, refundId: refund?.id ?? '' };
}

test('a refund that failed counts no more, says so, and its money may be given back again', async () => {
  const { order, refundId } = await refunded();
  assert.equal((await goodwill(order, '10.00'))[0].__typename, 'RefundTooHigh');
  await settled(order, refundId, 'FAILED');
  const seen = await look(order.id);
  assert.equal(seen.refundTotal.amount, '0.00');
  assert.deepEqual(seen.timeline.nodes.at(-1), { kind: 'REFUND_FAILED', amount: { amount: '10.00' } });
  assert.deepEqual(await goodwill(order, '14.95'), []);
  assert.equal((await goodwill(order, '0.01'))[0].__typename, 'RefundTooHigh');
});

test('what failed of a refund may be given back, what did not may not', async () => {
  const { order, refundId } = await refunded();
  await settled(order, refundId, 'FAILED', '400');
  assert.equal((await look(order.id)).refundTotal.amount, '6.00');
  // A bank refuses more of it later.
  await settled(order, refundId, 'FAILED', '700');
  assert.equal((await look(order.id)).refundTotal.amount, '3.00');
  await settled(order, refundId, 'FAILED', '400');
  assert.equal((await look(order.id)).refundTotal.amount, '3.00');
});

test('failed and settled, in either order, twice and at once, come to a failure that counts once', async () => {
  for (const told of [
    ['SUCCEEDED', 'FAILED'],
    ['FAILED', 'SUCCEEDED'],
    ['FAILED', 'FAILED', 'SUCCEEDED', 'SUCCEEDED'],
  ] as const) {
    for (const atOnce of [false, true]) {
      const { order, refundId } = await refunded();
      if (atOnce) await Promise.all(told.map((status) => settled(order, refundId, status)));
      else for (const status of told) await settled(order, refundId, status);
      assert.equal((await look(order.id)).refundTotal.amount, '0.00');
      assert.equal((await kindsOf(order.id)).filter((kind) => kind === 'REFUND_FAILED').length, 1);
      assert.equal((await refundsOf(order))[0]?.status, 'FAILED');
    }
  }
});

test('staff try a failed refund again, once, without another credit note', async () => {
  const { order, refundId } = await refunded();
  assert.equal((await retry(order, refundId)).data.orderRefundRetry.userErrors[0].__typename, 'RefundNotFailed');
  await settled(order, refundId, 'FAILED', '700');
  const answers = await Promise.all(Array.from({ length: 10 }, () => retry(order, refundId)));
  for (const { data } of answers) assert.deepEqual(data.orderRefundRetry.userErrors, []);
  const all = await refundsOf(order);
  assert.deepEqual(
    all.map(({ cause, status, amount }) => [cause === `again ${refundId}`, status, amount]),
    [
      [false, 'FAILED', '1000'],
      [true, 'REQUESTED', '700'],
    ],
  );
  const seen = await look(order.id);
  assert.equal(seen.refundTotal.amount, '10.00');
  assert.equal(seen.documents.length, 1);
  // The second try fails as well: it is the one to try again.
  await settled(order, all[1]?.id ?? '', 'FAILED', '700');
  assert.deepEqual((await retry(order, all[1]?.id ?? '')).data.orderRefundRetry.userErrors, []);
  assert.equal((await look(order.id)).refundTotal.amount, '10.00');
  assert.equal((await retry(order, refundId, clara)).errors?.[0]?.extensions?.['code'], 'FORBIDDEN');
  const other = await world.buy();
  assert.equal((await retry(other, refundId)).data.orderRefundRetry.userErrors[0].__typename, 'UnknownRefund');
});

test('a failure and a new refund at once stay within what was paid', async () => {
  const { order, refundId } = await refunded();
  await Promise.all([
    settled(order, refundId, 'FAILED'),
    ...Array.from({ length: 6 }, () => goodwill(order, '8.00')),
    retry(order, refundId),
  ]);
  const { refundTotal } = await look(order.id);
  assert.ok(Number(refundTotal.amount) <= 14.95);
});

test('what staff give back at the payment counts once, within what is left, and ends as it is told', async () => {
  const order = await world.buy();
  const refundId = randomUUID();
  await Promise.all(Array.from({ length: 5 }, () => begun(order, refundId, '900')));
  assert.equal((await look(order.id)).refundTotal.amount, '9.00');
  assert.equal((await goodwill(order, '6.00'))[0].__typename, 'RefundTooHigh');
  await settled(order, refundId, 'SUCCEEDED');
  assert.deepEqual(await kindsOf(order.id), ['PLACED', 'REFUND_REQUESTED', 'REFUND_SUCCEEDED']);
  await world.run(cancel, { input: { idempotencyKey: randomUUID(), orderId: order.id } }, clara);
  assert.equal((await look(order.id)).refundTotal.amount, '14.95');
});

test('what staff gave beyond what was left counts as soon as something else fails', async () => {
  const { order, refundId } = await refunded();
  const direct = randomUUID();
  await begun(order, direct, '1495');
  assert.equal((await look(order.id)).refundTotal.amount, '14.95');
  await settled(order, refundId, 'FAILED');
  assert.equal((await look(order.id)).refundTotal.amount, '14.95');
  await settled(order, direct, 'FAILED', '1495');
  assert.equal((await look(order.id)).refundTotal.amount, '0.00');
});
