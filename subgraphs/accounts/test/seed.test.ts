import assert from 'node:assert/strict';
import { test } from 'node:test';
import { testSecret } from '@stoa/testkit/database.ts';
import { personaPassword } from '@stoa/seed/names.data.ts';
import { makeWorld } from '@stoa/seed/world.ts';
import { seed } from '../src/seed.ts';
import { accountsWorld, count, viewerOf } from './world.ts';

const world = await accountsWorld();
const { personas } = makeWorld();

test('every persona signs in with the password that is shown, and has an address; filling twice is filling once', async () => {
  process.env['STOA_SECRET'] = testSecret;
  for (let times = 0; times < 2; times++) await seed(world.db, makeWorld(), () => {});
  for (const { email, roles, id } of personas) {
    const { tokens } = await world.call('accountSignIn', { email, password: personaPassword });
    const viewer = viewerOf(tokens.accessToken);
    assert.equal(viewer.userId, id);
    assert.deepEqual(viewer.roles, roles.toSorted());
    const { data } = await world.run('{ viewer { addresses { name formatted isDefaultShipping } } }', {}, viewer);
    assert.equal(data.viewer.addresses.length, 1);
    assert.equal(data.viewer.addresses[0].isDefaultShipping, true);
  }
  assert.equal(await count(world, '"user"'), personas.length);
});
