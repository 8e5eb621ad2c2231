import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { after, suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { fail, StoaError } from '@stoa/kernel/errors.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { revocations as makeRevocations } from '../src/identity/revocations.ts';
import { feed } from './world/feed.ts';
import { settled } from './world/hand-timing.ts';
import { clock, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { acknowledged, subscribe, talking } from './world/talking.ts';

const source = feed();
const gateway = await runningGateway([shop, source.domain], { transports: { feed: source.transport } });
const { url } = gateway;
after(() => gateway.stop());

const init = { type: 'connection_init' };
const news = 'subscription ($of: String, $after: String) { news(of: $of, after: $after) }';
/** The next stream at the domain, and how many there were before. */
const opened = () => source.opened.length;

suite('a socket is closed', () => {
  test('with 403 before it opens, for a page of another site', async () => {
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      origin: 'https://evil.example',
    });
    const status = await new Promise((resolve) => {
      socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
      socket.once('error', () => {});
    });
    assert.equal(status, 403);
  });

  test('before it opens, at another path; a client that vanishes meanwhile does no harm', async () => {
    const { port } = new URL(url);
    const upgrade = 'GET /other HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n';
    const vanishing = connect(Number(port), '127.0.0.1');
    await once(vanishing, 'connect');
    // Its answer meets a connection that was reset.
    vanishing.write(upgrade, () => vanishing.resetAndDestroy());
    await once(vanishing, 'close');
    const patient = connect({ port: Number(port), host: '127.0.0.1', allowHalfOpen: true });
    patient.write(upgrade);
    const [answer] = (await once(patient, 'data')) as [Buffer];
    assert.match(answer.toString(), /^HTTP\/1.1 404/);
    // Though its own side stays open.
    await once(patient, 'end');
    patient.on('error', () => {});
    for (; !patient.destroyed; await settled()) patient.write('still there');
  });

  test('with 4400 for what is not JSON, no message, or one that only a server sends', async () => {
    for (const bad of ['{"type":', '[]', '{"type":"nothing"}', '{"type":"subscribe","id":"1"}', '"ping"']) {
      const talk = await talking(url);
      talk.say(bad);
      assert.equal((await talk.closed).code, 4400, bad);
    }
    for (const bad of ['not json', '{"type":"connection_ack"}', '{"type":"next","id":"1","payload":{"data":{}}}']) {
      const talk = await acknowledged(url);
      talk.say(bad);
      assert.equal((await talk.closed).code, 4400, bad);
    }
  });

  test('with 4401 for an operation before the ack', async () => {
    const talk = await talking(url);
    talk.say(subscribe('1', '{ hello }'));
    assert.deepEqual(await talk.closed, { code: 4401, reason: 'Unauthorized' });
    const hasty = await talking(url);
    hasty.say({ ...init, payload: { authorization: `Bearer ${await gateway.token()}` } }, subscribe('1', '{ hello }'));
    assert.equal((await hasty.closed).code, 4401);
  });

  test('with 4403 for a bad token', async () => {
    const talk = await talking(url, { authorization: 'Bearer garbage' });
    assert.deepEqual(await talk.closed, { code: 4403, reason: 'Forbidden' });
  });

  test('with 1013 when its token cannot be checked now', async () => {
    const verify = () => Promise.reject(new Error('unreachable')).catch(() => fail('DOMAIN_UNAVAILABLE', 'No keys.'));
    const lost = await runningGateway([shop], { verifier: { verify } });
    const talk = await talking(lost.url, { authorization: 'Bearer x.y.z' });
    assert.equal((await talk.closed).code, 1013);
    await lost.stop();
  });

  test('with 4406 for another protocol', async () => {
    // A client that gets none of what it offered closes by itself: this one looks for the code.
    const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`);
    assert.equal(await new Promise((resolve) => socket.once('close', resolve)), 4406);
    await assert.rejects(talking(url, undefined, 'graphql-ws'), /subprotocol/);
  });

  test('with 4408 when it does not say who it is', async () => {
    const talk = await talking(url);
    assert.equal((await talk.closed).code, 4408);
  });

  test('with 4409 for an id that is in use', async () => {
    const talk = await acknowledged(url);
    talk.say(subscribe('same', news), subscribe('same', '{ hello }'));
    assert.deepEqual(await talk.closed, { code: 4409, reason: 'Subscriber for same already exists' });
  });

  test('with 4429 for a second init, and for more messages than anybody needs', async () => {
    const talk = await talking(url);
    talk.say(init, init);
    assert.equal((await talk.closed).code, 4429);
    const flood = await acknowledged(url);
    flood.say(...Array.from({ length: 700 }, () => ({ type: 'ping' })));
    assert.deepEqual(await flood.closed, { code: 4429, reason: 'Too many messages' });
  });

  test('with 1009 for a frame of more than a megabyte', async () => {
    const talk = await acknowledged(url);
    talk.say('x'.repeat(1_100_000));
    assert.equal((await talk.closed).code, 1009);
  });

  test('with all its streams up to the domain, whoever closes it', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('a', news, { of: 'closing a' }), subscribe('b', news, { of: 'closing b' }));
    const all = [await source.at(first), await source.at(first + 1)];
    talk.socket.terminate();
    await Promise.all(all.map(({ left }) => left));
  });
});

suite('on a socket', () => {
  test('a ping is answered, with its payload, before the ack too; a pong needs no answer', async () => {
    const talk = await talking(url);
    talk.say({ type: 'ping' });
    assert.deepEqual(await talk.next(), { type: 'pong' });
    talk.say({ type: 'pong' }, { type: 'pong', payload: { any: 1 } }, { type: 'ping', payload: { n: 7 } });
    assert.deepEqual(await talk.next(), { type: 'pong', payload: { n: 7 } });
    talk.say(init);
    assert.deepEqual(await talk.next(), { type: 'connection_ack' });
    talk.socket.close();
  });

  test('queries, mutations and streams run side by side, each under its id', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'side' }), subscribe('q', '{ hello }'));
    const fed = await source.at(first);
    assert.deepEqual(await talk.next(), { id: 'q', type: 'next', payload: { data: { hello: 'hello all' } } });
    assert.deepEqual(await talk.next(), { id: 'q', type: 'complete' });
    fed.send('one');
    assert.deepEqual(await talk.next(), { id: 's', type: 'next', payload: { data: { news: 'one' } } });
    talk.socket.close();
  });

  test('an operation that is refused is an error of its own, and the others go on', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'refused' }));
    const fed = await source.at(first);
    for (const [query, code] of [
      ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
      ['subscription {', 'GRAPHQL_PARSE_FAILED'],
      ['subscription ($of: String!) { news(of: $of) }', 'BAD_INPUT'],
    ] as const) {
      talk.say(subscribe('bad', query));
      const { id, type, payload } = await talk.next();
      const [error] = payload as unknown as { extensions: { code: string } }[];
      assert.deepEqual([id, type, error?.extensions.code], ['bad', 'error', code]);
    }
    fed.send('still here');
    assert.equal((await talk.next()).payload?.data?.['news'], 'still here');
    talk.socket.close();
  });

  test('errors of an event come with it, and the stream goes on', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'errors' }));
    const fed = await source.at(first);
    fed.stream.push({
      data: { news: null },
      errors: [{ message: 'no news', path: ['news'], extensions: { code: 'NOT_FOUND' } }],
    });
    const { type, payload } = await talk.next();
    assert.equal(type, 'next');
    assert.match(JSON.stringify(payload?.errors), /no news/);
    fed.send('good');
    assert.equal((await talk.next()).payload?.data?.['news'], 'good');
    talk.socket.close();
  });

  test('a stream that the domain breaks off ends with an error; its reader may ask again under the same id', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'breaking' }));
    const fed = await source.at(first);
    fed.send('one');
    assert.equal((await talk.next()).type, 'next');
    fed.stream.fail(new StoaError('DOMAIN_UNAVAILABLE', 'The domain "feed" broke off a stream.'));
    const { id, type, payload } = await talk.next();
    const [error] = payload as unknown as { message: string; extensions: { code: string } }[];
    assert.deepEqual([id, type, error?.extensions.code], ['s', 'error', 'DOMAIN_UNAVAILABLE']);
    talk.say(subscribe('s', news, { of: 'breaking', after: '1' }));
    (await source.at(first + 1)).send('two');
    assert.equal((await talk.next()).payload?.data?.['news'], 'two');
    talk.socket.close();
  });

  test('what breaks inside ends its own stream, without saying what it was', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'inside' }), subscribe('t', news, { of: 'other' }));
    const [one, other] = [await source.at(first), await source.at(first + 1)];
    one.stream.fail(new Error('secret of the house'));
    const { id, type, payload } = await talk.next();
    assert.deepEqual([id, type], ['s', 'error']);
    assert.match(JSON.stringify(payload), /INTERNAL_ERROR/);
    assert.doesNotMatch(JSON.stringify(payload), /secret/);
    other.send('on');
    assert.equal((await talk.next()).id, 't');
    talk.socket.close();
  });

  test('the server completes what is over; then its id is free', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'over' }));
    (await source.at(first)).stream.end();
    assert.deepEqual(await talk.next(), { id: 's', type: 'complete' });
    talk.say(subscribe('s', '{ hello }'));
    assert.deepEqual([(await talk.next()).type, (await talk.next()).type], ['next', 'complete']);
    talk.socket.close();
  });

  test('the client completes what it no longer wants: it hears no more of it, and its id is free', async () => {
    const first = opened();
    const talk = await acknowledged(url);
    talk.say(subscribe('s', news, { of: 'unwanted' }));
    const fed = await source.at(first);
    talk.say({ id: 's', type: 'complete' }, { id: 'never was', type: 'complete' });
    await fed.left;
    talk.say(subscribe('s', '{ hello }'));
    assert.deepEqual(await talk.next(), { id: 's', type: 'next', payload: { data: { hello: 'hello all' } } });
    talk.socket.close();
  });

  test('a hundred streams are carried from the start; one more is refused by an error', async () => {
    const talk = await acknowledged(url);
    const first = opened();
    talk.say(...Array.from({ length: 100 }, (_, index) => subscribe(`s${index}`, news, { of: `many ${index}` })));
    await source.at(first + 99);
    talk.say(subscribe('more', news));
    const { id, type, payload } = await talk.next();
    assert.deepEqual([id, type], ['more', 'error']);
    assert.match(JSON.stringify(payload), /carries 100 operations.*RATE_LIMITED/);
    talk.say({ id: 's0', type: 'complete' });
    await source.opened[first]?.left;
    talk.say(subscribe('more', '{ hello }'));
    assert.equal((await talk.next()).type, 'next');
    talk.socket.close();
  });

  test('a large answer comes whole, to the real client too', async () => {
    const first = opened();
    const large = 'é"'.repeat(40_000);
    const client = createClient({ url: `${url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const reading = client.iterate<{ news: string }>({ query: news, variables: { of: 'large' } });
    const pending = reading.next();
    (await source.at(first)).send(large);
    assert.equal((await pending).value?.data?.news, large);
    await reading.return?.();
    await client.dispose();
  });
});

suite('who asks', () => {
  test('is asked for once; what others of another identity read is not shared', async () => {
    const first = opened();
    const read = async (params: object) => {
      const talk = await acknowledged(url, params);
      talk.say(subscribe('s', news, { of: 'whose' }));
      return talk;
    };
    const authorization = `Bearer ${await gateway.token()}`;
    const mine = await read({ authorization });
    const fed = await source.at(first);
    const nobodys = await read({});
    const other = await source.at(first + 1);
    const mineToo = await read({ Authorization: authorization });
    mineToo.say(subscribe('t', news, { of: 'marker' }));
    await source.at(first + 2);
    assert.deepEqual(
      source.opened.slice(first).map(({ variables }) => variables['of']),
      ['whose', 'whose', 'marker'],
    );
    fed.send('private');
    other.send('public');
    assert.equal((await mine.next()).payload?.data?.['news'], 'private');
    assert.equal((await mineToo.next()).payload?.data?.['news'], 'private');
    assert.equal((await nobodys.next()).payload?.data?.['news'], 'public');
    for (const { socket } of [mine, mineToo, nobodys]) socket.close();
  });

  test('is closed with 4403 when the token expires, and all its streams end', async () => {
    const first = opened();
    const exp = Math.floor(clock.now().getTime() / 1000) + 1;
    const talk = await acknowledged(url, { authorization: `Bearer ${await gateway.token({ exp })}` });
    talk.say(subscribe('s', news, { of: 'expiring' }));
    const fed = await source.at(first);
    assert.deepEqual(await talk.closed, { code: 4403, reason: 'Forbidden' });
    await fed.left;
  });

  test('is closed with 4403 when the session is revoked, and may not come back', async () => {
    const revocations = makeRevocations(fakeClock());
    const watched = await runningGateway([shop], { revocations });
    const params = { authorization: `Bearer ${await watched.token()}` };
    const [talk, nobody] = [await acknowledged(watched.url, params), await acknowledged(watched.url)];
    revocations.revoke(ids.user.decode('usr_01KE6KNFN0F5XRA0SG712NW9T5'));
    assert.equal((await talk.closed).code, 4403);
    assert.equal((await (await talking(watched.url, params)).closed).code, 4403);
    nobody.say({ type: 'ping' });
    assert.equal((await nobody.next()).type, 'pong');
    await watched.stop();
  });
});
