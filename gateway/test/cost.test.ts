import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { fakeClock } from '@stoa/kernel/clock.ts';
import { type Budgets, budgetsInMemory } from '../src/limits/budget.ts';
import { costLimit, type CostLimits, usualCostLimits } from '../src/limits/cost-limit.ts';
import { nested } from './world/nested.ts';
import { codeOf, runningGateway } from './world/running.ts';

const stops: (() => Promise<void>)[] = [];
after(() => Promise.all(stops.map((stop) => stop())));

async function costing(limits: Partial<CostLimits> = {}) {
  const clock = fakeClock();
  const budgets: Budgets = budgetsInMemory(clock);
  const gateway = await runningGateway([nested], {
    plugins: [costLimit({ ...usualCostLimits, ...limits }, budgets)],
    clock,
  });
  stops.push(gateway.stop);
  const ask = async (query: string, headers: Record<string, string> = {}, variables = {}) => {
    const answer = await gateway.ask({ query, variables }, headers);
    const { extensions, errors } = JSON.parse(answer.text) as {
      extensions?: { cost?: object };
      errors?: { extensions: { cost?: object } }[];
    };
    return { ...answer, code: codeOf(answer), cost: extensions?.cost ?? errors?.[0]?.extensions.cost };
  };
  return { gateway, clock, ask };
}

suite('what an operation may cost', () => {
  const most = { most: 0 };
  for (const [query, cost] of [
    ['{ shelves(first: 3) { id } }', 3],
    ['{ shelves { id } }', 20],
    ['{ shelves(first: 2) { boxes(first: 3) { id } } }', 2 + 6],
    ['{ shelves(first: 2) { boxes(first: 3) { items(first: 4) { dear } } } }', 2 + 6 + 24 + 24 * 5],
    ['{ a: shelves(first: 1) { id } b: shelves(first: 2) { id } }', 3],
    ['{ ...F } fragment F on Query { shelves(first: 5) { ... on Shelf { id } } }', 5],
  ] as const)
    test(`${query} is ${cost} points`, async () => {
      const { ask } = await costing(most);
      assert.deepEqual((await ask(query)).cost, { requestedQueryCost: cost, maximumQueryCost: 0 });
    });

  test('is counted by its variables', async () => {
    const { ask } = await costing({ most: 10 });
    const query = 'query ($n: Int) { shelves(first: $n) { id } }';
    assert.equal((await ask(query, {}, { n: 10 })).status, 200);
    const dear = await ask(query, {}, { n: 11 });
    assert.deepEqual([dear.status, dear.code], [400, 'COST_LIMIT']);
  });

  test('is only told where it is only measured', async () => {
    const { ask, gateway } = await costing({ ...most, measureOnly: true });
    assert.equal((await ask('{ shelves(first: 3) { id } }')).status, 200);
    assert.match((await gateway.ask({ query: '{ shelves(first: 3) { id } }' })).text, /"wouldRefuse":"COST_LIMIT"/);
  });
});

suite('a budget', () => {
  const budget = { most: 50, perSecond: 5 };
  const query = '{ shelves(first: 20) { id } }';

  test('is charged what was asked, given back what was not used, and told', async () => {
    const { ask } = await costing({ budget });
    const wide = 'query ($n: Int) { shelves(first: $n) { id boxes(first: 2) { id } } }';
    assert.deepEqual((await ask(wide, {}, { n: 10 })).cost, {
      requestedQueryCost: 30,
      actualQueryCost: 30,
      throttleStatus: { maximumAvailable: 50, currentlyAvailable: 20, restoreRate: 5 },
    });
  });

  test('that is spent is answered 429 with the time to wait, and fills up again', async () => {
    const { ask, clock } = await costing({ budget });
    for (let turn = 0; turn < 2; turn++) assert.equal((await ask(query)).status, 200);
    const spent = await ask(query);
    assert.deepEqual([spent.status, spent.code, spent.headers.get('retry-after')], [429, 'RATE_LIMITED', '2']);
    assert.deepEqual(spent.cost, {
      requestedQueryCost: 20,
      actualQueryCost: null,
      throttleStatus: { maximumAvailable: 50, currentlyAvailable: 10, restoreRate: 5 },
    });
    clock.advance(2_000);
    assert.equal((await ask(query)).status, 200);
  });

  test('is of one client, and one greedy partner does not slow another', async () => {
    const { ask, gateway } = await costing();
    const partner = async (sub: string) => ({
      authorization: `Bearer ${await gateway.token({ quota: 1, client_id: sub, sub } as never)}`,
    });
    const [greedy, modest] = [await partner('greedy'), await partner('modest')];
    const dear = '{ shelves(first: 60) { id } }';
    assert.equal((await ask(dear, greedy)).status, 200);
    assert.equal((await ask(dear, greedy)).code, 'RATE_LIMITED');
    assert.equal((await ask(dear, modest)).status, 200);
    assert.equal((await ask(dear)).status, 200, 'nobody in particular has no quota here');
  });
});
