import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { auditTrail, type Line } from '../examples/audit-trail.ts';
import { readOnly } from '../examples/maintenance.ts';
import type { Plugin } from '../src/extend/plugin.ts';
import { codeOf, runningGateway } from './world/running.ts';
import { shop } from './world/shop.ts';
import { stock } from './world/stock.ts';

const lines: Line[] = [];
const called: string[] = [];
let isReadOnly = false;

/** Tells which of its hooks were called, in order. */
const witness: Plugin = {
  name: 'witness',
  onRequest: ({ method }) => void called.push(`request ${method}`),
  onOperation({ name }) {
    called.push(`operation ${name}`);
    return () => void called.push(`guard ${name}`);
  },
  onPlan: ({ name }, plan) => void called.push(`plan ${name} ${plan?.kind}`),
  onFetch: (subgraph, transport) => ({
    ...transport,
    execute(request, cancel) {
      called.push(`fetch ${subgraph}`);
      return transport.execute(request, cancel);
    },
  }),
  onResult(asking, { data }) {
    called.push(`result ${Object.keys(data ?? {}).join()}`);
    asking.extensions['witness'] = 'here';
    asking.replyHeaders['x-witness'] = 'here';
  },
  onRefused: ({ code, status }) => void called.push(`refused ${code} ${status}`),
  stop: () => Promise.resolve(void called.push('stop')),
};

const gateway = await runningGateway([shop, stock], {
  plugins: [witness, readOnly(() => isReadOnly), auditTrail((line) => void lines.push(line))],
});
after(async () => {
  await gateway.stop();
  assert.equal(called.at(-1), 'stop');
});

test('a plugin sees a request from its head to its answer; what is met once is told once', async () => {
  const query = 'query Page { products(first: 1) { title stock } }';
  const first = await gateway.ask({ query });
  assert.deepEqual(called.splice(0), [
    'request POST',
    'operation Page',
    'plan Page Sequence',
    'guard Page',
    'fetch shop',
    'fetch stock',
    'result products',
  ]);
  assert.match(first.text, /"extensions":\{"witness":"here"\}/);
  assert.equal(first.headers.get('x-witness'), 'here');
  await gateway.ask({ query });
  assert.deepEqual(called.splice(0), ['request POST', 'guard Page', 'fetch shop', 'fetch stock', 'result products']);
});

test('a plugin hears of what was refused', async () => {
  for (const query of ['{', '{ nothing }', `{ ${'a: hello '.repeat(50)} }`]) await gateway.ask({ query });
  assert.deepEqual(
    called.splice(0).filter((each) => !each.startsWith('request')),
    ['refused GRAPHQL_PARSE_FAILED 400', 'refused GRAPHQL_VALIDATION_FAILED 400', 'refused ROOT_FIELD_LIMIT 400'],
  );
});

test('the example "maintenance" refuses what writes, and nothing else', async () => {
  isReadOnly = true;
  const write = { query: 'mutation Step { step(name: "1") }' };
  assert.equal(codeOf(await gateway.ask(write)), 'DOMAIN_UNAVAILABLE');
  assert.equal((await gateway.ask({ query: '{ hello }' })).status, 200);
  isReadOnly = false;
  assert.equal((await gateway.ask(write)).text.slice(0, 24), '{"data":{"step":"1"},"ex');
});

test('the example "audit trail" writes down each mutation', () => {
  assert.deepEqual(lines, [{ who: null, operation: 'Step', fetches: ['shop'], failed: false }]);
});

test('a plugin of Apollo Server sees each new operation once, however the client takes answers', async () => {
  const seen: (string | null)[] = [];
  const apollo = {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ operationName }: { operationName: string | null }) =>
          Promise.resolve(void seen.push(operationName)),
      }),
  };
  const own = await runningGateway([shop], { apolloPlugins: [apollo] });
  for (const [name, accept] of [
    ['Plain', 'application/json'],
    ['Parts', 'multipart/mixed;deferSpec=20220824,application/json'],
    ['Events', 'text/event-stream'],
  ] as const)
    for (let turn = 0; turn < 2; turn++) await own.ask({ query: `query ${name} { hello }` }, { accept });
  await own.stop();
  assert.deepEqual(seen, ['Plain', 'Parts', 'Events']);
});
