import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { budgetsInMemory } from '../src/limits/budget.ts';
import { costLimit, usualCostLimits } from '../src/limits/cost-limit.ts';
import { costOf } from '../src/limits/cost.ts';
import { refuseShape, usualShapeLimits } from '../src/limits/shape.ts';
import { parse } from 'graphql';
import { asking, met } from './world/asking.ts';

const schema = /* GraphQL */ `
  directive @cost(weight: Int!) on FIELD_DEFINITION | OBJECT | ARGUMENT_DEFINITION
  directive @listSize(assumedSize: Int, slicingArguments: [String!], sizedFields: [String!]) on FIELD_DEFINITION
  type Query { many(first: Int = 80): [Item!] @listSize(slicingArguments: ["first"], assumedSize: 10)  node: Node  page(first: Int = 50): Page @listSize(slicingArguments: ["first"], sizedFields: ["nodes"]) }
  interface Node { id: ID!  word: String  node: Node }
  type Light implements Node { id: ID!  word: String  node: Node }
  type Heavy implements Node { id: ID!  word: String @cost(weight: 90)  node: Node }
  type Item { id: ID! }
  type Page { nodes: [Item!] }
`;
const cost = (text: string, coerced = {}) => costOf(met(schema, text), 100).before(coerced);

suite('what an operation may cost', () => {
  test('is by the default of an argument whose variable is absent', () => {
    const text = 'query ($n: Int) { many(first: $n) { id } }';
    assert.equal(cost(text), 80);
    assert.equal(cost(text, { n: 3 }), 3);
    assert.equal(cost(text, { n: null }), 10);
    assert.equal(cost('query ($n: Int) { page(first: $n) { ... { ...F } } } fragment F on Page { nodes { id } }'), 51);
  });

  test('is that of the dearest type that may stand there', () => {
    assert.equal(cost('{ node { word } }'), 91);
    assert.equal(cost('{ node { ... on Heavy { word } } }'), 91);
  });

  test('is found in no time, however many types may stand within each other', () => {
    const types = Array.from({ length: 12 }, (_, i) => `type T${i} implements N { n: N  word: String }`);
    const many = `${types.join('\n')} interface N { n: N  word: String } type Query { n: N }`;
    const text = `{ ${'n { ... { '.repeat(14)} word ${'} }'.repeat(14)} }`;
    const began = performance.now();
    assert.equal(costOf(met(many, text), 100).before({}), 14);
    assert.ok(performance.now() - began < 1_000);
  });
});

suite('a budget', () => {
  const limits = { ...usualCostLimits, budget: { most: 200, perSecond: 1 } };

  async function spending(later: boolean) {
    const budgets = budgetsInMemory(fakeClock());
    const plugin = costLimit(limits, budgets);
    const operation = met(schema, '{ many { id } }');
    const guard = plugin.onOperation?.(operation);
    const asked = asking(operation);
    await guard?.(asked);
    const none = {
      [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve({ done: true as const, value: undefined }) }),
    };
    plugin.onResult?.(asked, { data: {}, ...(later && { later: none }) });
    return (await budgets.spend('unknown', limits.budget, 0)).left;
  }

  test('is given back nothing for what is still to come', async () => {
    assert.equal(await spending(false), 200);
    assert.equal(await spending(true), 120);
  });

  test('is of each person, not of the program that all of them use', async () => {
    const budgets = budgetsInMemory(fakeClock());
    const plugin = costLimit(limits, budgets);
    const operation = met(schema, '{ many { id } }');
    const guard = plugin.onOperation?.(operation);
    const as = (sub: string) =>
      asking(operation, {
        identity: {
          isAuthenticated: true,
          scopes: new Set(),
          claims: { sub, client_id: 'web' },
          key: sub,
          expiresAt: null,
        },
      });
    for (const sub of ['a', 'a', 'b', 'b']) await guard?.(as(sub));
    await assert.rejects(async () => await guard?.(as('a')), { code: 'RATE_LIMITED' });
  });

  test('does not shrink when the clock is set back', () => {
    const clock = fakeClock();
    const budgets = budgetsInMemory(clock);
    void budgets.spend('a', limits.budget, 50);
    clock.advance(-100_000);
    assert.deepEqual(budgets.spend('a', limits.budget, 0), { allowed: true, left: 150 });
  });
});

test('where cost is only measured a list that is too long is told of, and refused for nothing', async () => {
  const plugin = costLimit({ ...usualCostLimits, measureOnly: true }, budgetsInMemory(fakeClock()));
  for (const text of [
    '{ many(first: 5000) { id } }',
    '{ many(first: -1) { id } }',
    'query ($n: Int) { many(first: $n) { id } }',
  ]) {
    const operation = met(schema, text);
    const guard = plugin.onOperation?.(operation);
    const asked = asking(operation, { coerced: { n: 101 } });
    await guard?.(asked);
    assert.equal(asked.extensions['wouldRefuse'], 'BAD_PAGINATION');
  }
});

suite('the shape of an operation', () => {
  const code = (text: string): unknown => {
    try {
      refuseShape(parse(text), usualShapeLimits);
      return 'fits';
    } catch (error) {
      return (error as { code?: unknown }).code;
    }
  };
  const deep = `${'['.repeat(40)}${']'.repeat(40)}`;
  for (const [what, text] of [
    ['in the default of a variable', `query ($v: J = ${deep}) { x }`],
    ['in the argument of a directive of a field', `{ x @a(v: ${deep}) }`],
    ['of a fragment', `{ ...F @a(v: ${deep}) } fragment F on Query { x }`],
    ['of an operation', `query @a(v: ${deep}) { x }`],
    ['of a definition of a fragment', `{ ...F } fragment F on Query @a(v: ${deep}) { x }`],
    ['of a variable', `query ($v: Int @a(v: ${deep})) { x }`],
  ] as const)
    test(`has no values too deep ${what}`, () => assert.equal(code(text), 'INPUT_LIMIT'));

  test('has no more directives than it may, wherever they stand', () => {
    assert.equal(code(`{ ...F } fragment F on Query ${'@a '.repeat(300)} { x }`), 'DIRECTIVE_LIMIT');
  });
});
