import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, suite, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { callerHeader, verifyCaller } from '@stoa/platform/identity.ts';
import { Cancel } from '../src/transport/cancel.ts';
import type { FetchFailed } from '../src/transport/fetch-failed.ts';
import { type HttpTarget, overHttp } from '../src/transport/http.ts';
import { asking, caller } from './world/hand-transport.ts';
import { type Behavior, json, loopback } from './world/loopback.ts';

const server = await loopback(json({ data: { hello: 'you' } }));
after(() => server.stop());
const clock = fakeClock();

function way(options: Partial<HttpTarget> = {}) {
  const transport = overHttp({ name: 'shop', url: server.url, clock, ...options });
  after(() => transport.stop());
  return transport;
}

async function failure(behave: Behavior, options: Partial<HttpTarget> = {}): Promise<FetchFailed> {
  server.behave = behave;
  const transport = way(options);
  try {
    const answer = await transport.execute(asking());
    throw new Error(`It answered ${JSON.stringify(answer).slice(0, 200)}`);
  } catch (error) {
    assert.match((error as Error).message, /^The domain "shop" /);
    assert.equal((error as FetchFailed).extensions['domain'], 'shop');
    return error as FetchFailed;
  }
}

suite('an answer', () => {
  test('comes whole, however it is cut', async () => {
    const text = JSON.stringify({ data: { hello: 'ü€😀'.repeat(1_000) } });
    server.behave = (response) => {
      const bytes = Buffer.from(text);
      response.writeHead(200, { 'content-type': 'application/json' });
      for (let at = 0; at < bytes.length; at += 7) response.write(bytes.subarray(at, at + 7));
      response.end();
    };
    assert.deepEqual(await way().execute(asking()), JSON.parse(text));
  });
  test('of GraphQL counts whatever its status, with its errors', async () => {
    server.behave = json({ errors: [{ message: 'no', path: ['a', 0], extensions: { code: 'FORBIDDEN' } }] }, 503);
    assert.deepEqual(await way().execute(asking()), {
      errors: [{ message: 'no', path: ['a', 0], extensions: { code: 'FORBIDDEN' } }],
    });
  });
  test('keeps of its errors what has the right type', async () => {
    server.behave = json(
      '{"data":null,"errors":[5,{"message":7,"path":5,"extensions":"x"},{"message":"m","path":[{}],"locations":"l"}]}',
    );
    const anonymous = { message: 'An error without words.' };
    assert.deepEqual(await way().execute(asking()), { data: null, errors: [anonymous, anonymous, { message: 'm' }] });
  });
  test('that is packed is unpacked', async () => {
    const text = JSON.stringify({ data: { hello: 'x'.repeat(10_000) } });
    for (const [encoding, pack] of [
      ['gzip', gzipSync],
      ['br', brotliCompressSync],
    ] as const) {
      server.behave = (response, request) => {
        assert.equal(request.headers['accept-encoding'], 'gzip, br');
        response.writeHead(200, { 'content-encoding': encoding });
        response.end(pack(text));
      };
      assert.deepEqual(await way({ compressed: true }).execute(asking()), JSON.parse(text));
    }
  });
});

