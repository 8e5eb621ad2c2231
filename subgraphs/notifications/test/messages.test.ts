import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailRequested, securityAlertRaised, userErased } from '@stoa/contracts/accounts.ts';
import { cartAbandoned, wishNoticed } from '@stoa/contracts/cart.ts';
import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { orderPlaced } from '@stoa/contracts/orders.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { sendMessage } from '../src/commands/send-message.ts';
import { kinds } from '../src/domain/kinds.ts';
import { notifications } from '../src/index.ts';
import { notificationsWorld, orderOf, staff } from './world.ts';

const world = await notificationsWorld();

test('a mail that accounts asks for lies in the mailbox, in the language asked for', async () => {
  const data = { token: 'tok en/1' };
  await world.hear(mailRequested, { kind: 'sign-up', to: 'ada@example.com', locale: 'de-AT', data });
  await world.drain();
  const [mail] = await world.messages('ada@example.com');
  assert.equal(mail?.status, 'SENT');
  assert.equal(mail?.subject, 'Bestätigen Sie Ihre E-Mail-Adresse');
  assert.ok(mail?.body?.includes('/verify?token=tok+en%2F1'));
  assert.deepEqual(mail?.data, data);
});

test('one event heard twenty times at once is one message', async () => {
  const { userId, email } = world.person();
  const eventId = world.newId();
  const orderId = world.newId();
  await Promise.all(
    Array.from({ length: 20 }, () => world.hear(orderPlaced, orderOf(orderId, userId, email), eventId)),
  );
  await world.drain();
  assert.equal((await world.messages(email)).length, 1);
});

test('one message sent by ten at once goes once', async () => {
  const sent: string[] = [];
  const { channels } = world.living.state;
  const slow = {
    ...channels,
    EMAIL: { send: async ({ id }: { id: string }) => void (await new Promise(setImmediate), sent.push(id)) },
  };
  await world.hear(mailRequested, { kind: 'sign-up-known', to: 'once@example.com', locale: 'en', data: {} });
  const [mail] = await world.messages('once@example.com');
  const living = { ...world.living, state: { channels: slow } };
  await Promise.all(Array.from({ length: 10 }, () => sendMessage(living, mail?.id ?? '')));
  assert.equal(sent.length, 1);
});

test('carts and wishes ask for the address when they are sent, and speak the language of their user', async () => {
  const { userId, email } = world.person('nl');
  const variantId = world.newId();
  const line = { variantId, title: 'Tent', quantity: 2, unitMinor: '1050' };
  await world.hear(cartAbandoned, { cartId: variantId, userId, currency: 'EUR', lines: [line] });
  await world.hear(wishNoticed, {
    userId,
    variantId,
    title: 'Tent',
    kind: 'PRICE_DROP',
    currency: 'EUR',
    unitMinor: '900',
  });
  await world.drain();
  const mails = await world.messages(email);
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ['Je hebt iets in je winkelwagen laten liggen', 'Tent is nu goedkoper'],
  );
  assert.match(mails[0]?.body ?? '', /€\s21,00/);
});

test('a user who is gone gets nothing, and staff see why', async () => {
  const userId = world.newId();
  await world.hear(cartAbandoned, { cartId: userId, userId, currency: 'EUR', lines: [] });
  await world.drain();
  const { messages } = await world.ask(
    'query ($to: String) { messages(status: FAILED, to: $to) { nodes { id reason attempts { number problem } } } }',
    { to: userId },
    staff,
  );
  assert.equal(messages.nodes[0].reason, 'There is no such user any more.');
  assert.equal(messages.nodes[0].attempts.length, 1);
  const facts = await world.db.sql`select 1 from event_log where type = 'notifications.message-failed.v1'`;
  assert.ok(facts.length >= 1);
});

