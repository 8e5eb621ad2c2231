import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import { cartOf, done, lineOf, orderOf, parcelOf } from '../src/buyers.ts';
import { newCustomer } from '../src/buying.ts';
import { violated } from '../src/invariants.ts';
import { mailsTo } from '../src/mailbox.ts';
import { openManualShop } from '../src/open-manual-shop.ts';
import { until } from '../src/until.ts';

const { visitor, sql, ada, offers } = await openManualShop();
const [offer = assert.fail(), other = assert.fail()] = offers;

const stockOf = async (variantId: string) => {
  const [row] = await sql`
    select sum(on_hand)::int as units from inventory.stock where variant_id = ${ids.variant.decode(variantId)}`;
  return row?.['units'] as number;
};
const query = `query ($id: ID!) { order(id: $id) { status refundTotal { amount } total { amount }
  lines { id returnedQuantity total { amount } } tillRefunds { id status amount { amount } }
  returns { id status refundWay lines { lost restock } } timeline(first: 60) { nodes { kind } } } }`;
const looker = (client: typeof ada, id: string) => async () => {
  const { data, errors } = await client.ask(query, { id });
  assert.equal(errors, undefined, JSON.stringify(errors));
  const { timeline, ...rest } = data.order;
  return { ...rest, kinds: timeline.nodes.map(({ kind }: { kind: string }) => kind) as string[] };
};
const scan = (parcelId: string, status: string) =>
  done(ada, 'parcelScan', { idempotencyKey: randomUUID(), parcelId, status }, '__typename');
const inspect = (returnId: string, orderLineId: string, refund: number) =>
  done(ada, 'returnInspect', { returnId, lines: [{ orderLineId, refund, restock: 1 }] }, '__typename');

test('a return that the carrier loses is paid back; found again, it lies on the shelf and is paid for no more', async () => {
  const { email, signedIn } = await newCustomer(visitor);
  const before = await stockOf(offer.variantId);
  const order = await orderOf(signedIn, await cartOf(signedIn, offer.offerId));
  await scan((await parcelOf(ada, sql, order)).id, 'DELIVERED');
  const look = looker(signedIn, order.id);
  await until(async () => (await look()).status === 'DELIVERED', 'it is there');
  const orderLineId = await lineOf(sql, order);
  const asked = { orderId: order.id, lines: [{ orderLineId, quantity: 1 }], reason: 'CHANGED_MIND' };
  const input = { idempotencyKey: randomUUID(), ...asked };
  const { return: made } = await done(signedIn, 'returnRequest', input, 'return { id parcels { id } }');
  const [parcel = assert.fail()] = made.parcels as { id: string }[];
  await scan(parcel.id, 'IN_TRANSIT');
  await scan(parcel.id, 'LOST');
  await until(async () => (await look()).kinds.includes('REFUND_SUCCEEDED'), 'the money is back');
  await until(async () => (await look()).kinds.includes('RETURN_LOST'), 'the timeline says so');
  const lost = await look();
  assert.deepEqual(
    [lost.refundTotal, lost.lines[0].returnedQuantity, lost.returns[0].refundWay, lost.returns[0].lines],
    [lost.lines[0].total, 1, 'PAYMENT', [{ lost: 1, restock: 0 }]],
  );
  assert.equal(await stockOf(offer.variantId), before - 1);
  await scan(parcel.id, 'DELIVERED');
  await done(ada, 'returnReceive', { returnId: made.id }, '__typename');
  await inspect(made.id, orderLineId, 0);
  await until(async () => (await stockOf(offer.variantId)) === before, 'it lies on the shelf');
  await until(async () => (await look()).kinds.includes('RETURN_INSPECTED'), 'the order knows');
  assert.deepEqual((await look()).refundTotal, lost.refundTotal);
  const told = (await mailsTo(visitor.url, email)).filter(({ text }) => text.includes(order.number));
  assert.deepEqual(told.map(({ subject }) => subject.replace(order.number, 'N')).toSorted(), [
    'Your order N',
    'Your order N is on its way',
    'Your order N was delivered',
    'Your refund for order N',
    'Your return for order N',
  ]);
});

test('what was taken in a store comes back over its counter: on the shelf there, and paid at the till', async () => {
  const { email, signedIn } = await newCustomer(visitor);
  const { variantId } = other;
  const before = await stockOf(variantId);
  const [place] = await sql<{ id: string }[]>`
    select location_id as id from inventory.stock where variant_id = ${ids.variant.decode(variantId)}
    order by on_hand - reserved desc limit 1`;
  const locationId = ids.location.encode(place?.id ?? assert.fail());
  const [user] = await sql<{ id: string }[]>`select id from accounts."user" where email = ${email}`;
  const who = { locationId, userId: ids.user.encode(user?.id ?? assert.fail()) };
  const { session } = await done(ada, 'storeSessionOpen', who, 'session { id }');
  const taken = { idempotencyKey: randomUUID(), sessionId: session.id, variantId, delta: 1 };
  await done(ada, 'storeSessionTake', taken, '__typename');
  await done(ada, 'storeSessionSettle', { sessionId: session.id }, '__typename');
  const known = () => sql<{ id: string }[]>`
    select l.id from fulfillment.unit_line l join fulfillment.unit u on u.id = l.unit_id
    where u.order_id = ${ids.storeSession.decode(session.id)}`;
  await until(async () => (await known()).length > 0, 'the warehouse knows');
  assert.equal(await stockOf(variantId), before - 1);
  const orderId = ids.order.encode(ids.storeSession.decode(session.id));
  const orderLineId = ids.orderLine.encode((await known())[0]?.id ?? '');
  const asked = { orderId, locationId, lines: [{ orderLineId, quantity: 1 }], reason: 'DOES_NOT_FIT' };
  const input = { idempotencyKey: randomUUID(), ...asked };
  const { return: made } = await done(ada, 'returnTake', input, 'return { id status refundWay }');
  assert.deepEqual([made.status, made.refundWay], ['RECEIVED', 'TILL']);
  await inspect(made.id, orderLineId, 1);
  const look = looker(signedIn, orderId);
  await until(async () => (await look()).tillRefunds.length > 0, 'it is due');
  const due = await look();
  assert.deepEqual([due.tillRefunds[0].status, due.tillRefunds[0].amount], ['DUE', due.total]);
  await until(async () => (await stockOf(variantId)) === before, 'it lies on the shelf');
  await done(ada, 'orderTillRefundSettle', { orderId, refundId: due.tillRefunds[0].id }, '__typename');
  const paid = await look();
  assert.deepEqual([paid.tillRefunds[0].status, paid.status, paid.refundTotal], ['PAID', 'RETURNED', paid.total]);
  assert.ok(!paid.kinds.includes('REFUND_FAILED'));
});

test('and the books agree', async () => {
  assert.deepEqual(await violated(sql, domainNames()), []);
});
