import assert from 'node:assert/strict';
import { type IncomingMessage, request } from 'node:http';
import { after, suite, test } from 'node:test';
import { StoaError } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { revocations as makeRevocations } from '../src/identity/revocations.ts';
import { createClient as eventsClient } from 'graphql-sse';
import { createClient as socketClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { transportTo } from './world/domains.ts';
import { feed } from './world/feed.ts';
import { clock, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { acknowledged, subscribe } from './world/talking.ts';

/** What lasts longer than an answer: kept alive, ended with a reason, and not for those who do not read. */
async function world(options: Parameters<typeof runningGateway>[1] = {}) {
  const source = feed();
  const transports = { feed: source.transport, ...options.transports };
  const gateway = await runningGateway([shop, source.domain], { ...options, transports });
  stops.push(gateway.stop);
  return { ...gateway, source };
}
const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

const news = 'subscription ($of: String, $after: String) { news(of: $of, after: $after) }';
const ways = { events: 'text/event-stream', multipart: 'multipart/mixed;subscriptionSpec=1.0, application/json' };

/** A stream by HTTP: what it says, piece by piece, and the end. */
async function streamed(url: string, accept: string, of: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      agent: false,
      headers: { 'content-type': 'application/json', accept, ...headers },
    });
    sent.on('response', resolve).on('error', reject);
    sent.end(JSON.stringify({ query: news, variables: { of } }));
  });
  let text = '';
  let wants: { readonly what: RegExp; readonly tell: () => void } | null = null;
  response.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    if (wants?.what.test(text)) wants.tell();
  });
  return {
    response,
    says: (what: RegExp) =>
      new Promise<void>((resolve) => {
        wants = { what, tell: resolve };
        if (what.test(text)) resolve();
      }),
    /** All that it said, when it is over; whether it was ended or just broke off. */
    ended: new Promise<{ readonly text: string; readonly isWhole: boolean }>((resolve) => {
      response.on('error', () => {});
      response.on('close', () => resolve({ text, isWhole: response.complete }));
    }),
  };
}

suite('a gateway that stops', () => {
  test('closes sockets with 1001, and ends streams so that their clients come back', async () => {
    const { url, source, gateway } = await world();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'socket' }));
    await source.at(0);
    const events = await streamed(url, ways.events, 'events');
    const parts = await streamed(url, ways.multipart, 'parts');
    await gateway.stop();
    assert.deepEqual(await talk.closed, { code: 1001, reason: 'Going away' });
    const told = await events.ended;
    assert.equal(told.isWhole, true);
    assert.doesNotMatch(told.text, /event: complete/);
    const { text, isWhole } = await parts.ended;
    assert.equal(isWhole, true);
    assert.match(text, /"payload":null,"errors":\[\{"message":"[^"]+","extensions":\{"code":"GOING_AWAY"\}\}\]/);
    assert.match(text, /--\r\n$/);
    await Promise.all(source.opened.map(({ left }) => left));
  });

  test('lets what is under way finish, and takes no more', async () => {
    const inner = transportTo(shop);
    const [came, go] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const { ask, gateway } = await world({
      transports: {
        shop: {
          ...inner,
          async execute(request) {
            came.resolve();
            await go.promise;
            return await inner.execute(request);
          },
        },
      },
    });
    const answer = ask({ query: '{ hello }' });
    await came.promise;
    const stopped = gateway.stop();
    await assert.rejects(ask({ query: '{ hello }' }), /fetch failed/);
    go.resolve();
    const { text, headers } = await answer;
    assert.deepEqual(JSON.parse(text), { data: { hello: 'hello all' } });
    assert.ok(headers.get('x-request-id'));
    await stopped;
  });

  const clients = {
    'graphql-sse': (url: string) =>
      eventsClient({ url: `${url}/graphql`, retryAttempts: 50, retry: () => Promise.resolve() }),
    'graphql-ws': (url: string) =>
      socketClient({
        url: `${url.replace('http', 'ws')}/graphql`,
        webSocketImpl: WebSocket,
        retryAttempts: 50,
        retryWait: () => Promise.resolve(),
        shouldRetry: () => true,
      }),
  };
  for (const [name, create] of Object.entries(clients))
    test(`is found again by ${name}, which goes on at the cursor that is in its variables by then`, async () => {
      const first = await world();
      const client = create(first.url);
      const variables = { of: 'real', after: null as string | null };
      const reading = client.iterate<{ news: string }>({ query: news, variables });
      const pending = reading.next();
      (await first.source.at(0)).send('one');
      assert.equal((await pending).value?.data?.news, 'one');
      variables.after = 'one';
      const next = reading.next();
      await first.gateway.stop();
      const second = await world({ port: Number(new URL(first.url).port) });
      const again = await second.source.at(0);
      assert.deepEqual(again.variables, { of: 'real', after: 'one' });
      again.send('two');
      assert.equal((await next).value?.data?.news, 'two');
      again.stream.end();
      assert.equal((await reading.next()).done, true);
      await client.dispose();
    });
});

