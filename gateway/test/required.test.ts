import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Domain } from './world/domains.ts';
import { executing, linked } from './world/executing.ts';

interface Thing {
  readonly id: string;
  readonly price?: string;
  readonly name?: string;
  readonly size?: { readonly width: number };
}

/** Prices in any currency, and sizes in any unit. */
const owner: Domain = {
  name: 'owner',
  sdl: linked(/* GraphQL */ `
    type Query { things: [Thing!]!  any: [Any!]! }
    interface Any { id: ID!  price(in: String = "EUR"): String }
    type Thing implements Any @key(fields: "id") {
      id: ID!  name: String  label: String  price(in: String = "EUR"): String  size(unit: String): Size
    }
    type Size { width(round: Boolean): Int }
  `),
  resolvers: {
    Query: { things: () => [{ id: 't1' }, { id: 't2' }], any: () => [{ __typename: 'Thing', id: 't3' }] },
    Thing: {
      __resolveReference: (reference: Thing) => reference,
      name: ({ id }: Thing) => `name of ${id}`,
      label: ({ id }: Thing) => `label of ${id}`,
      price: ({ id }: Thing, { in: currency }: { in: string }) => {
        if (currency === 'BAD') throw new Error('no such currency');
        return `${id} ${currency}`;
      },
      size: (_: unknown, { unit }: { unit?: string }) => ({ width: unit === 'mm' ? 1000 : 1 }),
    },
  },
};

const needing: Domain = {
  name: 'needing',
  sdl: linked(/* GraphQL */ `
    type Query { hello: String }
    type Thing @key(fields: "id") {
      id: ID!
      name: String @external
      price(in: String = "EUR"): String @external
      size(unit: String): Size @external
      usd: String @requires(fields: "price(in: \\"USD\\")")
      chf(add: String): String @requires(fields: "name price(in: \\"CHF\\") size(unit: \\"mm\\") { width(round: true) }")
      plain: String @requires(fields: "price")
      named: String @requires(fields: "name")
      bad: String @requires(fields: "price(in: \\"BAD\\")")
      alone: String
    }
    type Size @external { width(round: Boolean): Int }
  `),
  resolvers: {
    Query: { hello: () => 'hello' },
    Thing: {
      __resolveReference: (reference: Thing) => reference,
      usd: ({ price }: Thing) => `usd of ${price}`,
      chf: ({ price, name, size }: Thing, { add }: { add?: string }) =>
        `chf of ${price}, ${name}, ${size?.width}${add ?? ''}`,
      plain: ({ price }: Thing) => `plain of ${price}`,
      named: ({ name }: Thing) => `named of ${name}`,
      bad: ({ price }: Thing) => `bad of ${price}`,
      alone: () => 'alone',
    },
  },
};

for (const few of [true, false])
  suite(`required fields, where ${few ? 'few requests are preferred' : 'each question is a request'}`, () => {
    const { ask } = executing([owner, needing], { transport: (each) => ({ ...each, prefersFewRequests: few }) });
    const all = async (selection: string, variables = {}) => {
      const head = Object.keys(variables).length > 0 ? 'query ($x: String)' : 'query';
      const { data, errors } = await ask(`${head} { things { ${selection} } }`, variables);
      return { first: (data as { things: unknown[] }).things[0], errors };
    };

    test('several fields require the same one with different arguments', async () => {
      const { first } = await all('usd plain chf(add: $x) alone price(in: "JPY")', { x: '!' });
      assert.deepEqual(first, {
        usd: 'usd of t1 USD',
        plain: 'plain of t1 EUR',
        chf: 'chf of t1 CHF, name of t1, 1000!',
        alone: 'alone',
        price: 't1 JPY',
      });
    });

    test('what the client asks for is not taken for what is required', async () => {
      assert.deepEqual((await all('price(in: "JPY") usd')).first, { price: 't1 JPY', usd: 'usd of t1 USD' });
      assert.deepEqual((await all('name: label named')).first, { name: 'label of t1', named: 'named of name of t1' });
      assert.deepEqual((await all('id: label named __typename: name')).first, {
        id: 'label of t1',
        named: 'named of name of t1',
        __typename: 'name of t1',
      });
    });

    test('an error of a renamed field is told where the client asked for it', async () => {
      const { errors } = await all('name: price(in: "BAD")');
      assert.deepEqual(
        errors.map(({ path }) => path),
        [
          ['things', 0, 'name'],
          ['things', 1, 'name'],
        ],
      );
    });

    test('fragments and interfaces make no difference', async () => {
      const { data } = await ask(
        '{ any { id ...F } } fragment F on Any { price ... on Thing { usd ...G } } fragment G on Thing { plain }',
      );
      assert.deepEqual(data, { any: [{ id: 't3', price: 't3 EUR', usd: 'usd of t3 USD', plain: 'plain of t3 EUR' }] });
    });

    test('a deferred part waits for all of its required values', async () => {
      const { data, later } = await ask('{ things { id ... @defer { usd plain } } }');
      assert.deepEqual(data, { things: [{ id: 't1' }, { id: 't2' }] });
      assert.deepEqual(
        later.flat().map((part) => part.data),
        ['t1', 't2'].map((id) => ({ usd: `usd of ${id} USD`, plain: `plain of ${id} EUR` })),
      );
    });
  });
