import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { anonymous } from '@stoa/kernel/viewer.ts';
import { headerRules } from '../src/transport/header-rules.ts';
import type { FetchEvent } from '../src/transport/observe.ts';
import { shaped } from '../src/transport/shaped.ts';
import { callShaping } from '../src/transport/shaping.ts';
import type { FetchRequest } from '../src/transport/transport.ts';
import { asking, caller, handTransport } from './world/hand-transport.ts';
import { settled } from './world/hand-timing.ts';

function world(passed = headerRules([])) {
  const inner = handTransport();
  const events: FetchEvent[] = [];
  const way = shaped(
    'shop',
    { ...inner, passed },
    { ...callShaping, share: true },
    { observe: (each) => void events.push(each) },
  );
  return { inner, events, way };
}

const ann = { ...anonymous, userId: 'ann', roles: ['CUSTOMER'] as const };

suite('fetches are shared', () => {
  const same: readonly [string, FetchRequest][] = [
    ['by equal callers of other requests', asking({ caller: caller({ requestId: 'request-2' }) })],
    ['from other addresses and browsers', asking({ caller: caller({ ip: '192.0.2.1', userAgent: 'other' }) })],
    ['with headers that nobody passes on', asking({ headers: { 'x-tenant': 'b' } })],
    ['with viewers that are equal and not the same', asking({ caller: caller({ viewer: { ...anonymous } }) })],
  ];
  for (const [what, other] of same)
    test(what, async () => {
      const { inner, way, events } = world();
      const both = [asking(), other].map(async (each) => await way.execute(each));
      inner.fetches[0]?.answer();
      assert.deepEqual(await Promise.all(both), [{ data: { hello: 'you' } }, { data: { hello: 'you' } }]);
      assert.equal(inner.fetches.length, 1);
      assert.deepEqual(events, ['shared']);
    });
});

suite('fetches are not shared', () => {
  const different: readonly [string, FetchRequest][] = [
    ['when one is a mutation', asking({ kind: 'mutation' })],
    ['with other variables', asking({ variables: { a: 1 } })],
    ['with another text', asking({ query: '{ hello hello }' })],
    ['with another operation name', asking({ operationName: 'A' })],
    ['by another person', asking({ caller: caller({ viewer: ann }) })],
    [
      'by the same person with another session',
      asking({ caller: caller({ viewer: { ...anonymous, sessionId: 's' } }) }),
    ],
    ['by one with other scopes', asking({ caller: caller({ viewer: { ...anonymous, scopes: [] } }) })],
    ['in another language', asking({ caller: caller({ locale: 'fr' }) })],
    ['in another currency', asking({ caller: caller({ currency: 'EUR' as never }) })],
    ['with another value of a header that is passed on', asking({ headers: { 'x-tenant': 'b' } })],
  ];
  for (const [what, other] of different)
    test(what, async () => {
      const { inner, way } = world(headerRules([{ propagate: 'x-tenant' }]));
      const both = [asking(), other].map(async (each) => await way.execute(each));
      for (const fetch of inner.fetches) fetch.answer();
      await Promise.all(both);
      assert.equal(inner.fetches.length, 2);
    });
  test('with one that is answered', async () => {
    const { inner, way } = world();
    for (let turn = 0; turn < 2; turn++) {
      const answer = way.execute(asking());
      inner.fetches[turn]?.answer();
      await answer;
    }
    assert.equal(inner.fetches.length, 2);
  });
});

test('whoever shares an answer may change it: nobody else sees that', async () => {
  const { inner, way } = world();
  const all = Array.from({ length: 3 }, async (_, index) => {
    const { data } = (await way.execute(asking())) as { data: { list: { n: number }[]; mine?: number } };
    data.mine = index;
    data.list[0]!.n += 1;
    data.list.push({ n: index });
    return data;
  });
  inner.fetches[0]?.answer({ data: { list: [{ n: 0 }] } });
  for (const [index, data] of (await Promise.all(all)).entries())
    assert.deepEqual(data, { list: [{ n: 1 }, { n: index }], mine: index });
});

test('all who share one that fails hear it, and the next one is sent anew', async () => {
  const { inner, way } = world();
  const all = Promise.allSettled(Array.from({ length: 3 }, async () => await way.execute(asking())));
  inner.fetches[0]?.fail();
  assert.deepEqual(
    (await all).map(({ status }) => status),
    ['rejected', 'rejected', 'rejected'],
  );
  const next = way.execute(asking());
  inner.fetches[1]?.answer();
  await next;
});

test('a query that was sent before a mutation ended is not joined after it', async () => {
  const { inner, way } = world();
  const before = way.execute(asking());
  const mutation = way.execute(asking({ kind: 'mutation' }));
  const beside = way.execute(asking());
  inner.fetches[1]?.answer();
  await mutation;
  const after = way.execute(asking());
  assert.equal(inner.fetches.length, 3);
  inner.fetches[0]?.answer({ data: { hello: 'old' } });
  assert.deepEqual(await Promise.all([before, beside]), [{ data: { hello: 'old' } }, { data: { hello: 'old' } }]);
  // The end of the old one takes nothing from the new one: it is joined still.
  const joins = way.execute(asking());
  assert.equal(inner.fetches.length, 3);
  inner.fetches[2]?.answer({ data: { hello: 'new' } });
  assert.deepEqual(await Promise.all([after, joins]), [{ data: { hello: 'new' } }, { data: { hello: 'new' } }]);
});

test('an answer too deep to copy fails for those who share it, and for them alone', async () => {
  const { inner, way } = world();
  const both = Promise.allSettled([way.execute(asking()), way.execute(asking())]);
  inner.fetches[0]?.answer({ data: { deep: JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown } });
  assert.deepEqual(
    (await both).map(({ status }) => status),
    ['fulfilled', 'rejected'],
  );
  const next = way.execute(asking());
  await settled();
  inner.fetches[1]?.answer();
  await next;
});

test('__proto__ in a shared answer changes no prototype', async () => {
  const { inner, way } = world();
  const both = Promise.all([way.execute(asking()), way.execute(asking())]);
  inner.fetches[0]?.answer(JSON.parse('{"data":{"__proto__":{"evil":1},"a":{"__proto__":{"evil":1}}}}') as never);
  const [, second] = (await both) as unknown as { data: { a: Record<string, unknown>; evil?: number } }[];
  assert.equal(second?.data.evil, undefined);
  assert.equal(second?.data.a['evil'], undefined);
  assert.equal(({} as Record<string, unknown>)['evil'], undefined);
});