suite('a stream by HTTP', () => {
  test('is kept alive while nothing happens', async () => {
    const { url } = await world({ beatMs: 20 });
    const events = await streamed(url, ways.events, 'quiet');
    await events.says(/(\n:\n\n.*){3}/s);
    events.response.destroy();
    const parts = await streamed(url, ways.multipart, 'quiet parts');
    await parts.says(/(\r\n\{\}\r\n.*){3}/s);
    parts.response.destroy();
  });

  for (const [name, accept] of Object.entries(ways))
    test(`ends when the token of who reads it expires, or is revoked (${name})`, async () => {
      const revocations = makeRevocations(fakeClock());
      const { url, token, source } = await world({ revocations });
      const exp = Math.floor(clock.now().getTime() / 1000) + 1;
      const expiring = await streamed(url, accept, 'expiring', { authorization: `Bearer ${await token({ exp })}` });
      const revoked = await streamed(url, accept, 'revoked', { authorization: `Bearer ${await token()}` });
      await source.at(1);
      assert.match((await expiring.ended).text, /UNAUTHENTICATED/);
      revocations.revoke(ids.user.decode('usr_01KE6KNFN0F5XRA0SG712NW9T5'));
      assert.match((await revoked.ended).text, /UNAUTHENTICATED/);
      assert.doesNotMatch((await revoked.ended).text, /event: complete/);
      await Promise.all(source.opened.map(({ left }) => left));
    });

  for (const [name, accept] of Object.entries(ways))
    test(`ends with a reason when the domain breaks it off (${name})`, async () => {
      const { url, source } = await world();
      const stream = await streamed(url, accept, 'breaking');
      const fed = await source.at(0);
      fed.send('one');
      fed.stream.fail(new StoaError('DOMAIN_UNAVAILABLE', 'The domain "feed" broke off a stream.'));
      const { text, isWhole } = await stream.ended;
      assert.equal(isWhole, true);
      assert.match(text, /"news":"one".*DOMAIN_UNAVAILABLE/s);
      assert.doesNotMatch(text, /event: complete/);
    });
});

suite('who does not read', () => {
  const big = 'x'.repeat(400_000);

  test('is closed with 4410 on a socket, and holds nobody up', async () => {
    const { url, source } = await world({ beatMs: 100 });
    const [slow, quick] = [await acknowledged(url), await acknowledged(url)];
    for (const talk of [slow, quick]) talk.say(subscribe('s', news, { of: 'big' }));
    const fed = await source.at(0);
    slow.say({ type: 'ping' });
    assert.equal((await slow.next()).type, 'pong');
    slow.say(subscribe('t', news, { of: 'whatever' }));
    const whatever = await source.at(1);
    slow.socket.pause();
    for (let n = 0; n < 60; n++) {
      fed.send(`${n}${big}`);
      assert.ok(String((await quick.next()).payload?.data?.['news']).startsWith(`${n}x`));
    }
    // All that it had ends, though it does not hear of that yet.
    await whatever.left;
    slow.socket.resume();
    assert.deepEqual(await slow.closed, { code: 4410, reason: 'Slow reader' });
    assert.equal(quick.socket.readyState, quick.socket.OPEN);
    quick.socket.close();
  });

  test('is cut off from a stream by HTTP', async () => {
    const { url, source } = await world({ beatMs: 100 });
    const slow = await streamed(url, ways.events, 'big');
    const fed = await source.at(0);
    slow.response.pause();
    for (let n = 0; n < 60; n++) fed.send(`${n}${big}`);
    await fed.left;
    slow.response.resume();
    assert.equal((await slow.ended).isWhole, false);
  });
});
