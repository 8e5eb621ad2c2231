import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Transport } from '../src/transport/transport.ts';
import { codeOf, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';

const gateway = await runningGateway([shop]);
const dead = await runningGateway([shop], {
  transports: { shop: brokenBy(() => Promise.reject(new Error('select * from secret at db.internal:5432'))) },
});
const careless = await runningGateway([shop], {
  transports: {
    shop: brokenBy(() =>
      Promise.resolve({ data: { hello: null }, errors: [{ message: 'relation "t" does not exist', path: ['hello'] }] }),
    ),
  },
});
after(() => Promise.all([gateway.stop(), dead.stop(), careless.stop()]));

function brokenBy(execute: Transport['execute']): Transport {
  const none = () => Promise.reject(new Error('not here'));
  return { execute, subscribe: none, ready: () => Promise.resolve(true), stop: () => Promise.resolve() };
}

/** Once by Apollo Server, which learns the operation, and once past it. */
async function twice(query: string, variables?: Record<string, unknown>): Promise<{ status: number; text: string }> {
  const ask = () => gateway.ask({ query, variables }, { 'x-request-id': 'asked-twice' });
  const [first, second] = [await ask(), await ask()];
  assert.deepEqual([first.status, JSON.parse(first.text)], [second.status, JSON.parse(second.text)]);
  return second;
}

suite('what is not a plain POST of JSON', () => {
  test('as text or a form is refused before it runs', async () => {
    const body = JSON.stringify({ query: 'mutation { step(name: "1") }' });
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']) {
      const { status, text } = await gateway.ask(body, { 'content-type': type });
      assert.ok([400, 415].includes(status), `${type}: ${status}`);
      assert.ok(!text.includes('"step"'));
    }
  });
  test('a mutation by GET is answered 405', async () => {
    const query = encodeURIComponent('mutation { step(name: "1") }');
    const headers = { 'apollo-require-preflight': '1' };
    assert.equal((await fetch(`${gateway.url}/graphql?query=${query}`, { headers })).status, 405);
  });
  test('a GET that another site could send is answered 400', async () => {
    assert.equal((await fetch(`${gateway.url}/graphql?query=${encodeURIComponent('{ hello }')}`)).status, 400);
  });
  test('more than a megabyte is answered 413, whether announced or not', async () => {
    const big = JSON.stringify({ query: `{ hello } #${'x'.repeat(1_100_000)}` });
    const announced = await gateway.ask(big);
    assert.deepEqual([announced.status, codeOf(announced)], [413, 'PAYLOAD_TOO_LARGE']);
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(Buffer.from(big));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body, duplex: 'half' };
    assert.equal((await fetch(`${gateway.url}/graphql`, init as RequestInit)).status, 413);
  });
  test('bad JSON is answered 400', async () => {
    for (const body of ['{"query":', '', 'null', '"x"', '[', '{}'])
      assert.equal((await gateway.ask(body)).status, 400, body);
  });
  test('an array of operations is refused', async () => {
    const answer = await gateway.ask([{ query: '{ hello }' }, { query: '{ hello }' }]);
    assert.deepEqual([answer.status, codeOf(answer)], [400, 'BATCHING_DISABLED']);
  });
  test('another path is answered 404', async () => {
    assert.equal((await fetch(`${gateway.url}/nowhere`)).status, 404);
  });
});

suite('an operation', () => {
  test('in production does not see the schema, and is told no names', async () => {
    for (const query of ['{ __schema { types { name } } }', 'query Nice { x: __type(name: "User") { name } }']) {
      const answer = await twice(query);
      assert.deepEqual([answer.status, codeOf(answer)], [400, 'INTROSPECTION_DISABLED']);
    }
    const { text } = await twice('{ helo }');
    assert.ok(!/did you mean|hello/i.test(text), text);
  });
  test('does not reach the joints of the graph', async () => {
    for (const query of ['{ _service { sdl } }', '{ _entities(representations: []) { __typename } }']) {
      const answer = await twice(query);
      assert.deepEqual([answer.status, codeOf(answer)], [400, 'GRAPHQL_VALIDATION_FAILED']);
    }
  });
  test('with aliases that every object inherits is an ordinary one', async () => {
    const { text } = await twice('{ constructor: hello valueOf: product(id: "p1") { toString: title } }');
    assert.equal(text.trim(), '{"data":{"constructor":"hello all","valueOf":{"toString":"Lamp 1"}}}');
    assert.equal(Object.prototype.toString.call({}), '[object Object]');
  });
  test('with the alias __proto__ is refused, and no prototype changes', async () => {
    const answer = await twice('{ __proto__: product(id: "p1") { title } }');
    assert.equal(codeOf(answer), 'BAD_INPUT');
    assert.equal(({} as Record<string, unknown>)['title'], undefined);
  });
  test('with __proto__ among its variables runs without it', async () => {
    const body = '{"query":"query ($n: String) { hello(name: $n) }","variables":{"__proto__":{"n":"evil"}}}';
    for (const answer of [await gateway.ask(body), await gateway.ask(body)])
      assert.equal(answer.text.trim(), '{"data":{"hello":"hello all"}}');
  });
  test('with wrong variables is answered 400, known or not', async () => {
    const query = 'query ($id: ID!) { product(id: $id) { title } }';
    await gateway.ask({ query, variables: { id: 'p1' } });
    const answer = await twice(query, {});
    assert.deepEqual([answer.status, codeOf(answer)], [400, 'BAD_INPUT']);
  });
  test('is not stored by anybody on the way, and says which request it was', async () => {
    await gateway.ask({ query: '{ hello }' });
    const { headers } = await gateway.ask({ query: '{ hello }' }, { 'x-request-id': 'a-request-id' });
    assert.equal(headers.get('cache-control'), 'no-store');
    assert.equal(headers.get('x-request-id'), 'a-request-id');
    assert.match(headers.get('content-type') ?? '', /^application\/json/);
  });
});

test('what breaks inside says a request id, and nothing of us', async () => {
  for (const broken of [dead, careless])
    for (let turn = 0; turn < 2; turn++) {
      const { text } = await broken.ask({ query: '{ hello }' }, { 'x-request-id': `request-${turn}` });
      const { errors } = JSON.parse(text) as { errors: { message: string; extensions: Record<string, unknown> }[] };
      assert.equal(errors[0]?.extensions['code'], 'INTERNAL_ERROR');
      assert.equal(errors[0].extensions['requestId'], `request-${turn}`);
      assert.equal(errors[0].extensions['domain'], 'shop');
      assert.ok(!/select|secret|internal:|5432|relation|\.ts/i.test(text), text);
    }
});