suite('what is no answer is one clear error:', () => {
  const cases: readonly [string, Behavior, RegExp, Partial<FetchFailed>][] = [
    ['text', json('<html>'), /answered, and what it answered is not JSON/, { unanswered: false }],
    ['nothing', json(''), /is not JSON/, {}],
    ['half of it', json('{"data":{"a":'), /is not JSON/, {}],
    ['null', json('null'), /is not a JSON object/, {}],
    ['a list', json('[]'), /is not a JSON object/, {}],
    ['a number', json('5'), /is not a JSON object/, {}],
    ['another object', json({ ok: true }), /is not one of GraphQL/, {}],
    ['data that is a list', json({ data: [] }), /data that is not an object/, {}],
    ['data that is a text', json({ data: 'x' }), /data that is not an object/, {}],
    ['errors that are an object', json({ errors: {} }), /errors that are not a list/, {}],
    ['errors that are none', json({ errors: [] }), /neither data nor an error/, {}],
    ['a page of a proxy', json('<html>', 503), /with the status 503/, { unanswered: true }],
    ['a missing page', json('not here', 404), /with the status 404/, { unanswered: false }],
    ['a broken connection', (response) => response.destroy(), /the connection broke/, { unanswered: true }],
    [
      'an answer that breaks off',
      (response) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('{"data":', () => response.destroy());
      },
      /broke off in the middle/,
      { unanswered: false },
    ],
    [
      'an unknown way of packing',
      (response) => response.writeHead(200, { 'content-encoding': 'secret' }).end('x'),
      /packed its answer/,
      {},
    ],
    [
      'what is not packed as it says',
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('x'),
      /./,
      {},
    ],
  ];
  for (const [title, behave, words, what] of cases)
    test(title, async () => {
      const error = await failure(behave);
      assert.match(error.message, words);
      assert.equal(error.code, 'DOMAIN_UNAVAILABLE');
      for (const [name, value] of Object.entries(what)) assert.equal(error[name as 'unanswered'], value, name);
    });

  test('a port where nobody listens', async () => {
    const error = await failure(json({}), { url: 'http://127.0.0.1:1/graphql' });
    assert.match(error.message, /refused/);
    assert.equal(error.unanswered, true);
  });
  test('what is not HTTP', async () => {
    const other = createServer((socket) => socket.end('SSH-2.0-something\r\n'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    assert.match((await failure(json({}), { url: `http://127.0.0.1:${port}/` })).message, /cannot be read/);
    other.close();
  });
});

suite('an answer that is too large', () => {
  test('is not read when it says so', async () => {
    let written = 0;
    const error = await failure(
      (response) => {
        response.writeHead(200, { 'content-length': 200_000_000 });
        response.write(Buffer.alloc(1_000), () => (written += 1_000));
      },
      { mostAnswerBytes: 10_000 },
    );
    assert.match(error.message, /more than may be read/);
    assert.equal(error.excused, true);
    assert.ok(written <= 1_000);
  });
  test('is read so far and no farther, and its connection is closed', async () => {
    let written = 0;
    const closed = Promise.withResolvers<void>();
    const error = await failure(
      (response) => {
        const more = () => {
          if (response.destroyed || written >= 200_000_000) return;
          written += 65_536;
          response.write(Buffer.alloc(65_536, 'x'), () => setImmediate(more));
        };
        response.on('close', closed.resolve);
        more();
      },
      { mostAnswerBytes: 100_000 },
    );
    assert.match(error.message, /more than may be read/);
    await closed.promise;
    assert.ok(written < 20_000_000, `${written} bytes were written`);
  });
  test('is not unpacked beyond the same size', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    const error = await failure((response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb), {
      mostAnswerBytes: 1_000_000,
    });
    assert.match(error.message, /more than may be read/);
  });
  test('has no way around by many at once: all that is being read is bounded too', async () => {
    const each = Buffer.alloc(90_000, 'x');
    server.behave = (response) => void response.write(each);
    const transport = way({ mostAnswerBytes: 100_000 });
    const all = Array.from({ length: 8 }, async () => await transport.execute(asking()));
    await assert.rejects(Promise.race(all), /more than may be read/);
    const some = Promise.allSettled(all);
    await transport.stop();
    await some;
  });
});

