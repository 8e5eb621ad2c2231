import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { expireCheckouts } from '../src/commands/expire-checkouts.ts';
import { forgetCheckouts } from '../src/commands/forget-checkouts.ts';
import { orders } from '../src/index.ts';
import { amsterdam, clara, ordersWorld } from './world.ts';

const world = await ordersWorld();
const dayMs = 86_400_000;

const began = async () => {
  const { data } = await world.start(world.cart([await world.offer()]));
  return data.checkoutStart.checkout as { id: string; quoteVersion: number };
};
const declined = { payment: [{ kind: 'CARD', token: 'pm_declined' }] };
const night = async () => {
  await expireCheckouts(world.db, world.clock);
  await forgetCheckouts(world.db, world.clock);
};
const stateOf = async ({ id }: { id: string }) => {
  const [row] = await world.db.sql`
    select status, buyer->'shipping'->>'city' as city from checkout where id = ${ids.checkout.decode(id)}`;
  return row && `${String(row['status'])} ${String(row['city'])}`;
};

test('what was not bought is forgotten a month after it lapsed, and nothing else is', async () => {
  const [lapsed, tried] = [await began(), await began()];
  await world.submit(tried, declined);
  const order = await world.buy();
  world.clock.advance(2 * dayMs);
  const [bought] = await world.db.sql<{ id: string }[]>`
    select checkout_id as id from "order" where id = ${ids.order.decode(order.id)}`;
  const placed = { id: ids.checkout.encode(bought?.id ?? '') };
  await night();
  assert.deepEqual(await Promise.all([lapsed, tried].map(stateOf)), ['EXPIRED Amsterdam', 'EXPIRED Amsterdam']);
  const recent = await began();
  world.clock.advance(29 * dayMs);
  await night();
  assert.deepEqual(await Promise.all([lapsed, tried, recent, placed].map(stateOf)), [
    undefined,
    'EXPIRED ',
    'EXPIRED Amsterdam',
    'PLACED Amsterdam',
  ]);
});

test('whoever asks what is known of them is told what they began to buy, too', async () => {
  await began();
  const command = orders.commands.find(({ type }) => type.name === personalData('orders').export.name);
  const answer = await command?.answer(world.subgraph.environment as never, { userId: clara.userId }, 'k');
  const { data } = answer as { data: { checkouts: { status: string; buyer: { shipping: { lines: string[] } } }[] } };
  const [latest] = data.checkouts;
  assert.equal(latest?.status, 'OPEN');
  assert.deepEqual(latest?.buyer.shipping.lines, amsterdam.lines);
});
