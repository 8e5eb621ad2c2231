import assert from 'node:assert/strict';
import { test } from 'node:test';
import { userErased } from '@stoa/contracts/accounts.ts';
import { parcelProgressed, returnProgressed, unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { orderPlaced, refundRequested } from '@stoa/contracts/orders.ts';
import { refundSettled } from '@stoa/contracts/payments.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { notifications } from '../src/index.ts';
import { notificationsWorld, orderOf } from './world.ts';

const world = await notificationsWorld();
const at = '2026-01-02T00:00:00.000Z';
type UnitStatus = 'SHIPPED' | 'DELIVERED' | 'UNDELIVERED' | 'CANCELLED';
type ReturnStatus = 'REQUESTED' | 'APPROVED' | 'REJECTED' | 'IN_TRANSIT' | 'RECEIVED' | 'INSPECTED';

/** Somebody with an order of so many units, and what may become of it. */
async function ordered(units = 1) {
  const person = world.person();
  const orderId = world.newId();
  const unitIds = Array.from({ length: units }, () => world.newId());
  const unit = { sellerId: orderId, locationId: orderId, service: 'STANDARD' as const, totalMinor: '1' };
  const placed = orderOf(orderId, person.userId, person.email);
  await world.hear(orderPlaced, {
    ...placed,
    number: `N-${orderId.slice(-6)}`,
    units: unitIds.map((unitId) => ({ ...unit, unitId, promisedFrom: at, promisedTo: at })),
  });
  const line = { lineId: orderId, unitId: orderId, variantId: orderId, locationId: orderId, quantity: 1, restock: 0 };
  return {
    ...person,
    orderId,
    unitIds,
    progress: (status: UnitStatus, index = 0) =>
      world.hear(unitProgressed, { orderId, unitId: unitIds[index] ?? '', status, at }),
    back: (status: ReturnStatus, refund = 1) =>
      world.hear(returnProgressed, { returnId: orderId, orderId, status, at, lines: [{ ...line, refund }] }),
    parcel: (status: 'IN_TRANSIT' | 'LOST' | 'RETURNED_TO_SENDER', parcelId: string) => {
      const parcel = {
        parcelId,
        orderId,
        unitId: unitIds[0] ?? '',
        carrier: 'c',
        trackingCode: 't',
        at,
        position: null,
      };
      return world.hear(parcelProgressed, { ...parcel, status, ...(status !== 'IN_TRANSIT' && { lines: [line] }) });
    },
    async refund(reason: 'RETURNED' | 'UNDELIVERED' | 'CANCELLED' | 'GOODWILL' | null) {
      const refundId = world.newId();
      const parts = [{ unitId: orderId, amountMinor: '1999' }];
      if (reason) await world.hear(refundRequested, { refundId, orderId, currency: 'EUR', reason, parts });
      const settled = { refundId, orderId, currency: 'EUR' as const, amountMinor: '1999' };
      await world.hear(refundSettled, { ...settled, status: 'SUCCEEDED' });
    },
    /** Subjects, without the number of the order, and what is said. */
    async mailbox() {
      await world.drain();
      return (await world.messages(person.email))
        .slice(1)
        .map(({ subject, body }) => [subject?.replace(/ N-\w+/, ''), body?.split('\n\n').slice(0, -1).join(' ')]);
    },
  };
}

test('a return is told twice: that it may be sent, with its label, and what was paid for it', async () => {
  const order = await ordered();
  for (const status of ['REQUESTED', 'APPROVED', 'IN_TRANSIT', 'RECEIVED', 'INSPECTED'] as const)
    await order.back(status);
  await order.refund('RETURNED');
  assert.deepEqual(await order.mailbox(), [
    ['Your return for order', 'Your return is approved. Send it back with the label in your order.'],
    [
      'Your refund for order',
      'Your return has arrived and is checked. We have paid €19.99 back to you, by the way you paid.',
    ],
  ]);
});

test('a return that may not be sent, or brings nothing, is told, too', async () => {
  const refused = await ordered();
  await refused.back('REQUESTED');
  await refused.back('REJECTED');
  assert.deepEqual(await refused.mailbox(), [
    ['Your return for order', 'We cannot accept your return. The reason is in your order.'],
  ]);
  const vain = await ordered();
  for (const status of ['APPROVED', 'RECEIVED', 'INSPECTED'] as const) await vain.back(status, 0);
  assert.deepEqual(
    (await vain.mailbox()).map(([, body]) => body),
    [
      'Your return is approved. Send it back with the label in your order.',
      'Your return has arrived and is checked. Nothing is paid back for it: the reason is in your order.',
    ],
  );
});

test('money that nobody sent anything back for is told without a return', async () => {
  const order = await ordered();
  for (const reason of ['CANCELLED', 'GOODWILL', null] as const) await order.refund(reason);
  const said = ['Your refund for order', 'We have paid €19.99 back to you, by the way you paid.'];
  assert.deepEqual(await order.mailbox(), [said, said, said]);
});

test('an order of one unit is told as the order; one of several by its shipments, never by parts', async () => {
  const one = await ordered(1);
  await one.progress('SHIPPED');
  await one.progress('DELIVERED');
  const subjects = (mails: Awaited<ReturnType<typeof one.mailbox>>) => mails.map(([subject]) => subject);
  assert.deepEqual(subjects(await one.mailbox()), ['Your order is on its way', 'Your order was delivered']);
  const two = await ordered(2);
  await two.progress('SHIPPED', 1);
  await two.progress('DELIVERED', 1);
  assert.deepEqual(subjects(await two.mailbox()), [
    'A shipment of your order is on its way',
    'A shipment of your order was delivered',
  ]);
});

test('a parcel that does not arrive is one message, though it is lost first, turns up later and is paid for', async () => {
  const order = await ordered();
  const parcelId = world.newId();
  await order.parcel('IN_TRANSIT', parcelId);
  for (const _ of [1, 2]) await order.parcel('LOST', parcelId);
  await order.progress('UNDELIVERED');
  await order.refund('UNDELIVERED');
  await order.parcel('RETURNED_TO_SENDER', parcelId);
  assert.deepEqual(await order.mailbox(), [
    [
      'A parcel of your order does not arrive',
      'The carrier has lost a parcel on its way to you. What was in it is paid back to you, by the way you paid. You find the amount in your order.',
    ],
  ]);
  const { notifications: feed } = await world.own('notifications { nodes { kind } }', order.viewer);
  assert.deepEqual(
    feed.nodes.map(({ kind }: { kind: string }) => kind),
    ['parcel-undelivered', 'order-placed'],
  );
});

test('an order of which a parcel came back is not told as delivered wholly', async () => {
  const order = await ordered();
  await order.parcel('RETURNED_TO_SENDER', world.newId());
  await order.progress('DELIVERED');
  assert.deepEqual(
    (await order.mailbox()).map(([subject]) => subject),
    ['A parcel of your order does not arrive', 'A shipment of your order was delivered'],
  );
});

const erase = async (userId: string) => {
  const { name } = personalData('notifications').erase;
  const command = notifications.commands.find(({ type }) => type.name === name);
  const answer = (await command?.answer(world.living, { userId }, 'k')) as { kept: string[] };
  await world.hear(userErased, { userId });
  return answer.kept;
};
const left = async ({ email, orderId }: { readonly email: string; readonly orderId: string }) => {
  const [row] = await world.db.sql`select user_id, email, name from known_order_contact where order_id = ${orderId}`;
  return [(await world.messages(email)).length, row?.['user_id'], row?.['email'], row?.['name']];
};

test('whoever is erased hears of an open order until it ends; nothing of that is kept', async () => {
  const order = await ordered(2);
  const sent: string[] = [];
  const { EMAIL } = world.living.state.channels;
  const channel = { send: async (mail: { readonly subject: string }) => void sent.push(mail.subject) };
  Object.assign(world.living.state.channels, { EMAIL: channel });
  await order.progress('SHIPPED', 0);
  assert.equal((await erase(order.userId)).length, 1);
  await erase(order.userId);
  // What was said before is gone; what was not sent yet is still sent.
  assert.deepEqual(await left(order), [2, null, order.email, null]);
  await world.drain();
  assert.deepEqual(await left(order), [0, null, order.email, null]);
  await order.progress('DELIVERED', 0);
  await order.progress('CANCELLED', 1);
  assert.deepEqual(await left(order), [1, null, '', null]);
  await world.drain();
  assert.deepEqual(await left(order), [0, null, '', null]);
  // Nobody is left to be told; and that is no failure.
  await order.refund('CANCELLED');
  await world.drain();
  assert.deepEqual(await left(order), [0, null, '', null]);
  assert.deepEqual(
    sent.map((subject) => subject.replace(/ N-\w+/, '')),
    ['Your order', 'A shipment of your order is on its way', 'A shipment of your order was delivered'],
  );
  const { notifications: feed } = await world.own('notifications { nodes { kind } }', order.viewer);
  assert.deepEqual(feed.nodes, []);
  Object.assign(world.living.state.channels, { EMAIL });
});

test('whoever is erased with nothing open is gone at once', async () => {
  const order = await ordered();
  await order.progress('SHIPPED');
  await order.progress('DELIVERED');
  await world.drain();
  assert.deepEqual(await erase(order.userId), []);
  assert.deepEqual(await left(order), [0, null, '', null]);
});

test('whoever did not want mails about orders gets none after the erasure either', async () => {
  const order = await ordered();
  await world.ask(
    'mutation { notificationPreferenceSet(input: { topic: ORDERS, channel: EMAIL, enabled: false }) { userErrors { code } } }',
    {},
    order.viewer,
  );
  await world.drain();
  assert.deepEqual(await erase(order.userId), []);
  await order.progress('SHIPPED');
  assert.deepEqual(await left(order), [0, null, '', null]);
});

test('an erasure and the end of the order at once: the address is gone after both', async () => {
  for (let round = 0; round < 10; round++) {
    const order = await ordered(2);
    await order.progress('DELIVERED', 0);
    const both = [() => erase(order.userId), () => order.progress('DELIVERED', 1)];
    await Promise.all((round % 2 ? both : both.toReversed()).map((each) => each()));
    await world.drain();
    assert.deepEqual(await left(order), [0, null, '', null], `round ${round}`);
  }
});
