import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnProgressed, unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { orderPlaced, storeOrderPlaced } from '@stoa/contracts/orders.ts';
import { refundSettled } from '@stoa/contracts/payments.ts';
import { notificationsWorld, orderOf } from './world.ts';

const world = await notificationsWorld();

test('an order is told by mail and in the shop, from placed to returned, and nothing in it is markup', async () => {
  const { userId, email, viewer } = world.person();
  const orderId = world.newId();
  await world.hear(orderPlaced, orderOf(orderId, userId, email));
  const at = '2026-01-02T00:00:00.000Z';
  for (const status of ['PICKING', 'SHIPPED', 'DELIVERED'] as const)
    await world.hear(unitProgressed, { orderId, unitId: orderId, status, at });
  await world.hear(returnProgressed, { returnId: orderId, orderId, status: 'APPROVED', at, lines: [] });
  await world.hear(refundSettled, {
    refundId: orderId,
    orderId,
    status: 'SUCCEEDED',
    currency: 'EUR',
    amountMinor: '1999',
  });
  await world.hear(refundSettled, { refundId: orderId, orderId, status: 'FAILED', currency: 'EUR', amountMinor: '1' });
  await world.drain();
  const mails = await world.messages(email);
  assert.deepEqual(
    mails.map(({ kind, status }) => [kind, status]),
    [
      ['order-placed', 'SENT'],
      ['unit-shipped', 'SENT'],
      ['unit-delivered', 'SENT'],
      ['return-progressed', 'SENT'],
      ['refund-settled', 'SENT'],
    ],
  );
  const [placed] = mails;
  assert.ok(placed?.html?.includes('&lt;b&gt;Fern&lt;/b&gt; &amp; &quot;Tent&quot;'));
  assert.ok(!placed?.html?.includes('<b>'));
  assert.ok(placed?.body?.includes('€1,234.56'));
  const { notifications: feed, unreadNotificationCount } = await world.own(
    'unreadNotificationCount notifications { nodes { kind title path } }',
    viewer,
    'de',
  );
  assert.equal(unreadNotificationCount, 5);
  assert.equal(feed.nodes[0].title, 'Ihre Erstattung zur Bestellung S-1');
});

test('of what was taken in a store its buyer hears when it comes back, and when it does not', async () => {
  const { userId, email } = world.person();
  const orderId = world.newId();
  const placedAt = '2026-01-02T00:00:00.000Z';
  const store = { city: 'Utrecht', countryCode: 'NL', position: null };
  const contact = { email, name: null, locale: 'en' };
  const placed = { orderId, number: 'T-1', userId, lines: [], units: [], store, placedAt };
  await world.hear(storeOrderPlaced, { ...placed, contact });
  for (const status of ['APPROVED', 'LAPSED'] as const)
    await world.hear(returnProgressed, { returnId: orderId, orderId, status, at: placedAt, lines: [] });
  await world.drain();
  const mails = await world.messages(email);
  assert.deepEqual(
    mails.map(({ kind }) => kind),
    ['return-progressed', 'return-progressed'],
  );
  assert.ok(mails[1]?.body?.includes('was not handed to a carrier'));
});

test('what was lost on its way back and turned up brings no bad news', async () => {
  const { userId, email } = world.person();
  const orderId = world.newId();
  await world.hear(orderPlaced, orderOf(orderId, userId, email, 'en'));
  const line = { lineId: orderId, unitId: orderId, variantId: orderId, locationId: orderId };
  const lines = [{ ...line, quantity: 1, refund: 0, restock: 1, lost: 1 }];
  const at = '2026-01-02T00:00:00.000Z';
  await world.hear(returnProgressed, { returnId: orderId, orderId, status: 'INSPECTED', at, lines });
  await world.drain();
  assert.deepEqual(
    (await world.messages(email)).map(({ kind }) => kind),
    ['order-placed'],
  );
});

test('a guest is told of an order by mail alone', async () => {
  const orderId = world.newId();
  await world.hear(orderPlaced, orderOf(orderId, null, 'guest@example.com', 'fr'));
  await world.drain();
  assert.deepEqual(
    (await world.messages('guest@example.com')).map(({ channel, subject }) => [channel, subject]),
    [['EMAIL', 'Votre commande S-1']],
  );
});

test('what overtakes its order is heard again later', async () => {
  const orderId = world.newId();
  const progress = { orderId, unitId: orderId, status: 'SHIPPED' as const, at: '2026-01-02T00:00:00.000Z' };
  await assert.rejects(world.hear(unitProgressed, progress), /not been heard of/);
});
