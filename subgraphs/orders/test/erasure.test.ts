import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { unitProgressed } from '@stoa/contracts/fulfillment.ts';
import { orderPlaced } from '@stoa/contracts/orders.ts';
import { personalData } from '@stoa/contracts/privacy.ts';
import { ids } from '@stoa/kernel/ids.ts';
import { moveUnits } from '../src/commands/move-units.ts';
import { putOrder } from '../src/commands/put-order.ts';
import { orders } from '../src/index.ts';
import { checkoutById, takeCheckout } from '../src/store/checkouts.ts';
import { lockOrder } from '../src/store/orders.ts';
import { amsterdam, cancel, clara, type OrdersWorld, ordersWorld } from './world.ts';

const at = '2026-11-03T10:00:00.000Z';

/** What is known of whom an order or a checkout is for. */
async function buyerOf({ db }: OrdersWorld, table: 'order' | 'checkout', id: string) {
  const [row] = await db.sql`
    select buyer->>'email' as email, buyer->>'name' as name, buyer->'shipping'->>'name' as shipping,
      buyer->'shipping'->>'city' as city, buyer->'billing'->>'name' as billing,
      buyer->>'destination' is not null as located, forget
    from ${db.sql(table)} where id = ${id}`;
  return { ...row };
}

async function eraseClara({ subgraph }: OrdersWorld): Promise<boolean> {
  const { name } = personalData('orders').erase;
  const command = orders.commands.find(({ type }) => type.name === name);
  const answer = await command?.answer(subgraph.environment as never, { userId: clara.userId }, 'k');
  return (answer as { kept: string[] }).kept.some((each) => each.includes('under way'));
}

/** How many of this shop wait for a lock. */
const waiting = async ({ db }: OrdersWorld): Promise<number> =>
  (await db.sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`).length;

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
      buyer: () => buyerOf(world, 'order', orderId),
    });
  }
  return { world, all, erase: () => eraseClara(world) };
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
    while (!isOver && (await waiting(world)) === 0);
  });
  await erasing;
  assert.deepEqual(await order?.buyer(), blank);
});

/** A checkout that is submitted, and no more. */
async function submitted() {
  const world = await ordersWorld();
  const { data } = await world.start(world.cart([await world.offer()]));
  const { id, quoteVersion } = data.checkoutStart.checkout;
  const checkoutId = ids.checkout.decode(id);
  const orderId = randomUUID();
  const taking = { id: checkoutId, owner: clara.userId ?? '', quoteVersion, orderId, now: world.clock.now() };
  const checkout = await world.db.transaction((tx) => takeCheckout(tx, taking));
  const placed = { orderId, unitIds: [randomUUID()], payment: { paymentId: randomUUID() } };
  return { world, checkoutId, orderId, place: () => putOrder(world.living, checkout ?? assert.fail(), placed) };
}

test('an order that was being placed is delivered, and nothing else of its buyer is kept', async () => {
  const world = await ordersWorld();
  const { data } = await world.start(world.cart([await world.offer()]));
  const { checkout } = data.checkoutStart;
  let isKept: boolean | undefined;
  world.town.before(async (command) => {
    if (command === 'inventory.confirm-reservation') isKept = await eraseClara(world);
  });
  const { order } = (await world.submit(checkout)).data.checkoutSubmit;
  assert.equal(isKept, true);
  assert.deepEqual(await buyerOf(world, 'order', ids.order.decode(order.id)), kept);
  assert.deepEqual(await buyerOf(world, 'checkout', ids.checkout.decode(checkout.id)), blank);
  await world.run(cancel, { input: { idempotencyKey: 'c', orderId: order.id } }, clara);
  assert.deepEqual(await buyerOf(world, 'order', ids.order.decode(order.id)), blank);
});

test('what was read of a checkout before its buyer was erased does not come back with the order', async () => {
  const { world, checkoutId, orderId, place } = await submitted();
  await eraseClara(world);
  await place();
  assert.deepEqual(await buyerOf(world, 'order', orderId), kept);
  assert.deepEqual(await buyerOf(world, 'checkout', checkoutId), blank);
  const [told] = await world.db.sql`
    select payload->'contact'->>'email' as email from event_log where key = ${orderId} and type = ${orderPlaced.name}`;
  assert.equal(told?.['email'], 'erased@invalid');
});

test('an erasure in the moment in which the order is placed finds the order', async () => {
  const { world, checkoutId, orderId, place } = await submitted();
  let erasing: Promise<unknown> | undefined;
  await world.db.transaction(async (tx) => {
    await tx.sql`select 1 from checkout where id = ${checkoutId} for update`;
    const placing = place();
    while ((await waiting(world)) < 1);
    erasing = Promise.all([placing, eraseClara(world)]);
    while ((await waiting(world)) < 2);
  });
  await erasing;
  assert.deepEqual(await buyerOf(world, 'order', orderId), kept);
  assert.deepEqual(await buyerOf(world, 'checkout', checkoutId), blank);
});

test('a submission that comes to nothing after its buyer was erased leaves nothing to try again', async () => {
  const world = await ordersWorld();
  const { data } = await world.start(world.cart([await world.offer()]));
  const { checkout } = data.checkoutStart;
  world.town.before(async (command) => {
    if (command === 'payments.authorize-payment') await eraseClara(world);
  });
  const declined = await world.submit(checkout, { payment: [{ kind: 'CARD', token: 'pm_declined' }] });
  assert.equal(declined.data.checkoutSubmit.userErrors[0].__typename, 'PaymentDeclined');
  const id = ids.checkout.decode(checkout.id);
  assert.equal((await checkoutById(world.db.sql, id))?.status, 'CANCELLED');
  assert.deepEqual(await buyerOf(world, 'checkout', id), blank);
});
