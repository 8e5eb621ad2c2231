import assert from 'node:assert/strict';
import type { IncomingHttpHeaders } from 'node:http';
import { suite, test } from 'node:test';
import { type HeaderRule, headerRules } from '../src/transport/header-rules.ts';

const client: IncomingHttpHeaders = {
  host: 'shop.example',
  connection: 'keep-alive, X-Hop',
  'keep-alive': 'timeout=5',
  'transfer-encoding': 'chunked',
  'content-length': '12',
  'content-type': 'application/json',
  'accept-encoding': 'gzip',
  'proxy-authorization': 'Basic x',
  'stoa-caller': 'forged',
  te: 'trailers',
  'x-hop': '1',
  'x-tenant': 'a',
  'x-trace': 't',
  authorization: 'Bearer x',
  cookie: 'a=b',
  'set-cookie': ['a', 'b'],
};

const passed = (...rules: HeaderRule[]): Record<string, string> => {
  const list = headerRules(rules)(client);
  return Object.fromEntries(list.flatMap((name, at) => (at % 2 ? [] : [[name, list[at + 1] ?? '']])));
};

suite('rules for headers', () => {
  const cases: readonly [string, HeaderRule[], Record<string, string>][] = [
    ['pass on nothing by themselves', [], {}],
    ['propagate by name, whatever its case', [{ propagate: 'X-Tenant' }], { 'x-tenant': 'a' }],
    ['rename', [{ propagate: 'x-tenant', as: 'Tenant' }], { tenant: 'a' }],
    ['give a default for what is absent', [{ propagate: 'x-none', default: 'd' }], { 'x-none': 'd' }],
    ['leave out what is absent', [{ propagate: 'x-none' }], {}],
    [
      'propagate by pattern, over the whole name',
      [{ propagateMatching: 'x-t.*' }],
      { 'x-tenant': 'a', 'x-trace': 't' },
    ],
    ['do not match a part of a name', [{ propagateMatching: 'tenant' }], {}],
    ['insert', [{ insert: 'x-from', value: 'gateway' }], { 'x-from': 'gateway' }],
    ['remove what an earlier rule passed', [{ propagateMatching: 'x-.*' }, { remove: 'X-Trace' }], { 'x-tenant': 'a' }],
    [
      'remove by pattern',
      [{ propagateMatching: '.*' }, { removeMatching: 'x-.*|.*cookie' }],
      { authorization: 'Bearer x' },
    ],
    ['run in order', [{ insert: 'x-tenant', value: 'b' }, { propagate: 'x-tenant' }], { 'x-tenant': 'a' }],
  ];
  for (const [title, rules, expected] of cases) test(title, () => assert.deepEqual(passed(...rules), expected));

  test('never pass on what is of one hop, of the body, or ours to say', () => {
    assert.deepEqual(Object.keys(passed({ propagateMatching: '.*' })).toSorted(), [
      'authorization',
      'cookie',
      'set-cookie',
      'x-tenant',
      'x-trace',
    ]);
  });
  test('are refused when they would', () => {
    for (const rule of [
      { propagate: 'Connection' },
      { propagate: 'x-tenant', as: 'stoa-caller' },
      { insert: 'Stoa-Caller', value: 'forged' },
      { insert: 'x', value: 'a\r\nb: c' },
      { insert: 'a b', value: 'c' },
      { propagateMatching: '(' },
    ])
      assert.throws(() => headerRules([rule as HeaderRule]), { code: 'STARTUP_FAILED' });
  });
});
