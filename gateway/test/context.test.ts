import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Domain } from './world/domains.ts';
import { executing, linked } from './world/executing.ts';

interface Priced {
  readonly id: string;
  readonly far?: number;
}

const items = (shop: string): readonly Priced[] => ['i1', 'i2', shop].map((id) => ({ id }));

/** Shops set a currency, in which their items tell prices; one shop has none, and a stall is another type that sets it. */
const shops: Domain = {
  name: 'shops',
  sdl: linked(/* GraphQL */ `
    type Query { shops: [Place!]!  shop(id: ID!): Shop  far: Far }
    interface Place { id: ID!  items: [Item!]! }
    type Shop implements Place @key(fields: "id") @context(name: "place") {
      id: ID!  currency: String  other: String  items: [Item!]!  best: Item  deep: Deep
    }
    type Stall implements Place @key(fields: "id") @context(name: "place") { id: ID!  money: Money  items: [Item!]! }
    type Money { code: String }
    type Deep { lists: [[Item!]] }
    type Far @key(fields: "id") { id: ID! }
    type Item @key(fields: "id") {
      id: ID!
      price(in: String @fromContext(field: "$place ... on Shop { currency } ... on Stall { money { code } }")): String
      weight: Int
    }
  `),
  resolvers: {
    Query: {
      shops: () => [
        { __typename: 'Shop', id: 's1', currency: 'EUR', items: items('s1') },
        { __typename: 'Stall', id: 't1', money: { code: 'CHF' }, items: items('t1') },
        { __typename: 'Shop', id: 's2', currency: 'USD', items: items('s2') },
        { __typename: 'Shop', id: 's3', currency: null, items: items('s3') },
      ],
      shop: (_: unknown, { id }: { id: string }) => ({
        id,
        currency: id === 's1' ? 'EUR' : 'USD',
        other: 'other',
        items: items(id),
        best: { id: 'i1' },
        deep: { lists: [[{ id: 'i1' }], null, [{ id: 'i2' }]] },
      }),
    },
    Item: {
      __resolveReference: (reference: Priced) => reference,
      price: ({ id }: Priced, { in: currency }: { in?: string | null }) => {
        if (id === 's2') throw new Error('no price for s2');
        return `${id} in ${currency ?? 'nothing'}`;
      },
      weight: () => 3,
    },
  },
};
/** Adds a field to items, so that they are entities of several domains. */
const other: Domain = {
  name: 'other',
  sdl: linked(`type Query { hello: String } type Item @key(fields: "id") { id: ID! far: Int }`),
  resolvers: {
    Query: { hello: () => 'hello' },
    Item: { __resolveReference: (each: Priced) => each, far: () => 9 },
  },
};

for (const few of [true, false])
  suite(`values of the context, where ${few ? 'few requests are preferred' : 'each question is a request'}`, () => {
    const gateway = executing([shops, other], {
      transport: (each) => ({ ...each, prefersFewRequests: few }),
    });

    test('every entity is asked with the values of its own surroundings', async () => {
      const { data, errors } = await gateway.ask(
        '{ shops { id ... on Shop { items { ...I } } ... on Stall { items { ...I } } } } fragment I on Item { id price weight far }',
      );
      const prices = (data as { shops: { items: { price: string }[] }[] }).shops.map(({ items: all }) =>
        all.map(({ price }) => price),
      );
      assert.deepEqual(prices, [
        ['i1 in EUR', 'i2 in EUR', 's1 in EUR'],
        ['i1 in CHF', 'i2 in CHF', 't1 in CHF'],
        ['i1 in USD', 'i2 in USD', null],
        ['i1 in nothing', 'i2 in nothing', 's3 in nothing'],
      ]);
      assert.deepEqual(
        errors.map(({ message, path, extensions }) => [message, path, extensions?.['domain']]),
        [['no price for s2', ['shops', 2, 'items', 2, 'price'], 'shops']],
      );
      const asked = gateway.taken().get('shops') ?? [];
      assert.equal(asked.length, few ? 2 : 5);
    });

    test('lists in lists and equal surroundings are one question', async () => {
      const { data } = await gateway.ask(
        'query ($id: ID!) { shop(id: $id) { best { price } deep { lists { price } } } }',
        { id: 's1', contextualArgument_1_0: 'stolen' },
      );
      assert.deepEqual(data, {
        shop: {
          best: { price: 'i1 in EUR' },
          deep: { lists: [[{ price: 'i1 in EUR' }], null, [{ price: 'i2 in EUR' }]] },
        },
      });
      assert.equal(gateway.taken().get('shops')?.length, few ? 2 : 3);
    });

    test("a client's alias is not taken for the context", async () => {
      const { data } = await gateway.ask('{ shop(id: "s2") { currency: other best { p: price price: id } } }');
      assert.deepEqual(data, { shop: { currency: 'other', best: { p: 'i1 in USD', price: 'i1' } } });
      gateway.taken();
    });
  });
