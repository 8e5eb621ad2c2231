import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Domain } from './world/domains.ts';
import { executing, linked } from './world/executing.ts';

interface Reference {
  readonly __typename: string;
  readonly id: string;
}

const pages: Domain = {
  name: 'pages',
  sdl: linked(/* GraphQL */ `
    type Query { page: Page }
    type Page { lead: User  product: Product  others: [User!]  none: User }
    type User @key(fields: "id") { id: ID! }
    type Product @key(fields: "id") { id: ID! }
  `),
  resolvers: {
    Query: {
      page: () => ({ lead: { id: 'u1' }, product: { id: 'p1' }, others: [{ id: 'u2' }, { id: 'u3' }], none: null }),
    },
  },
};
const details: Domain = {
  name: 'details',
  sdl: linked(/* GraphQL */ `
    type Query { hello: String }
    type User @key(fields: "id") { id: ID!  name(upper: Boolean): String!  friend: Friend }
    type Friend @key(fields: "id") { id: ID! }
    type Product @key(fields: "id") { id: ID!  title(upper: Boolean): String }
  `),
  resolvers: {
    Query: { hello: () => 'hello' },
    User: {
      __resolveReference: (reference: Reference) => reference,
      name: ({ id }: Reference, { upper }: { upper?: boolean }) => {
        if (id === 'u3') throw new Error('no name');
        return upper ? id.toUpperCase() : id;
      },
      friend: () => ({ id: 'f1' }),
    },
    Product: {
      __resolveReference(reference: Reference) {
        if (reference.id === 'gone') throw new Error('gone');
        return reference;
      },
      title: (_: unknown, { upper }: { upper?: boolean }) => (upper ? 'TITLE' : 'title'),
    },
  },
};
const friends: Domain = {
  name: 'friends',
  sdl: linked('type Query { hi: String } type Friend @key(fields: "id") { id: ID! nick: String }'),
  resolvers: { Query: { hi: () => 'hi' }, Friend: { nick: () => 'nick' } },
};

const query = /* GraphQL */ `
  query Page($up: Boolean) {
    page {
      lead { ...U friend { nick } }  product { title(upper: $up) }  others { ...U friend { nick } }  none { ...U }
    }
  }
  fragment U on User { name(upper: $up) again: name }
`;
const expected = {
  page: {
    lead: { name: 'U1', again: 'u1', friend: { nick: 'nick' } },
    product: { title: 'TITLE' },
    others: null,
    none: null,
  },
};

suite('fetches that are ready at the same moment', () => {
  for (const [few, most] of [
    [true, { pages: 1, details: 1, friends: 1 }],
    [false, { pages: 1, details: 3, friends: 1 }],
  ] as const)
    test(`go to one domain as ${few ? 'one request, where it prefers few' : 'requests of their own otherwise'}`, async () => {
      const { ask, taken } = executing([pages, details, friends], {
        transport: (each) => ({ ...each, prefersFewRequests: few }),
      });
      const { data, errors, timings } = await ask(query, { up: true });
      assert.deepEqual(data, expected);
      assert.deepEqual(
        errors.map(({ path, extensions }) => [path, extensions?.['domain']]),
        [[['page', 'others', 1, 'name'], 'details']],
      );
      const counts = Object.fromEntries([...taken()].map(([name, asked]) => [name, asked.length]));
      assert.deepEqual(counts, most);
      // Fetches are numbered as they stand in the plan, whether or not they went together; `none` was not there to ask for.
      assert.deepEqual(
        timings
          .map(({ fetch, domain, entities }) => [fetch, domain, entities])
          .toSorted(([one], [other]) => Number(one) - Number(other)),
        [
          [0, 'pages', null],
          [1, 'details', 1],
          [2, 'friends', 1],
          [3, 'details', 1],
          [4, 'details', 2],
          [5, 'friends', 1],
        ],
      );
      assert.ok(
        timings.every(({ startedMs, ms, failed, fetch }) => startedMs >= 0 && ms >= 0 && failed === (fetch === 4)),
      );
    });

  test('one that fails as a whole does not take the others with it', async () => {
    const { ask, taken } = executing([pages, details, friends], {
      transport: (each, name) => ({
        ...each,
        prefersFewRequests: true,
        async execute(request) {
          if (name === 'details' && request.query.includes('e1:'))
            return { data: null, errors: [{ message: 'broken', path: ['e1'] }] };
          return await each.execute(request);
        },
      }),
    });
    const { data, errors } = await ask('{ page { lead { name } product { title } } }');
    assert.deepEqual(data, { page: { lead: { name: 'u1' }, product: { title: null } } });
    assert.deepEqual(
      errors.map(({ message, path }) => [message, path]),
      [['broken', ['page', 'product']]],
    );
    assert.equal(taken().get('details')?.length, 1);
  });

  test('a domain that is down is told for each place, with its name', async () => {
    const { ask } = executing([pages, details, friends], {
      transport: (each, name) => ({
        ...each,
        prefersFewRequests: true,
        execute: (request) => (name === 'details' ? Promise.reject(new Error('down')) : each.execute(request)),
      }),
    });
    const { data, errors } = await ask('{ page { lead { name } product { title } } }');
    assert.deepEqual(data, { page: { lead: null, product: { title: null } } });
    assert.deepEqual(
      errors.map(({ path, extensions }) => [path, extensions?.['domain'], extensions?.['code']]),
      [
        [['page', 'lead'], 'details', 'INTERNAL_ERROR'],
        [['page', 'product'], 'details', 'INTERNAL_ERROR'],
      ],
    );
  });
});
