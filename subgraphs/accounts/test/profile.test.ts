import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, count, refusalsOf, twenty } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const everything = 'id displayName email name locale currency phone marketingConsent roles createdAt version';

test('a profile is changed: absent keeps, null clears, the phone is sealed', async () => {
  const { viewer } = await world.person();
  const change = { displayName: 'Ada L.', locale: 'de-at', currency: 'EUR', phone: '+43 1 234567' };
  const { user } = await call('profileUpdate', change, viewer);
  assert.deepEqual(
    [user.name, user.displayName, user.locale, user.currency, user.phone],
    ['Ada', 'Ada L.', 'de-AT', 'EUR', '+431234567'],
  );
  const cleared = await call('profileUpdate', { name: null, expectedVersion: user.version }, viewer);
  assert.deepEqual([cleared.user.name, cleared.user.displayName], [null, 'Ada L.']);
  assert.deepEqual(refusalsOf(await call('profileUpdate', { name: 'X', expectedVersion: user.version }, viewer)), [
    'VERSION_CONFLICT',
  ]);
  assert.ok(!JSON.stringify(await world.db.sql`select * from "user"`).includes('1234567'));
});

test('twenty changes at once of one version: one is made', async () => {
  const { viewer } = await world.person();
  const answers = await twenty((n) => call('profileUpdate', { name: `Name ${n}`, expectedVersion: 1 }, viewer));
  assert.equal(answers.filter(({ user }) => user).length, 1);
});

test('consent is kept with every change, and once only when twenty say the same', async () => {
  const { viewer } = await world.person();
  await twenty(() => call('marketingConsentSet', { granted: true }, viewer));
  await call('marketingConsentSet', { granted: false }, viewer);
  const { data } = await world.run(
    '{ viewer { user { marketingConsent } consents { purpose granted at } } }',
    {},
    viewer,
  );
  assert.equal(data.viewer.user.marketingConsent, false);
  assert.deepEqual(
    data.viewer.consents.map(({ granted }: { granted: boolean }) => granted),
    [false, true],
  );
});

test('a stranger sees the public name and nothing else; staff sees more and leaves a row', async () => {
  const [owner, stranger, support] = [await world.person(), await world.person(), await world.person('SUPPORT')];
  await call('profileUpdate', { displayName: 'Ada L.', phone: '+43 1 234567' }, owner.viewer);
  const ask = async ({ viewer }: { viewer: object }) =>
    (await world.run(`query ($id: ID!) { user(id: $id) { ${everything} } }`, { id: ids.user.encode(owner.id) }, viewer))
      .data.user;
  const { id, displayName, ...rest } = await ask(stranger);
  assert.equal(displayName, 'Ada L.');
  assert.ok(id);
  assert.deepEqual([...new Set(Object.values(rest))], [null]);
  const before = await count(world, 'access_audit');
  const seen = await ask(support);
  assert.equal(seen.email, owner.email);
  assert.equal(seen.phone, null);
  assert.equal(await count(world, 'access_audit'), before + 1);
  assert.equal((await ask(owner)).phone, '+431234567');
  assert.equal(await count(world, 'access_audit'), before + 1);
});

test('a forged reference to somebody else gives what a stranger may see, or null', async () => {
  const [owner, stranger] = [await world.person(), await world.person()];
  const id = ids.user.encode(owner.id);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on User { id email } ... on Viewer { id user { email } } } }`;
  const entities = async (representations: object[]) =>
    Object.values((await world.run(query, { representations }, stranger.viewer)).data)[0];
  const absent = 'usr_01H455VB4PEX5VSKNK084SN02Q';
  assert.deepEqual(
    await entities([
      { __typename: 'User', id },
      { __typename: 'User', id: absent },
    ]),
    [{ id, email: null }, null],
  );
  assert.deepEqual(await entities([{ __typename: 'Viewer', id }]), [null]);
});

test('lists of users are for staff, and cost the same for many as for few', async () => {
  const [customer, support] = [await world.person(), await world.person('SUPPORT')];
  const list = (first: number, viewer: object) =>
    world.run(`{ users(first: ${first}) { nodes { ${everything} } pageInfo { endCursor hasNextPage } } }`, {}, viewer);
  assert.deepEqual(codesOf(await list(2, customer.viewer)), ['FORBIDDEN']);
  await twenty(() => world.register());
  await twenty(() => list(2, support.viewer));
  const few = await countQueries(world, () => list(2, support.viewer));
  const many = await countQueries(world, () => list(20, support.viewer));
  assert.deepEqual([few, many], [3, 3]);
});

test('an id of another type is an input error', async () => {
  const { viewer } = await world.person();
  assert.deepEqual(codesOf(await world.run('{ user(id: "adr_01H455VB4PEX5VSKNK084SN02Q") { id } }', {}, viewer)), [
    'BAD_ID',
  ]);
  assert.equal((await world.run('{ user(id: "usr_01H455VB4PEX5VSKNK084SN02Q") { id } }', {}, viewer)).data.user, null);
});

test('a name may be a script: it is text', async () => {
  const { viewer } = await world.person();
  const name = '<script>alert(1)</script>';
  assert.equal((await call('profileUpdate', { name }, viewer)).user.name, name);
  assert.deepEqual(
    codesOf(await world.run(operations.profileUpdate, { input: { name: 'x', currency: 'euros' } }, viewer)),
    ['BAD_INPUT'],
  );
});
