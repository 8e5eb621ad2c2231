import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { Domain } from './world/domains.ts';
import { executing, linked } from './world/executing.ts';

const page = (lead: string, ...others: string[]) => ({ lead: { id: lead }, others: others.map((id) => ({ id })) });

const pages: Domain = {
  name: 'pages',
  sdl: linked(/* GraphQL */ `
    type Query { page: Page  broken: Page }
    type Mutation { write: Page }
    type Page { lead: User  others: [User] }
    type User @key(fields: "id") { id: ID! }
  `),
  resolvers: {
    Query: { page: () => page('u1', 'u1', 'u2', 'u1'), broken: () => page('u3', 'u3', 'u4') },
    Mutation: { write: () => page('u1', 'u2') },
  },
};
const details: Domain = {
  name: 'details',
  sdl: linked(/* GraphQL */ `
    type Query { hello: String }
    type User @key(fields: "id") { id: ID!  name: String  address: Address }
    type Address { city: String  country: Country }
    type Country @key(fields: "id") { id: ID! }
  `),
  resolvers: {
    Query: { hello: () => 'hello' },
    User: {
      __resolveReference: (reference: object) => reference,
      name({ id }: { id: string }) {
        if (id === 'u3') throw new Error('no name');
        return id;
      },
      address: ({ id }: { id: string }) => ({ city: id, country: { id: 'c1' } }),
    },
  },
};
const countries: Domain = {
  name: 'countries',
  sdl: linked('type Query { hi: String } type Country @key(fields: "id") { id: ID! code: String }'),
  resolvers: { Query: { hi: () => 'hi' }, Country: { code: () => 'XY' } },
};

suite('what one branch of a plan has asked', () => {
  for (const prefersFewRequests of [true, false])
    test(`is not asked again by another: only entities that are new are, ${prefersFewRequests ? 'together' : 'one by one'}`, async () => {
      const { ask, taken } = executing([pages, details, countries], {
        transport: (each) => ({ ...each, prefersFewRequests }),
      });
      const user = (id: string) => ({ name: id, address: { city: id, country: { code: 'XY' } } });
      const { data, timings } = await ask(
        '{ page { lead { ...U } others { ...U } } } fragment U on User { name address { city country { code } } }',
      );
      assert.deepEqual(data, { page: { lead: user('u1'), others: [user('u1'), user('u2'), user('u1')] } });
      const asked = taken();
      const told = asked.get('details')?.flatMap(({ variables }) => Object.values(variables).flat());
      assert.deepEqual(
        told?.map((each) => (each as { id: string }).id),
        ['u1', 'u2'],
      );
      assert.equal(asked.get('countries')?.length, 1);
      assert.equal(new Set(timings.map(({ fetch }) => fetch)).size, 5);
    });

  test('is asked again where the answer had errors: each place is told its own', async () => {
    const { ask, taken } = executing([pages, details, countries]);
    const { data, errors } = await ask('{ broken { lead { name } others { name } } }');
    assert.deepEqual(data, { broken: { lead: { name: null }, others: [{ name: null }, { name: 'u4' }] } });
    const places = new Set(errors.map(({ path }) => path?.join('.')));
    assert.deepEqual(places, new Set(['broken.lead.name', 'broken.others.0.name']));
    assert.equal(taken().get('details')?.length, 3);
  });

  test('is asked again by a mutation: what it wrote may have changed the answer', async () => {
    const { ask, taken } = executing([pages, details, countries]);
    await ask('mutation { one: write { lead { name } } two: write { lead { name } } }');
    assert.equal(taken().get('details')?.length, 2);
  });
});
