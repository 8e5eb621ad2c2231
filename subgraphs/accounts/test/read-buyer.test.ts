import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { countQueries } from '@stoa/testkit/test-subgraph.ts';
import { readBuyer } from '../src/queries/read-buyer.ts';
import { accountsWorld } from './world.ts';

const world = await accountsWorld();
const { environment } = world.subgraph;
const berlin = {
  name: 'Ada Lovelace',
  organization: null,
  lines: ['Lindenstraße 1'],
  district: null,
  city: 'berlin',
  administrativeArea: null,
  postalCode: '10969',
  countryCode: 'de',
  phone: null,
};

test('a guest costs no statement, and the address comes back as its country writes it', async () => {
  let answer: Awaited<ReturnType<typeof readBuyer>> | undefined;
  const statements = await countQueries(world, async () => {
    answer = await readBuyer(environment, { userId: null, shipping: { address: berlin }, billing: null });
  });
  assert.equal(statements, 0);
  assert.deepEqual(answer, {
    buyer: null,
    shipping: { ...berlin, city: 'BERLIN', countryCode: 'DE' },
    billing: null,
  });
});

test('an address that its country refuses is told with what is wrong', async () => {
  const shipping = { address: { ...berlin, postalCode: 'x' } };
  assert.deepEqual(await readBuyer(environment, { userId: null, shipping, billing: null }), {
    kind: 'InvalidAddress',
    which: 'shipping',
    problems: [{ field: 'POSTAL_CODE', problem: 'MALFORMED' }],
  });
});

test('a user and two addresses of the book are one statement', async () => {
  const person = await world.person();
  const address = { ...berlin, city: 'Berlin' };
  const made = await world.call('addressCreate', { address }, person.viewer);
  const addressId = ids.address.decode(made.address.id);
  let answer: Awaited<ReturnType<typeof readBuyer>> | undefined;
  const statements = await countQueries(world, async () => {
    answer = await readBuyer(environment, { userId: person.id, shipping: { addressId }, billing: { addressId } });
  });
  assert.equal(statements, 1);
  assert.ok(answer && !('kind' in answer));
  assert.equal(answer.buyer?.email, person.email);
  assert.equal(answer.shipping?.lines[0], 'Lindenstraße 1');
  assert.deepEqual(answer.shipping, answer.billing);
});

test("another's address and one that is not there are the same", async () => {
  const [mine, other] = [await world.person(), await world.person()];
  const made = await world.call('addressCreate', { address: berlin }, other.viewer);
  const theirs = ids.address.decode(made.address.id);
  const none = ids.address.make(environment.clock, environment.random);
  for (const addressId of [theirs, none])
    for (const userId of [mine.id, null])
      assert.deepEqual(await readBuyer(environment, { userId, shipping: { addressId }, billing: null }), {
        kind: 'UnknownAddress',
        which: 'shipping',
      });
});
