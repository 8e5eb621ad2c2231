import assert from 'node:assert/strict';
import { after, afterEach, before, suite, test } from 'node:test';
import { metricsPage, startMetrics, stopMetrics } from '@stoa/platform/telemetry/metrics.ts';
import { overHttp } from '../src/transport/http.ts';
import { counted, observed } from '../src/transport/observed.ts';
import { shaped } from '../src/transport/shaped.ts';
import { type Shaping, wireShaping } from '../src/transport/shaping.ts';
import { systemTiming } from '../src/transport/timing.ts';
import type { Domain } from './world/domains.ts';
import { type Behavior, json, loopback } from './world/loopback.ts';
import { runningGateway } from './world/running.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key"])';
const shop: Domain = {
  name: 'shop',
  sdl: `${link} type Query { hello: String  lamps: [Lamp!]! } type Lamp @key(fields: "id") { id: ID! title: String }`,
  resolvers: { Query: { hello: () => 'you', lamps: () => [1, 2].map((n) => ({ id: n, title: `Lamp ${n}` })) } },
};
/** Of two subgraphs the one that misbehaves. */
const odd: Domain = {
  name: 'odd',
  sdl: `${link} type Query { odd: String } type Lamp @key(fields: "id") { id: ID! glow: String }`,
  resolvers: {},
};

const good: Behavior = (response, request, body) =>
  json({ data: body.includes('_entities') ? { _entities: [{ glow: 'a' }, { glow: 'b' }] } : { odd: 'fine' } })(
    response,
    request,
    body,
  );

const server = await loopback(good);
let skipped = 0;
const timing = { ...systemTiming, now: () => performance.now() + skipped };
const shaping: Shaping = {
  ...wireShaping,
  timeoutMs: 400,
  breaker: { windowMs: 10_000, least: 5, failing: 0.5, openMs: 5_000 },
};
const way = shaped('odd', overHttp({ name: 'odd', url: server.url, mostAnswerBytes: 4 * 2 ** 20 }), shaping, {
  timing,
  observe: counted('odd'),
});
const gateway = await runningGateway([shop, odd], { transports: { odd: observed('odd', way) } });
before(() => startMetrics());
after(async () => {
  stopMetrics();
  await gateway.stop();
  await server.stop();
});
/** Long enough for the window to forget, and for an open breaker to let one try. */
afterEach(async () => {
  skipped += 20_000;
  server.behave = good;
  await ask();
  assert.equal(way.state?.().breaker, 'closed');
});

interface Answer {
  readonly data: { readonly hello: unknown; readonly odd: unknown; readonly lamps: unknown };
  readonly errors?: { message: string; path: unknown[]; extensions: Record<string, unknown> }[];
}

let asked = 0;
/** Each with a text of its own: none shares the answer of another. */
const ask = async (): Promise<Answer> =>
  JSON.parse((await gateway.ask({ query: `query Q${asked++} { hello odd lamps { title glow } }` })).text) as Answer;

const metric = async (name: string): Promise<number> => {
  const { text = '' } = (await metricsPage()) ?? {};
  return Number(
    text
      .split('\n')
      .find((line) => line.startsWith(name))
      ?.split(' ')
      .at(-1) ?? 0,
  );
};
const memory = (): number => process.memoryUsage().rss;

