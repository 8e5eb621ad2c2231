import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { operations } from './operations.ts';
import { accountsWorld, codesOf, refusalsOf, twenty, type Person } from './world.ts';

const world = await accountsWorld();
const { call } = world;
const berlin = {
  name: 'Ada Lovelace',
  lines: ['Lindenstraße 1'],
  city: 'Berlin',
  postalCode: '10969',
  countryCode: 'DE',
  phone: '+49 30 123456',
};
const add = async ({ viewer }: Person, more: object = {}) =>
  (await call('addressCreate', { address: berlin, ...more }, viewer)).address;
const list = async ({ viewer }: Person) =>
  (
    await world.run(
      '{ viewer { addresses { id name formatted isDefaultShipping isDefaultBilling version } } }',
      {},
      viewer,
    )
  ).data.viewer.addresses;

async function defaults(person: Person) {
  const book: { id: string; isDefaultShipping: boolean; isDefaultBilling: boolean }[] = await list(person);
  const of = (key: 'isDefaultShipping' | 'isDefaultBilling') => book.filter((each) => each[key]).map(({ id }) => id);
  return { shipping: of('isDefaultShipping'), billing: of('isDefaultBilling') };
}

test('the first address serves for both uses; a later one takes over what it is asked to', async () => {
  const person = await world.person();
  const first = await add(person);
  assert.deepEqual(first.formatted, ['Ada Lovelace', 'Lindenstraße 1', '10969 BERLIN', 'GERMANY']);
  const second = await add(person, { defaultShipping: true });
  assert.deepEqual(await defaults(person), { shipping: [second.id], billing: [first.id] });
  await call('addressSetDefault', { addressId: second.id }, person.viewer);
  assert.deepEqual(await defaults(person), { shipping: [second.id], billing: [second.id] });
});

test('when the default goes the newest takes over; the last one leaves nothing', async () => {
  const person = await world.person();
  const [first, second] = [await add(person), await add(person)];
  await call('addressDelete', { addressId: first.id }, person.viewer);
  assert.deepEqual(await defaults(person), { shipping: [second.id], billing: [second.id] });
  await call('addressDelete', { addressId: second.id }, person.viewer);
  assert.deepEqual(await list(person), []);
});

test('twenty changes of the default at once leave exactly one for each use', async () => {
  const person = await world.person();
  const book = await Promise.all(Array.from({ length: 5 }, () => add(person)));
  await twenty((n) => call('addressSetDefault', { addressId: book[n % 5].id }, person.viewer));
  const { shipping, billing } = await defaults(person);
  assert.equal(shipping.length, 1);
  assert.equal(billing.length, 1);
});

test('twenty first addresses at once leave exactly one default for each use', async () => {
  const person = await world.person();
  await twenty(() => add(person));
  const { shipping, billing } = await defaults(person);
  assert.deepEqual([shipping.length, billing.length, (await list(person)).length], [1, 1, 20]);
});

test('what the post of the country would not take is refused, field by field', async () => {
  const { viewer } = await world.person();
  const query = operations.addressCreate.replace(
    'userErrors {',
    'userErrors { ... on InvalidAddress { problems { field kind example } }',
  );
  const { data } = await world.run(
    query,
    { input: { address: { ...berlin, city: null, postalCode: '1096' } } },
    viewer,
  );
  assert.deepEqual(data.addressCreate.userErrors[0].problems, [
    { field: 'CITY', kind: 'MISSING', example: null },
    { field: 'POSTAL_CODE', kind: 'MALFORMED', example: '26133' },
  ]);
});

test('a change made for an old version is refused with the current one', async () => {
  const person = await world.person();
  const { id } = await add(person);
  const update = (expectedVersion: number | null) =>
    call(
      'addressUpdate',
      { addressId: id, expectedVersion, address: { ...berlin, lines: ['Elsewhere 2'] } },
      person.viewer,
    );
  const current = (await list(person))[0].version;
  assert.equal((await update(current)).address.version, current + 1);
  assert.deepEqual(refusalsOf(await update(current)), ['VERSION_CONFLICT']);
  assert.deepEqual((await update(null)).address.lines, ['Elsewhere 2']);
});

test("somebody else's address, an absent one and one of a wrong type", async () => {
  const [one, other] = [await world.person(), await world.person()];
  const theirs = await add(other);
  for (const name of ['addressUpdate', 'addressDelete', 'addressSetDefault'] as const) {
    const ask = (addressId: string) =>
      world.run(
        operations[name],
        { input: { addressId, ...(name === 'addressUpdate' && { address: berlin }) } },
        one.viewer,
      );
    const [foreign, absent] = [await ask(theirs.id), await ask('adr_01H455VB4PEX5VSKNK084SN02Q')];
    assert.deepEqual(codesOf(foreign), ['NOT_FOUND'], name);
    assert.deepEqual(foreign.errors?.[0]?.message, absent.errors?.[0]?.message);
    assert.deepEqual(codesOf(await ask(one.viewer.userId ? `usr_${theirs.id.slice(4)}` : '')), ['BAD_ID']);
  }
  assert.equal((await list(other)).length, 1);
});

test('the fiftieth address is the last', async () => {
  const person = await world.person();
  for (let n = 0; n < 50; n++) await add(person);
  assert.deepEqual(refusalsOf(await call('addressCreate', { address: berlin }, person.viewer)), ['LIMIT_REACHED']);
});

test('names, lines and phones are not kept in clear', async () => {
  await add(await world.person());
  const dump = JSON.stringify(await world.db.sql`select * from address`);
  for (const secret of ['Lovelace', 'Lindenstra', '30123456']) assert.ok(!dump.includes(secret));
});

test('a form says what its country asks for', async () => {
  const { data } = await world.run(
    '{ addressForm(countryCode: "us") { fields { name required } administrativeAreaLabel administrativeAreas { code name } postalCodeExample } none: addressForm(countryCode: "XX") { countryCode } addressCountries }',
  );
  assert.deepEqual(
    data.addressForm.fields.map(({ name }: { name: string }) => name),
    ['NAME', 'ORGANIZATION', 'LINES', 'CITY', 'ADMINISTRATIVE_AREA', 'POSTAL_CODE'],
  );
  assert.equal(data.addressForm.administrativeAreaLabel, 'state');
  assert.ok(data.addressForm.administrativeAreas.some(({ code }: { code: string }) => code === 'CA'));
  assert.equal(data.none, null);
  assert.ok(data.addressCountries.length >= 60);
});

test('the number of statements does not grow with the book', async () => {
  const person = await world.person();
  await add(person);
  await twenty(() => list(person));
  const few = await countQueries(world, () => list(person));
  for (let n = 0; n < 10; n++) await add(person);
  assert.equal(await countQueries(world, () => list(person)), few);
  assert.equal(few, 1);
});
