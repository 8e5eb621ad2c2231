import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { roles } from '@stoa/kernel/viewer.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, count, refusalsOf, viewerOf } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const sellerId = 'sel_01H455VB4PEX5VSKNK084SN02Q';

test('an administrator grants and takes roles; the next token says so, and every change is audited', async () => {
  const [admin, person] = [await world.person('ADMIN'), await world.person()];
  const userId = ids.user.encode(person.id);
  const granted = await call('roleGrant', { userId, role: 'SUPPORT', reason: 'new colleague' }, admin.viewer);
  assert.deepEqual(granted.user.roles, ['CUSTOMER', 'SUPPORT']);
  await call('roleGrant', { userId, role: 'SUPPORT' }, admin.viewer);
  const { tokens } = await call('tokenRefresh', { refreshToken: person.tokens.refreshToken });
  assert.deepEqual(viewerOf(tokens.accessToken).roles, ['CUSTOMER', 'SUPPORT']);
  await call('roleRevoke', { userId, role: 'SUPPORT' }, admin.viewer);
  const query =
    'query ($userId: ID) { roleChanges(userId: $userId) { nodes { id role granted reason actor { id } user { id } } } }';
  const { data } = await world.run(query, { userId }, admin.viewer);
  assert.deepEqual(
    data.roleChanges.nodes.map(({ granted: given }: { granted: boolean }) => given),
    [false, true],
  );
  assert.equal(data.roleChanges.nodes[1].reason, 'new colleague');
  assert.equal(data.roleChanges.nodes[1].actor.id, ids.user.encode(admin.id));
});

test('a seller names whom they sell for, and nobody else does', async () => {
  const [admin, person] = [await world.person('ADMIN'), await world.person()];
  const userId = ids.user.encode(person.id);
  assert.deepEqual(refusalsOf(await call('roleGrant', { userId, role: 'SELLER' }, admin.viewer)), ['INVALID_INPUT']);
  assert.deepEqual(refusalsOf(await call('roleGrant', { userId, role: 'SUPPORT', sellerId }, admin.viewer)), [
    'INVALID_INPUT',
  ]);
  assert.ok((await call('roleGrant', { userId, role: 'SELLER', sellerId }, admin.viewer)).user);
});

test('two administrators cannot take each other away at once', async () => {
  await world.db.sql`delete from user_role where role = 'ADMIN'`;
  const [one, other] = [await world.person('ADMIN'), await world.person('ADMIN')];
  const take = (from: typeof one, by: typeof one) =>
    call('roleRevoke', { userId: ids.user.encode(from.id), role: 'ADMIN' }, by.viewer);
  const answers = await Promise.all([take(one, other), take(other, one)]);
  assert.deepEqual(answers.flatMap(refusalsOf), ['LAST_ADMIN']);
  assert.equal(await count(world, "user_role where role = 'ADMIN'"), 1);
});

const staffOnly = {
  roleGrant: { userId: 'usr_01H455VB4PEX5VSKNK084SN02Q', role: 'ADMIN' },
  roleRevoke: { userId: 'usr_01H455VB4PEX5VSKNK084SN02Q', role: 'ADMIN' },
  apiClientCreate: { name: 'Mine', scopes: ['stock:read'] },
  apiClientSecretRotate: { clientId: 'cli_01H455VB4PEX5VSKNK084SN02Q' },
  apiClientDisable: { clientId: 'cli_01H455VB4PEX5VSKNK084SN02Q' },
};

for (const role of roles.filter((each) => each !== 'ADMIN'))
  test(`no mutation of administrators is open to ${role}`, async () => {
    const { viewer } = await world.person(role);
    const before = [await count(world, 'user_role'), await count(world, 'api_client')];
    for (const [name, input] of Object.entries(staffOnly)) {
      const answer = await world.run(operations[name as keyof typeof staffOnly], { input }, viewer);
      assert.deepEqual(codesOf(answer), ['FORBIDDEN'], name);
    }
    assert.deepEqual([await count(world, 'user_role'), await count(world, 'api_client')], before);
  });

test('no staff mutation is open to whoever is not signed in, well-formed ids or not', async () => {
  for (const [name, input] of Object.entries(staffOnly)) {
    const answer = await world.run(operations[name as keyof typeof staffOnly], { input });
    assert.deepEqual(codesOf(answer), ['UNAUTHENTICATED'], name);
  }
});
