import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import type { Domain } from './world/domains.ts';
import { codeOf, runningGateway } from './world/running.ts';

const vault: Domain = {
  name: 'vault',
  sdl: /* GraphQL */ `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: ["@key", "@authenticated", "@requiresScopes", "@policy"])
    type Query {
      open: String
      mine: String @authenticated
      staff: String @requiresScopes(scopes: [["users:read"], ["admin", "audit"]])
      secret: String @policy(policies: [["board"], ["founder", "awake"]])
      node: Node
      anything: Anything
      account: Account
    }
    interface Node { id: ID! }
    type Public implements Node { id: ID! }
    type Hidden implements Node { id: ID!  salary: Int @requiresScopes(scopes: [["payroll"]]) }
    union Anything = Public | Hidden
    type Account @authenticated { id: ID!  level: Level }
    enum Level @policy(policies: [["levels"]]) { LOW HIGH }
  `,
  resolvers: {
    Query: {
      open: () => 'open',
      mine: () => 'mine',
      staff: () => 'staff',
      secret: () => 'secret',
      node: () => ({ __typename: 'Hidden', id: '1', salary: 1 }),
      anything: () => ({ __typename: 'Hidden', id: '1', salary: 1 }),
      account: () => ({ id: '1', level: 'LOW' }),
    },
  },
};
const gateway = await runningGateway([vault]);
after(() => gateway.stop());

async function code(query: string, claims?: Record<string, unknown>): Promise<unknown> {
  const headers: Record<string, string> = claims
    ? { authorization: `Bearer ${await gateway.token(claims as never)}` }
    : {};
  const answer = await gateway.ask({ query }, headers);
  return answer.status === 200 && !answer.text.includes('"errors"') ? 'answered' : codeOf(answer);
}

suite('what the schema asks of a caller is asked of the whole operation', () => {
  const cases: readonly (readonly [query: string, claims: Record<string, unknown> | undefined, result: string])[] = [
    ['{ open }', undefined, 'answered'],
    ['{ open mine }', undefined, 'UNAUTHENTICATED'],
    ['{ open mine }', {}, 'answered'],
    ['{ staff }', { scope: 'users:read other' }, 'answered'],
    ['{ staff }', { scope: 'admin audit' }, 'answered'],
    ['{ staff }', { scope: 'admin' }, 'FORBIDDEN'],
    ['{ x: staff }', { scope: '' }, 'FORBIDDEN'],
    ['{ ...F } fragment F on Query { ... { staff } }', { scope: '' }, 'FORBIDDEN'],
    ['{ secret }', { policies: ['board'] }, 'answered'],
    ['{ secret }', { policies: ['founder', 'awake'] }, 'answered'],
    ['{ secret }', { policies: ['founder'] }, 'FORBIDDEN'],
    ['{ secret }', {}, 'FORBIDDEN'],
    ['{ node { id } }', undefined, 'answered'],
    ['{ node { ... on Hidden { salary } } }', { scope: '' }, 'FORBIDDEN'],
    ['{ node { ...H } } fragment H on Hidden { salary }', { scope: '' }, 'FORBIDDEN'],
    ['{ anything { ... on Node { id ... on Hidden { salary } } } }', { scope: '' }, 'FORBIDDEN'],
    ['{ node { ... on Hidden { salary } } }', { scope: 'payroll' }, 'answered'],
    ['{ account { id } }', undefined, 'UNAUTHENTICATED'],
    ['{ account { id } }', {}, 'answered'],
    ['{ account { level } }', {}, 'FORBIDDEN'],
    ['{ account { level } }', { policies: ['levels'] }, 'answered'],
    ['{ open mine @skip(if: true) }', undefined, 'UNAUTHENTICATED'],
  ];
  for (const [query, claims, result] of cases)
    test(`${query} for ${claims ? JSON.stringify(claims) : 'nobody'}: ${result}`, async () => {
      assert.equal(await code(query, claims), result);
      assert.equal(await code(query, claims), result, 'known by now');
    });
});

test('a directive that a subgraph imports under another name is asked for all the same', async () => {
  const renamed: Domain = {
    name: 'renamed',
    sdl: /* GraphQL */ `
      extend schema @link(url: "https://specs.apollo.dev/federation/v2.11", import: [{ name: "@authenticated", as: "@login" }, { name: "@requiresScopes", as: "@needs" }, { name: "@policy", as: "@rule" }])
      type Query { mine: String @login  staff: String @needs(scopes: [["admin"]])  secret: String @rule(policies: [["board"]]) }
    `,
    resolvers: { Query: { mine: () => 'mine', staff: () => 'staff', secret: () => 'secret' } },
  };
  const other = await runningGateway([renamed]);
  after(() => other.stop());
  for (const query of ['{ mine }', '{ staff }', '{ secret }'])
    assert.equal(codeOf(await other.ask({ query })), 'UNAUTHENTICATED', query);
});
