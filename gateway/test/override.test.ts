import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'graphql';
import { chooseLabel } from '../src/plan/override-labels.ts';
import type { Domain } from './world/domains.ts';
import { executing, linked } from './world/executing.ts';
import { runningGateway } from './world/running.ts';

const domain = (name: string, sdl: string): Domain => ({
  name,
  sdl: linked(sdl),
  resolvers: {
    Query: { ...(name === 'old' && { things: () => [{ id: '1' }] }) },
    Thing: {
      __resolveReference: (reference: object) => reference,
      half: () => `half by ${name}`,
      fancy: () => `fancy by ${name}`,
      always: () => `always by ${name}`,
    },
  },
});

const domains = [
  domain(
    'old',
    'type Query { things: [Thing!] } type Thing @key(fields: "id") { id: ID! half: String fancy: String always: String }',
  ),
  domain(
    'new',
    `type Thing @key(fields: "id") {
      id: ID!  half: String @override(from: "old", label: "percent(50)")
      fancy: String @override(from: "old", label: "beta")  always: String @override(from: "old")
    }`,
  ),
];

test('percentages are decided anew for each request, other labels by whoever knows them', async () => {
  let chance = 0;
  let beta = false;
  const { ask } = executing(domains, {
    chooseLabel: chooseLabel(
      () => chance,
      (label) => label === 'beta' && beta,
    ),
  });
  const query = '{ things { half fancy always } }';
  const answered = async () => ((await ask(query)).data as { things: object[] }).things[0];
  assert.deepEqual(await answered(), { half: 'half by new', fancy: 'fancy by old', always: 'always by new' });
  chance = 0.5;
  beta = true;
  assert.deepEqual(await answered(), { half: 'half by old', fancy: 'fancy by new', always: 'always by new' });
});

test('an operation is planned once for each setting of the labels that matter to it', async () => {
  let chance = 0;
  const { planner, reach, prepared } = executing(domains);
  let planned = 0;
  const counting = {
    ...planner,
    plan: (...given: Parameters<typeof planner.plan>) => {
      planned += 1;
      return planner.plan(...given);
    },
  };
  assert.deepEqual(planner.overrides.of(parse('{ things { always } }')), []);
  Object.assign(reach, { planner: counting, chooseLabel: chooseLabel(() => chance) });
  const operation = prepared('{ things { half } }');
  const run = async () => {
    const { data } = await operation.run({}, {}, { caller: { requestId: 'test' } as never, headers: {} });
    return (data as { things: { half: string }[] }).things[0]?.half;
  };
  for (const [given, by] of [
    [0.4, 'new'],
    [0.6, 'old'],
    [0.3, 'new'],
    [0.9, 'old'],
  ] as const) {
    chance = given;
    assert.equal(await run(), `half by ${by}`);
  }
  assert.equal(planned, 2);
});

test('a label is a percentage only in the form that the specification gives it', () => {
  const never = chooseLabel(() => 0.999);
  for (const label of ['percent(0)', 'percent(50)', 'percent(99.5)', 'percent(101)', 'percent(-1)', 'anything'])
    assert.equal(never(label, null), false, label);
  assert.equal(never('percent(100)', null), true);
  assert.equal(chooseLabel(() => 0)('percent(0)', null), false);
});

test('a gateway decides labels of its own by whoever asks', async () => {
  const gateway = await runningGateway(domains, {
    isLabelSet: (label, { headers }) => label === 'beta' && headers['x-beta'] === 'yes',
  });
  const ask = async (headers: Record<string, string> = {}) =>
    (await gateway.ask({ query: '{ things { fancy } }' }, headers)).text;
  assert.match(await ask(), /fancy by old/);
  assert.match(await ask({ 'x-beta': 'yes' }), /fancy by new/);
  await gateway.stop();
});
