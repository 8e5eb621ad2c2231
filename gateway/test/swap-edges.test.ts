import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anonymousCaller } from '@stoa/platform/identity.ts';
import { makeLogger } from '@stoa/platform/logger.ts';
import { configSchema } from '../src/standalone/config.ts';
import { transportsBy } from '../src/standalone/transports.ts';
import { graphs } from '../src/supergraph/graphs.ts';
import type { Transport } from '../src/transport/transport.ts';
import type { Plugin } from '../src/extend/plugin.ts';
import { costLimit, usualCostLimits } from '../src/limits/cost-limit.ts';
import { budgetsInMemory } from '../src/limits/budget.ts';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { supergraphOf } from './world/domains.ts';
import { nested } from './world/nested.ts';
import { served } from './world/served.ts';
import { shop } from './world/shop.ts';

const log = makeLogger('silent');
const base = {
  apolloPlugins: [],
  introspection: false,
  executor: 'own',
  caching: undefined,
  log,
  warm: () => [],
} as const;
const request = {
  query: '{ hello }',
  operationName: null,
  kind: 'query',
  variables: {},
  caller: anonymousCaller('test'),
  headers: {},
} as never;

test('after one that did not load, the next supergraph is asked where it says', async () => {
  const [first, second] = await Promise.all([served(shop), served(shop)]);
  const at = (url: string) => supergraphOf([shop]).replace('http://shop/graphql', url);
  const wrapped: Plugin = { name: 'wrapping', onFetch: (_name, transport) => ({ ...transport }) };
  const all = await graphs(at(first.url), {
    ...base,
    plugins: [wrapped],
    transportsFor: transportsBy(configSchema.parse({})),
  });
  await assert.rejects(all.swap(`${at(second.url)}\ntype Broken { x: Unknown }`));
  await all.swap(at(second.url));
  await all.current().transports.get('shop')?.execute(request);
  assert.deepEqual([first.got.length, second.got.length], [0, 1]);
  await all.swap(`${at(second.url)}\n# the same place`);
  const kept = all.current().transports.get('shop');
  await all.swap(`${at(second.url)}\n# and again`);
  assert.equal(all.current().transports.get('shop'), kept);
  await all.stop();
  await Promise.all([first.stop(), second.stop()]);
});

/** Transports that say whether they were stopped. */
function stoppable(name: string) {
  const state = { name, stopped: 0 };
  const transport: Transport = {
    execute: () => ({ data: {} }),
    subscribe: () => Promise.reject(new Error('not here')),
    ready: () => Promise.resolve(true),
    stop: () => Promise.resolve(void state.stopped++),
  };
  return { state, transport };
}

test('ways that were made for a supergraph that does not load are stopped, and those in use are not', async () => {
  const [used, made] = [stoppable('used'), stoppable('made')];
  let next = used.transport;
  const all = await graphs(supergraphOf([shop]), {
    ...base,
    plugins: [],
    transportsFor: () => new Map([['shop', next]]),
  });
  next = made.transport;
  await assert.rejects(all.swap('not a schema {{{'));
  assert.deepEqual([used.state.stopped, made.state.stopped], [0, 1]);
  await all.stop();
  assert.equal(used.state.stopped, 1);
});

test('a way that is used again is not stopped with the graph that used it first', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const [a, b] = [stoppable('a'), stoppable('b')];
  let next = a.transport;
  const sdl = (n: number) => `${supergraphOf([shop])}\n# ${n}`;
  const all = await graphs(sdl(1), { ...base, plugins: [], transportsFor: () => new Map([['shop', next]]) });
  next = b.transport;
  await all.swap(sdl(2));
  next = a.transport;
  await all.swap(sdl(3));
  t.mock.timers.tick(60_000);
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([a.state.stopped, b.state.stopped], [0, 1]);
  await all.stop();
  assert.deepEqual([a.state.stopped, b.state.stopped], [1, 1]);
});

test('published operations that are refused, or of which there are several in a text, keep no gateway from starting', async () => {
  const texts = [
    'query A { shelves(first: 1) { id } } query B { shelves { id } }',
    '{ shelves(first: -1) { id } }',
    '{ shelves(first: 1) { __proto__: id } }',
    'fragment F on Shelf { id }',
    '{ shelves { id } }',
  ];
  const plugins = [costLimit(usualCostLimits, budgetsInMemory(fakeClock()))];
  const transportsFor = () => new Map([['nested', stoppable('nested').transport]]);
  const all = await graphs(supergraphOf([nested]), { ...base, plugins, transportsFor, warm: () => texts });
  const { operations } = all.current();
  assert.ok(operations.get(texts[0] ?? '', 'A'));
  assert.ok(operations.get(texts[0] ?? '', 'B'));
  assert.ok(operations.get('{ shelves { id } }', undefined));
  await all.swap(`${supergraphOf([nested])}\n# another`);
  assert.ok(all.current().operations.get(texts[0] ?? '', 'B'));
  await all.stop();
});
