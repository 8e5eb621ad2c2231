import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { FormattedExecutionResult } from 'graphql';
import type { Domain } from './world/domains.ts';
import { executing, linked } from './world/executing.ts';

const left: Domain = {
  name: 'left',
  sdl: linked(/* GraphQL */ `
    type Query { both: Both @shareable  things: [Thing!]  self: Query  reach: Reach }
    type Mutation { first: Step  third: Step }
    type Both { a: String  common: String @shareable }
    type Thing @key(fields: "id") { id: ID! }
    type Step { at: Int  query: Query }
    interface Reach { id: ID! }
    type Near implements Reach { id: ID! }
  `),
  resolvers: {
    Query: {
      both: () => ({ a: 'a', common: 'c' }),
      things: () => ['1', '2', '1'].map((id) => ({ id })),
      self: () => ({}),
      reach: () => ({ __typename: 'Near', id: 'n' }),
    },
    Mutation: { first: () => ({ at: ++steps, query: {} }), third: () => ({ at: ++steps }) },
  },
};
const right: Domain = {
  name: 'right',
  sdl: linked(/* GraphQL */ `
    type Query { both: Both @shareable  far: Reach }
    type Mutation { second: Other }
    type Both { b: String  must: String!  common: String @shareable }
    type Thing @key(fields: "id") { id: ID!  name: String  deep: Deep }
    type Deep { n: Int }
    type Other { right: Int }
    interface Reach { id: ID! }
    type Far implements Reach { id: ID!  only: String }
  `),
  resolvers: {
    Query: {
      both: () => {
        throw new Error('right fails');
      },
      far: () => ({ __typename: 'Far', id: 'f', only: 'only' }),
    },
    Mutation: { second: () => ({ right: ++steps }) },
    Thing: {
      __resolveReference: (reference: object) => reference,
      name: ({ id }: { id: string }) => `name ${id}`,
      deep: () => ({ n: 1 }),
    },
  },
};
let steps = 0;

/** What `right` answers in place of what it would. */
const answering = (answer: unknown) =>
  executing([left, right], {
    transport: (each, name) => ({
      ...each,
      execute: (request) =>
        name === 'right' && request.query.includes('_entities')
          ? (structuredClone(answer) as FormattedExecutionResult)
          : each.execute(request),
    }),
  });

suite('a field of several subgraphs, of which one fails', () => {
  const { ask } = executing([left, right]);
  const brief = async (query: string) => {
    const { data, errors } = await ask(query);
    return [data, errors.map(({ path, extensions }) => [path?.join('.'), extensions?.['domain']])];
  };

  test('keeps what the other one says', async () => {
    assert.deepEqual(await brief('{ both { a b } }'), [{ both: { a: 'a', b: null } }, [['both', 'right']]]);
  });

  test('is null where a field of the one that failed may not be', async () => {
    assert.deepEqual(await brief('{ both { a must } }'), [{ both: null }, [['both', 'right']]]);
  });
});

suite('roots', () => {
  const { ask } = executing([left, right]);

  test('stand below fields, and take their turn in mutations', async () => {
    steps = 0;
    const { data, errors } = await ask(
      'mutation { first { at query { far { id } things { name } } } second { right } third { at } again: first { at } }',
    );
    assert.deepEqual(data, {
      first: {
        at: 1,
        query: { far: { id: 'f' }, things: [{ name: 'name 1' }, { name: 'name 2' }, { name: 'name 1' }] },
      },
      second: { right: 2 },
      third: { at: 3 },
      again: { at: 4 },
    });
    assert.deepEqual(errors, []);
  });

  test('of what no subgraph can say, nothing is said', async () => {
    const { data } = await ask(
      '{ reach { ... on Far { only } } self { far { id ... on Near { id } ... on Far { only } } __typename } }',
    );
    assert.deepEqual(data, { reach: {}, self: { far: { id: 'f', only: 'only' }, __typename: 'Query' } });
  });
});

suite('an answer that no subgraph should give', () => {
  const query = '{ things { id constructor: name deep { toString: n } } }';
  const holes = { id: '1', constructor: null, deep: null };
  const cases: readonly [name: string, answer: unknown, isTold?: false][] = [
    ['nothing', {}],
    ['null', { data: null }],
    ['no list', { data: { _entities: 'x' } }],
    ['too few', { data: { _entities: [] } }],
    ['no objects', { data: { _entities: [7, 'x'] } }, false],
    ['lists for objects', { data: { _entities: [[], [[]]] } }, false],
    [
      'errors that are none',
      {
        data: null,
        errors: [
          { message: 'x', path: ['_entities', 99, 'y'] },
          { message: 'y', path: [] },
        ],
      },
    ],
  ];
  for (const [name, answer, isTold = true] of cases)
    test(`leaves holes, told by an error${isTold ? '' : ' unless null may stand there'}: ${name}`, async () => {
      const { data, errors } = await answering(answer).ask(query);
      assert.deepEqual(data, { things: [holes, { ...holes, id: '2' }, holes] });
      assert.equal(errors.length > 0, isTold);
    });

  test('changes no prototype', async () => {
    const evil = JSON.parse(
      '{ "data": { "__proto__": { "polluted": 1 }, "_entities": [{ "__proto__": { "polluted": 2 }, "constructor": "c", "deep": { "__proto__": { "toString": 3 } } }, { "deep": { "toString": 4 } }] } }',
    ) as unknown;
    const { data } = await answering(evil).ask(query);
    assert.deepEqual(data, {
      things: [
        { id: '1', constructor: 'c', deep: { toString: null } },
        { id: '2', constructor: null, deep: { toString: 4 } },
        { id: '1', constructor: 'c', deep: { toString: null } },
      ],
    });
    assert.equal(({} as { polluted?: number }).polluted, undefined);
    assert.equal(Object.getPrototypeOf(data), Object.prototype);
  });
});

test('a condition that is null is refused as one that is not a Boolean', async () => {
  const { prepared } = executing([left, right]);
  const operation = prepared('query ($a: Boolean = true) { things { id @skip(if: $a) } }');
  const values = operation.coerce({ a: null });
  assert.ok('errors' in values);
});
