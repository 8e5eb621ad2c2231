import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeWorld } from '@stoa/seed/world.ts';
import { seed } from '../src/seed.ts';
import { notificationsWorld } from './world.ts';

const shop = await notificationsWorld();

test('the language of each persona is known, however often it is told', async () => {
  const world = makeWorld({ scale: 'small' });
  for (let time = 0; time < 2; time++) await seed(shop.db, world, () => {});
  const known = await shop.db.sql`select 1 from known_user`;
  assert.equal(known.length, world.personas.length);
});