test('quiet hours hold back what can wait, and nothing that is urgent', async () => {
  const { userId, email, viewer } = world.person();
  const set = `mutation { quietHoursSet(input: { timeZone: "Europe/Berlin", from: "00:00", to: "07:00" }) { quietHours { from to } userErrors { code } } }`;
  assert.deepEqual((await world.ask(set, {}, viewer)).quietHoursSet.quietHours, { from: '00:00', to: '07:00' });
  // It is past one in Berlin.
  const orderId = world.newId();
  await world.hear(orderPlaced, orderOf(orderId, userId, email));
  await world.hear(unitProgressed, { orderId, unitId: orderId, status: 'SHIPPED', at: '2026-01-01T00:00:00.000Z' });
  await world.drain();
  const statuses = async () => (await world.messages(email)).map(({ kind, status }) => `${kind} ${status}`);
  assert.deepEqual(await statuses(), ['order-placed SENT', 'unit-shipped QUEUED']);
  world.clock.advance(6 * 3_600_000 - 1_000);
  await world.drain();
  assert.deepEqual(await statuses(), ['order-placed SENT', 'unit-shipped QUEUED']);
  world.clock.advance(1_000);
  await world.drain();
  assert.deepEqual(await statuses(), ['order-placed SENT', 'unit-shipped SENT']);
});

test('quiet hours that are set while something waits hold it back, too', async () => {
  const { userId, email, viewer } = world.person();
  await world.hear(wishNoticed, {
    userId,
    variantId: userId,
    title: 'Tent',
    kind: 'BACK_IN_STOCK',
    currency: null,
    unitMinor: null,
  });
  const hour = world.clock.now().getUTCHours();
  const at = (offset: number) => `${String((hour + offset + 24) % 24).padStart(2, '0')}:00`;
  await world.ask(
    'mutation ($input: QuietHoursSetInput!) { quietHoursSet(input: $input) { userErrors { code } } }',
    { input: { timeZone: 'UTC', from: at(0), to: at(2) } },
    viewer,
  );
  await world.drain();
  const [waiting] = await world.messages(userId);
  assert.deepEqual([waiting?.status, waiting?.attempts], ['QUEUED', 0]);
  world.clock.advance(2 * 3_600_000);
  await world.drain();
  assert.deepEqual(
    (await world.messages(email)).map(({ status }) => status),
    ['SENT'],
  );
});

test('preferences decide by topic and way; what keeps people safe stays on', async () => {
  const { userId, email, viewer } = world.person();
  const set = (topic: string, channel: string, enabled: boolean) =>
    world.ask(
      `mutation ($input: NotificationPreferenceSetInput!) { notificationPreferenceSet(input: $input) { userErrors { code } } }`,
      { input: { topic, channel, enabled } },
      viewer,
    );
  const fixed = await set('SECURITY', 'EMAIL', false);
  assert.deepEqual(fixed.notificationPreferenceSet.userErrors, [{ code: 'PREFERENCE_FIXED' }]);
  await set('WISHES', 'EMAIL', false);
  await set('WISHES', 'SMS', true);
  await world.ask('mutation { notificationPhoneSet(input: { phone: "+49 30 123456" }) { phone } }', {}, viewer);
  const variantId = world.newId();
  await world.hear(wishNoticed, {
    userId,
    variantId,
    title: 'Tent',
    kind: 'BACK_IN_STOCK',
    currency: null,
    unitMinor: null,
  });
  await world.hear(securityAlertRaised, { userId, alertId: variantId, kind: 'NEW_DEVICE' });
  await world.drain();
  assert.deepEqual((await world.messages(email)).length, 0);
  const texts = await world.messages('+4930123456');
  assert.deepEqual(
    texts.map(({ kind, channel, status }) => [kind, channel, status]),
    [['back-in-stock', 'SMS', 'SENT']],
  );
  const { notifications: feed } = await world.own('notifications { nodes { kind } }', viewer);
  assert.deepEqual(
    feed.nodes.map(({ kind }: { kind: string }) => kind),
    ['security-alert', 'back-in-stock'],
  );
});

test('what was switched off while it waited is not sent', async () => {
  const { userId, viewer } = world.person();
  await world.hear(cartAbandoned, { cartId: userId, userId, currency: 'EUR', lines: [] });
  await world.ask(
    'mutation { notificationPreferenceSet(input: { topic: REMINDERS, channel: EMAIL, enabled: false }) { userErrors { code } } }',
    {},
    viewer,
  );
  await world.drain();
  assert.deepEqual(
    (await world.messages(userId)).map(({ status }) => status),
    ['SUPPRESSED'],
  );
});

