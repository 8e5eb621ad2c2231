import assert from 'node:assert/strict';
import { createECDH, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import { mkdtemp } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { mailRequested } from '@stoa/contracts/accounts.ts';
import { cartAbandoned } from '@stoa/contracts/cart.ts';
import { Undeliverable } from '../src/channels/channel.ts';
import { smtp } from '../src/channels/smtp.ts';
import { twilio } from '../src/channels/twilio.ts';
import { keptVapidKeys } from '../src/channels/vapid-keys.ts';
import { pushChannel } from '../src/channels/web-push.ts';
import { subscribeBrowser } from '../src/commands/choose.ts';
import { resumeAbandoned } from '../src/commands/send-message.ts';
import { startMailServer } from './mail-server.ts';
import { notificationsWorld, staff } from './world.ts';

const server = await startMailServer();
const world = await notificationsWorld({ mail: { smtpUrl: server.url } });
after(() => server.stop());

const request = (to: string, data: Record<string, string> = {}) =>
  world.hear(mailRequested, { kind: 'sign-up', to, locale: 'en', data });
const last = () => server.received.at(-1);

test('a mail goes by SMTP with words for people and for machines, and its secrets are forgotten', async () => {
  await request('ada@example.com', { token: 'secret-token' });
  await world.drain();
  const mail = last();
  assert.deepEqual(mail?.to, ['ada@example.com']);
  assert.ok(mail?.headers['content-type']?.startsWith('multipart/alternative'));
  assert.equal(mail?.headers['auto-submitted'], 'auto-generated');
  const [row] = await world.messages('ada@example.com');
  assert.ok(mail?.headers['message-id']?.includes(row?.id ?? 'none'));
  assert.deepEqual([row?.status, row?.data, row?.html], ['SENT', {}, null]);
  assert.equal(mail?.headers['list-unsubscribe'], undefined);
});

test('a server that is ill is tried again, later and later, until it is well', async () => {
  server.beIll(true);
  await request('patient@example.com');
  await world.drain();
  const [first] = await world.messages('patient@example.com');
  assert.deepEqual([first?.status, first?.attempts], ['QUEUED', 1]);
  assert.match(first?.reason ?? '', /451/);
  world.clock.advance(59_000);
  await world.drain();
  assert.equal((await world.messages('patient@example.com'))[0]?.attempts, 1);
  world.clock.advance(2_000);
  await world.drain();
  assert.equal((await world.messages('patient@example.com'))[0]?.attempts, 2);
  server.beIll(false);
  world.clock.advance(3_600_000);
  await world.drain();
  const [sent] = await world.messages('patient@example.com');
  assert.deepEqual([sent?.status, sent?.attempts, sent?.reason], ['SENT', 3, null]);
});

test('a server that stays ill ends in FAILED with a reason, and staff can try once more', async () => {
  server.beIll(true);
  await request('never@example.com');
  for (let n = 0; n < 12; n++) {
    await world.drain();
    world.clock.advance(7 * 3_600_000);
  }
  const { messages } = await world.ask(
    'query { messages(to: "never@example.com") { nodes { id status reason attempts { number } } } }',
    {},
    staff,
  );
  assert.deepEqual([messages.nodes[0].status, messages.nodes[0].attempts.length], ['FAILED', 8]);
  server.beIll(false);
  await world.db.sql`delete from message_attempt`;
  const retry = 'mutation ($id: ID!) { messageRetry(input: { id: $id }) { userErrors { code } } }';
  await world.ask(retry, { id: messages.nodes[0].id }, staff);
  await world.drain();
  assert.equal((await world.messages('never@example.com'))[0]?.status, 'SENT');
  const again = await world.ask(retry, { id: messages.nodes[0].id }, staff);
  assert.deepEqual(again.messageRetry.userErrors, [{ code: 'UNKNOWN_MESSAGE' }]);
});

test('an address that is refused for good is not tried again', async () => {
  await request('gone@example.com');
  await world.drain();
  const [row] = await world.messages('gone@example.com');
  assert.deepEqual([row?.status, row?.attempts], ['FAILED', 1]);
  assert.match(row?.reason ?? '', /550/);
});

for (const to of [
  'a@example.com\r\nBcc: b@example.com',
  'a@example.com,b@example.com',
  'a b@example.com',
  '"a@b" <c@example.com>',
])
  test(`an address that is more than one is refused: ${JSON.stringify(to)}`, async () => {
    const before = server.received.length;
    await request(to);
    await world.drain();
    const [row] = await world.messages(to);
    assert.equal(row?.status, 'FAILED');
    assert.equal(server.received.length, before);
  });

test('a header with a line break is refused, whoever made it', async () => {
  const channel = smtp({ url: server.url, from: 'shop@example.com' });
  const mail = { id: 'x', address: 'a@example.com', text: '', html: '', unsubscribeUrl: null };
  for (const subject of ['a\r\nBcc: b@example.com', 'a\nb', 'a\u2028b'])
    await assert.rejects(channel.send({ ...mail, subject }), Undeliverable);
  channel.close();
});

test('a mail that one may be spared says how, by one click', async () => {
  const { userId } = world.person();
  await world.hear(cartAbandoned, { cartId: userId, userId, currency: 'EUR', lines: [] });
  await world.drain();
  const { headers } = last() ?? { headers: {} as Record<string, string> };
  assert.equal(headers['list-unsubscribe-post'], 'List-Unsubscribe=One-Click');
  assert.match(headers['list-unsubscribe'] ?? '', /^<http:\/\/[^>]+\/notifications\/unsubscribe\/[^>]+>$/);
});

test('a message whose sender died is sent by the next one', async () => {
  await request('orphan@example.com');
  const [row] = await world.messages('orphan@example.com');
  const until = new Date(world.clock.now().getTime() + 1_000);
  await world.db.sql`update message set claimed_until = ${until}, attempts = 1 where id = ${row?.id ?? ''}`;
  await world.drain();
  assert.equal((await world.messages('orphan@example.com'))[0]?.status, 'QUEUED');
  world.clock.advance(2_000);
  await resumeAbandoned(world.living);
  await world.drain();
  assert.equal((await world.messages('orphan@example.com'))[0]?.status, 'SENT');
});

/** A server that answers as it is told and keeps what it was asked. */
async function stub() {
  const asked: {
    method: string | undefined;
    url: string | undefined;
    headers: IncomingMessage['headers'];
    body: Buffer;
  }[] = [];
  let status = 201;
  const http = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      asked.push({
        method: incoming.method,
        url: incoming.url,
        headers: incoming.headers,
        body: Buffer.concat(chunks),
      });
      response.writeHead(status).end('{}');
    });
  });
  await new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', () => resolve()));
  after(() => http.close());
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    asked,
    answer: (next: number) => void (status = next),
  };
}