suite('a fetch that is canceled', () => {
  test('closes its connection, and fails with the reason it is given', async () => {
    const came = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    server.behave = (response) => {
      response.on('close', closed.resolve);
      came.resolve();
    };
    const cancel = new Cancel();
    const answer = assert.rejects(async () => await way().execute(asking(), cancel), /enough/);
    await came.promise;
    cancel.cancel(new Error('enough'));
    await answer;
    await closed.promise;
  });
  test('in mid body too', async () => {
    const closed = Promise.withResolvers<void>();
    const begun = Promise.withResolvers<void>();
    server.behave = (response) => {
      response.on('close', closed.resolve);
      response.write('{"data":', () => begun.resolve());
    };
    const cancel = new Cancel();
    const answer = assert.rejects(async () => await way().execute(asking(), cancel), /enough/);
    await begun.promise;
    cancel.cancel(new Error('enough'));
    await answer;
    await closed.promise;
  });
  test('before it has a connection is never sent', async () => {
    const came = Promise.withResolvers<void>();
    let release = (): void => {};
    server.behave = (response) => {
      release = () => json({ data: {} })(response, undefined as never, '');
      came.resolve();
    };
    const transport = way({ connections: 1 });
    const first = transport.execute(asking());
    await came.promise;
    const before = server.seen.length;
    const cancel = new Cancel();
    const second = assert.rejects(async () => await transport.execute(asking(), cancel), /enough/);
    cancel.cancel(new Error('enough'));
    await second;
    release();
    await first;
    server.behave = json({ data: {} });
    await transport.execute(asking());
    assert.equal(server.seen.length, before + 1);
  });
});

suite('a request', () => {
  test('to a subgraph of ours is signed, once for all fetches of a caller', async () => {
    server.behave = json({ data: {} });
    const secret = 'a secret of thirty-two characters!';
    const transport = way({ secret });
    const before = server.seen.length;
    const who = caller();
    for (let turn = 0; turn < 2; turn++) await transport.execute(asking({ caller: who }));
    clock.advance(20_000);
    await transport.execute(asking({ caller: who }));
    const tokens = server.seen.slice(before).map((headers) => String(headers[callerHeader]));
    assert.deepEqual(verifyCaller(tokens[0], secret, clock), who);
    assert.equal(tokens[0], tokens[1]);
    assert.notEqual(tokens[1], tokens[2]);
  });
  test('to a foreign one says nothing of the caller but what rules pass on', async () => {
    server.behave = json({ data: {} });
    const transport = way({ headers: [{ propagate: 'authorization' }, { insert: 'x-from', value: 'gateway' }] });
    await transport.execute(
      asking({ headers: { authorization: 'Bearer x', cookie: 'a=b', [callerHeader]: 'forged' } }),
    );
    const {
      authorization,
      cookie,
      [callerHeader]: token,
      'x-from': from,
      'x-request-id': id,
    } = server.seen.at(-1) ?? {};
    assert.deepEqual(
      [authorization, cookie, token, from, id],
      ['Bearer x', undefined, undefined, 'gateway', 'request-1'],
    );
  });
  test('is written as GraphQL over HTTP has it', async () => {
    const bodies: unknown[] = [];
    server.behave = (response, request, body) => {
      bodies.push(JSON.parse(body));
      json({ data: {} })(response, request, body);
    };
    const transport = way();
    await transport.execute(asking({ query: 'query A { a(b: "\n\\") }', operationName: 'A', variables: { x: '"' } }));
    await transport.execute(asking({ query: 'query A { a(b: "\n\\") }', variables: {} }));
    assert.deepEqual(bodies, [
      { query: 'query A { a(b: "\n\\") }', operationName: 'A', variables: { x: '"' } },
      { query: 'query A { a(b: "\n\\") }', variables: {} },
    ]);
  });
});

test('ready asks the health of a subgraph of ours, and any answer of a foreign one', async () => {
  server.behave = (response, request) => void response.writeHead(request.url === '/health/ready' ? 200 : 400).end('{}');
  assert.equal(await way({ secret: 'x' }).ready(), true);
  assert.equal(await way().ready(), true);
  server.behave = json({}, 503);
  assert.equal(await way({ secret: 'x' }).ready(), false);
  assert.equal(await way({ url: 'http://127.0.0.1:1/' }).ready(), false);
});
