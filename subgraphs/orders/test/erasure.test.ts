import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { moveUnits } from '../src/commands/move-units.ts';
import { orders } from '../src/index.ts';
import { lockOrder } from '../src/store/orders.ts';
import { amsterdam, cancel, clara, ordersWorld } from './world.ts';

const at = '2026-11-03T10:00:00.000Z';

/** A shop each: whoever is erased buys no more. */
async function bought(count = 1) {
  const world = await ordersWorld();
  const all = [];
  for (let each = 0; each < count; each++) {
    const order = await world.buy();
    const orderId = ids.order.decode(order.id);
    const unitId = ids.fulfillmentUnit.decode(order.units[0]?.id ?? '');
    all.push({
      ...order,
      orderId,
      unitId,
      advance: (status: 'SHIPPED' | 'DELIVERED' | 'UNDELIVERED') =>
        world.hear(unitProgressed, { orderId, unitId, status, at }),
      buyer: async () => {
        const [row] = await world.db.sql`
          select buyer->>'email' as email, buyer->>'name' as name, buyer->'shipping'->>'name' as shipping,
            buyer->'shipping'->>'city' as city, buyer->'billing'->>'name' as billing,
            buyer->>'destination' is not null as located, forget
          from "order" where id = ${orderId}`;
        return { ...row };
      },
    });
  }
  const { name } = personalData('orders').erase;
  const command = orders.commands.find(({ type }) => type.name === name);
  const erase = async () => {
    const environment = world.subgraph.environment as never;
    const answer = await command?.answer(environment, { userId: clara.userId }, 'k');
    return (answer as { kept: string[] } | undefined)?.kept.some((each) => each.includes('under way'));
  };
  return { world, all, erase };
}

const blank = {
  email: 'erased@invalid',
  name: null,
  shipping: '',
  city: '',
  billing: '',
  located: false,
  forget: false,
};
const kept = { ...blank, shipping: amsterdam.name, city: amsterdam.city, located: true, forget: true };

test('whoever is erased before it is sent still gets it; where it went is forgotten with its delivery', async () => {
  const { all, erase } = await bought();
  const [order] = all;
  assert.equal(await erase(), true);
  assert.equal(await erase(), true);
  assert.deepEqual(await order?.buyer(), kept);
  await order?.advance('SHIPPED');
  assert.deepEqual(await order?.buyer(), kept);
  await order?.advance('DELIVERED');
  assert.deepEqual(await order?.buyer(), blank);
  assert.equal(await erase(), false);
});

test('what has ended is forgotten at once, what is lost or cancelled with its end', async () => {
  const { world, all, erase } = await bought(3);
  const [delivered, lost, cancelled] = all;
  await delivered?.advance('SHIPPED');
  await delivered?.advance('DELIVERED');
  await lost?.advance('SHIPPED');
  await erase();
  assert.deepEqual(await Promise.all(all.map((each) => each.buyer())), [blank, kept, kept]);
  await lost?.advance('UNDELIVERED');
  assert.deepEqual(await lost?.buyer(), blank);
  const { data } = await world.run(cancel, { input: { idempotencyKey: 'c', orderId: cancelled?.id } }, clara);
  assert.deepEqual(data.orderCancel.userErrors, []);
  assert.deepEqual(await cancelled?.buyer(), blank);
});

test('an erasure in the middle of the last delivery: where it went is gone after both', async () => {
  const { world, all, erase } = await bought();
  const [order] = all;
  await order?.advance('SHIPPED');
  let erasing: Promise<unknown> | undefined;
  await world.db.transaction(async (tx) => {
    const locked = await lockOrder(tx, order?.orderId ?? '');
    if (locked) await moveUnits(tx, locked, new Map([[order?.unitId ?? '', 'DELIVERED']]));
    let isOver = false;
    erasing = erase().finally(() => {
      isOver = true;
    });
    // On until it waits for this transaction, or has not waited for it.
    const waiting = () => world.db.sql`select 1 from pg_locks where not granted`;
    while (!isOver && (await waiting()).length === 0);
  });
  await erasing;
  assert.deepEqual(await order?.buyer(), blank);
});
