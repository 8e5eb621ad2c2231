import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, test } from 'node:test';
import { mailRequested } from '@stoa/contracts/accounts.ts';
import { notifications } from '../src/index.ts';
import { unsubscribeToken } from '../src/domain/unsubscribe-token.ts';
import { notificationsWorld, type NotificationsWorld } from './world.ts';

const world = await notificationsWorld();

/** The doors of the domain, as a process would open them. */
async function open({ living }: Pick<NotificationsWorld, 'living'>): Promise<string> {
  const server = createServer((request, response) => {
    void (async () => {
      for (const route of notifications.routes) if (await route(request, response, living)) return;
      response.writeHead(404).end();
    })();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', () => resolve()));
  after(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const url = await open(world);

test('the mailbox tells who was sent what, as JSON and as a page that can do nothing', async () => {
  const to = 'ada+box@example.com';
  await world.hear(mailRequested, { kind: 'password-reset', to, locale: 'en', data: { token: 'tok' } });
  await world.drain();
  const { messages } = (await (await fetch(`${url}/mailbox/messages?to=${encodeURIComponent(to)}`)).json()) as {
    messages: { id: string; kind: string; data: object }[];
  };
  assert.deepEqual(
    messages.map(({ kind, data }) => [kind, data]),
    [['password-reset', { token: 'tok' }]],
  );
  const letter = await fetch(`${url}/mailbox/messages/${messages[0]?.id}.html`);
  assert.match(letter.headers.get('content-security-policy') ?? '', /default-src 'none'.*sandbox/);
  assert.match(await letter.text(), /Choose a new password/);
  for (const path of ['/mailbox', '/mailbox/page.js']) {
    const page = await fetch(`${url}${path}`);
    assert.equal(page.status, 200);
    assert.match(page.headers.get('content-security-policy') ?? '', /default-src 'none'/);
    await page.text();
  }
  assert.equal((await fetch(`${url}/mailbox/../secret`)).status, 404);
});

test('there is no mailbox in production, nor where mails really leave', async () => {
  const { living } = world;
  for (const other of [
    { ...living, settings: { ...living.settings, environment: 'production' as const } },
    { ...living, state: { channels: { ...living.state.channels, local: new Set<never>() } } },
  ]) {
    const elsewhere = await open({ living: other });
    for (const path of ['/mailbox', '/mailbox/messages', '/mailbox/page.js'])
      assert.equal((await fetch(`${elsewhere}${path}`)).status, 404);
  }
});

test('a look at the link changes nothing, a click does, and a forged one neither', async () => {
  const { userId, viewer } = world.person();
  const token = unsubscribeToken(world.living.settings.secret, { userId, topic: 'REMINDERS', channel: 'EMAIL' });
  const wants = async () =>
    (await world.own('notificationPreferences { topic channel enabled }', viewer)).notificationPreferences.find(
      (each: { topic: string; channel: string }) => each.topic === 'REMINDERS' && each.channel === 'EMAIL',
    ).enabled;
  const link = `${url}/notifications/unsubscribe/${token}`;
  const page = await fetch(link);
  assert.match(await page.text(), /method="post"/);
  assert.equal(await wants(), true);
  const forged = await fetch(`${link.slice(0, -2)}xx`, { method: 'POST' });
  assert.equal(forged.status, 404);
  assert.equal(await wants(), true);
  const click = await fetch(link, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) });
  assert.equal(click.status, 200);
  assert.equal(await wants(), false);
  assert.equal((await fetch(link, { method: 'POST' })).status, 200);
});