const endless: Behavior = (response) => {
  const chunk = Buffer.alloc(65_536, 'x');
  let left = 200_000_000;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"data":{"odd":"');
  const more = () => {
    if (response.destroyed) return;
    left -= chunk.length;
    if (left <= 0) response.end('"}}');
    else response.write(chunk, more);
  };
  more();
};

suite('of two subgraphs one misbehaves, and the rest of the answer arrives:', () => {
  const faults: readonly [string, Behavior, string][] = [
    ['it answers garbage', json('\u0000\ufffd<html>'), 'DOMAIN_UNAVAILABLE'],
    ['it answers 200 MB', endless, 'DOMAIN_UNAVAILABLE'],
    [
      'it says that it will',
      (response) => response.writeHead(200, { 'content-length': 200_000_000 }).write('{'),
      'DOMAIN_UNAVAILABLE',
    ],
    ['it says nothing', () => {}, 'TIMEOUT'],
    ['it stops in the middle', (response) => void response.write('{"data":'), 'TIMEOUT'],
    ['it breaks the connection', (response) => response.destroy(), 'DOMAIN_UNAVAILABLE'],
    ['it answers by 500', json('oh', 500), 'DOMAIN_UNAVAILABLE'],
    ['its way is broken', json('<h1>Bad gateway</h1>', 502), 'DOMAIN_UNAVAILABLE'],
    ['its data is a number', json({ data: 5 }), 'DOMAIN_UNAVAILABLE'],
    ['its errors are a text', json({ errors: 'no' }), 'DOMAIN_UNAVAILABLE'],
  ];
  for (const [title, behave, code] of faults)
    test(title, async () => {
      server.behave = behave;
      const { data, errors = [] } = await ask();
      const lamps = [1, 2].map((n) => ({ title: `Lamp ${n}`, glow: null }));
      assert.deepEqual(data, { hello: 'you', odd: null, lamps });
      assert.ok(errors.length > 0);
      for (const error of errors) {
        assert.equal(error.extensions['domain'], 'odd');
        assert.equal(error.extensions['code'], code);
        assert.match(error.message, /"odd"/);
      }
    });

  test('it answers with __proto__, and no prototype changes', async () => {
    const evil = '"__proto__":{"evil":1,"toString":null}';
    server.behave = (response, request, body) =>
      json(
        body.includes('_entities')
          ? `{"data":{${evil},"_entities":[{${evil},"glow":"a"},{"glow":{${evil}}}]}}`
          : `{${evil},"data":{${evil},"odd":"fine"},"errors":[{${evil},"message":"m","path":["__proto__"],"extensions":{${evil},"constructor":1}}]}`,
      )(response, request, body);
    const { data } = await ask();
    assert.equal(data.hello, 'you');
    assert.equal(data.odd, 'fine');
    assert.equal(({} as Record<string, unknown>)['evil'], undefined);
    assert.equal(Object.prototype.toString.call({}), '[object Object]');
  });

  test('its entities are others than were asked for', async () => {
    for (const entities of ['[]', '[{"glow":"a"}]', '5', '{}', '[[],"x"]', 'null']) {
      server.behave = (response, request, body) =>
        json(body.includes('_entities') ? `{"data":{"_entities":${entities}}}` : '{"data":{"odd":[{}]}}')(
          response,
          request,
          body,
        );
      const { data } = await ask();
      assert.equal(data.hello, 'you', entities);
    }
  });

  test('its answer is nested a hundred thousand deep', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    server.behave = (response, request, body) =>
      json(body.includes('_entities') ? `{"data":{"_entities":[{"glow":${deep}},null]}}` : `{"data":{"odd":${deep}}}`)(
        response,
        request,
        body,
      );
    const { data } = await ask();
    assert.equal(data.hello, 'you');
  });
});

test('memory stays bounded when it answers 200 MB to many at once', async () => {
  server.behave = endless;
  await Promise.all(Array.from({ length: 4 }, ask));
  const start = memory();
  let most = start;
  const sampling = setInterval(() => (most = Math.max(most, memory())), 5);
  const answers = await Promise.all(Array.from({ length: 20 }, ask));
  clearInterval(sampling);
  assert.ok(answers.every(({ data }) => data.hello === 'you' && data.odd === null));
  const grown = (Math.max(most, memory()) - start) / 2 ** 20;
  assert.ok(grown < 100, `${Math.round(grown)} MB more, of 8 GB that were offered`);
});

test('who asks for too much again and again does not shut the domain for others', async () => {
  server.behave = (response) => response.writeHead(200, { 'content-length': 200_000_000 }).write('{');
  for (let turn = 0; turn < 10; turn++) assert.equal((await ask()).data.odd, null);
  assert.equal(way.state?.().breaker, 'closed');
});

test('when it dies the breaker opens, answers come at once, and it closes when it lives again; metrics say so', async () => {
  const [opened, refused, retried] = await Promise.all([
    metric('stoa_fetch_events_total{domain="odd",event="breaker open"}'),
    metric('stoa_fetch_events_total{domain="odd",event="refused by breaker"}'),
    metric('stoa_fetch_events_total{domain="odd",event="retry"}'),
  ]);
  await server.die();
  for (let turn = 0; turn < 6; turn++) assert.equal((await ask()).data.hello, 'you');
  assert.equal(way.state?.().breaker, 'open');
  assert.equal(await metric('stoa_breaker_state{domain="odd"}'), 2);
  // The least of some: the machine does other things, too.
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 5; turn++) {
    const started = performance.now();
    await ask();
    least = Math.min(least, performance.now() - started);
  }
  assert.ok(least < 200, String(least));
  const { data, errors } = await ask();
  assert.equal(data.hello, 'you');
  assert.match(errors?.[0]?.message ?? '', /has failed often/);

  await server.rise();
  assert.equal((await ask()).data.odd, null);
  skipped += 5_000;
  await ask();
  assert.equal((await ask()).data.odd, 'fine');
  assert.equal(way.state?.().breaker, 'closed');
  assert.equal(await metric('stoa_breaker_state{domain="odd"}'), 0);
  assert.equal(await metric('stoa_fetch_events_total{domain="odd",event="breaker open"}'), opened + 1);
  assert.ok((await metric('stoa_fetch_events_total{domain="odd",event="refused by breaker"}')) > refused);
  assert.ok((await metric('stoa_fetch_events_total{domain="odd",event="retry"}')) > retried);
  assert.ok((await metric('stoa_fetch_seconds_count{domain="odd",outcome="error"}')) > 0);
});