const words = { id: 'x', subject: 'Hello', text: 'World', html: '', unsubscribeUrl: null };

test("text messages speak Twilio's protocol", async () => {
  const api = await stub();
  const channel = twilio({ url: api.url, accountSid: 'AC1', authToken: 'secret', from: '+15005550006' });
  await channel.send({ ...words, address: '+4930123456' });
  const [asked] = api.asked;
  assert.deepEqual([asked?.method, asked?.url], ['POST', '/2010-04-01/Accounts/AC1/Messages.json']);
  assert.equal(asked?.headers.authorization, `Basic ${Buffer.from('AC1:secret').toString('base64')}`);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(asked?.body.toString())), {
    To: '+4930123456',
    From: '+15005550006',
    Body: 'Hello\nWorld',
  });
  for (const [status, forGood] of [
    [400, true],
    [404, true],
    [401, false],
    [429, false],
    [500, false],
  ] as const) {
    api.answer(status);
    const failed = await channel.send({ ...words, address: '+4930123456' }).then(
      () => null,
      (error: unknown) => error,
    );
    assert.equal(failed instanceof Undeliverable, forGood, `${status}`);
  }
  await assert.rejects(channel.send({ ...words, address: '030 123456' }), Undeliverable);
});

test('push messages are encrypted and signed, and a browser that is gone is forgotten', async () => {
  const service = await stub();
  const browser = createECDH('prime256v1');
  browser.generateKeys();
  const target = {
    endpoint: `${service.url}/push/1`,
    p256dh: browser.getPublicKey().toString('base64url'),
    auth: randomBytes(16).toString('base64url'),
  };
  const home = await mkdtemp(join(tmpdir(), 'stoa-vapid-'));
  const keys = keptVapidKeys(home);
  assert.deepEqual(keptVapidKeys(home), keys);
  const channel = pushChannel({ keys, subject: 'mailto:shop@example.com', targetOf: () => Promise.resolve(target) });
  await channel.send({ ...words, address: '1' });
  const [asked] = service.asked;
  assert.equal(asked?.headers['content-encoding'], 'aes128gcm');
  assert.match(asked?.headers.authorization ?? '', /^vapid t=/);
  assert.ok(!asked?.body.includes('Hello'));
  service.answer(410);
  await assert.rejects(
    channel.send({ ...words, address: '1' }),
    (error) => error instanceof Undeliverable && error.gone,
  );
  service.answer(503);
  await assert.rejects(channel.send({ ...words, address: '1' }), (error) => !(error instanceof Undeliverable));
});

test('a subscription leads to a known push service, and nowhere else', async () => {
  const keys = { p256dh: Buffer.alloc(65, 4).toString('base64url'), auth: Buffer.alloc(16).toString('base64url') };
  const { userId } = world.person();
  for (const endpoint of [
    'http://127.0.0.1/x',
    'https://localhost/x',
    'https://169.254.169.254/latest',
    'https://fcm.googleapis.com.evil.example/x',
    'https://fcm.googleapis.com:8443/x',
    'https://user@fcm.googleapis.com/x',
  ])
    assert.deepEqual(await subscribeBrowser(world.living, userId, { endpoint, ...keys }), {
      kind: 'InvalidInput',
      field: ['endpoint'],
      problem: 'must be that of a known push service',
    });
  const endpoint = 'https://fcm.googleapis.com/fcm/send/abc';
  assert.equal(await subscribeBrowser(world.living, userId, { endpoint, ...keys }), true);
});