test('the feed is watched live, resumed without what was seen, and read', async () => {
  const { userId, viewer } = world.person();
  const raise = () => world.hear(securityAlertRaised, { userId, alertId: userId, kind: 'NEW_DEVICE' });
  await raise();
  const first = await world.listen(viewer);
  assert.deepEqual({ ...(await first.next()), cursor: '' }, { cursor: '', unreadCount: 1, notification: null });
  await raise();
  const added = await first.next();
  assert.deepEqual([added.unreadCount, added.notification.title], [2, 'A change of your account']);
  await first.end();
  await raise();
  const again = await world.listen(viewer, added.cursor);
  assert.equal((await again.next()).unreadCount, 3);
  await again.end();
  const { notificationsMarkRead } = await world.ask(
    'mutation { notificationsMarkRead(input: {}) { unreadCount } }',
    {},
    viewer,
  );
  assert.equal(notificationsMarkRead.unreadCount, 0);
  await assert.rejects(world.listen({}), /UNAUTHENTICATED/);
});

test("another's feed is not read, and not marked", async () => {
  const [owner, thief] = [world.person(), world.person()];
  await world.hear(securityAlertRaised, { userId: owner.userId, alertId: owner.userId, kind: 'NEW_DEVICE' });
  const { notifications: feed } = await world.own('notifications { nodes { id } }', owner.viewer);
  const mark = 'mutation ($ids: [ID!]) { notificationsMarkRead(input: { ids: $ids }) { unreadCount } }';
  await world.ask(mark, { ids: [feed.nodes[0].id] }, thief.viewer);
  assert.equal((await world.own('unreadNotificationCount', owner.viewer)).unreadNotificationCount, 1);
  const reference = await world.run(
    'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Viewer { unreadNotificationCount } } }',
    { r: [{ __typename: 'Viewer', id: ids.user.encode(owner.userId) }] },
    thief.viewer,
  );
  assert.deepEqual(reference.data._entities, [null]);
});

test('staff see messages and templates; others do not', async () => {
  for (const [viewer, code] of [
    [{}, 'UNAUTHENTICATED'],
    [world.person().viewer, 'FORBIDDEN'],
  ] as const)
    for (const query of [
      '{ messages { nodes { id } } }',
      '{ templates { kind } }',
      '{ templatePreview(kind: "sign-up", locale: "en") { subject } }',
    ])
      assert.equal((await world.run(query, {}, viewer)).errors?.[0]?.extensions?.['code'], code);
  for (const kind of Object.keys(kinds))
    for (const locale of ['en', 'de', 'fr', 'nl', 'ja']) {
      const { templatePreview } = await world.ask(
        'query ($kind: String!, $locale: String!) { templatePreview(kind: $kind, locale: $locale) { subject text html } }',
        { kind, locale },
        staff,
      );
      assert.ok(templatePreview.subject.length > 5 && templatePreview.html.includes('<h1'));
      assert.ok(!/undefined|NaN|\$\{/.test(templatePreview.text + templatePreview.html), `${kind} ${locale}`);
    }
});

test('a page of messages with their attempts is two statements, however many', async () => {
  const query = (first: number) =>
    world.ask('query ($first: Int) { messages(first: $first) { nodes { id attempts { at } } } }', { first }, staff);
  assert.equal(await countQueries(world, () => query(2)), 2);
  assert.equal(await countQueries(world, () => query(20)), 2);
});

test('a page of the feed is one statement, however long', async () => {
  const { userId, viewer } = world.person();
  for (let n = 0; n < 10; n++) await world.hear(securityAlertRaised, { userId, alertId: userId, kind: 'NEW_DEVICE' });
  for (const first of [2, 10])
    assert.equal(
      await countQueries(world, () => world.own(`notifications(first: ${first}) { nodes { title } }`, viewer)),
      1,
    );
});

test('a person is given out and forgotten, with the mails to their address', async () => {
  const { userId, email } = world.person();
  await world.hear(mailRequested, { kind: 'sign-up', to: email, locale: 'en', data: { token: 'x' } });
  await world.hear(orderPlaced, orderOf(world.newId(), userId, email));
  await world.drain();
  const own = personalData('notifications');
  const answer = (name: string) =>
    notifications.commands.find(({ type }) => type.name === name)?.answer(world.living, { userId }, 'k');
  assert.ok(JSON.stringify(await answer(own.export.name)).includes('order-placed'));
  await answer(own.erase.name);
  await world.hear(userErased, { userId });
  assert.equal((await world.messages(email)).length, 0);
  const left = await world.db.sql`select 1 from known_order_contact where user_id = ${userId}`;
  assert.equal(left.length, 0);
});
