import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import { ids } from '@stoa/kernel/ids.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import postgres from 'postgres';
import { cartOf, done, orderOf, parcelOf } from '../src/buyers.ts';
import { newCustomer, offersWithStock } from '../src/buying.ts';
import { violated } from '../src/invariants.ts';
import { mailsTo } from '../src/mailbox.ts';
import { openShop } from '../src/open-shop.ts';
import { until } from '../src/until.ts';

const shop = await openShop({ more: { STOA_WAREHOUSE: 'manual' } });
const [visitor = assert.fail('no gateway')] = shop.clients;
const sql = postgres(shop.environment['DATABASE_URL'] ?? '', { max: 2, onnotice: () => {} });
after(async () => {
  await sql.end();
  await shop.stop();
});
const ada = await visitor.signedInAs('ada@example.com');
const [offer = assert.fail(), other = assert.fail()] = await offersWithStock(visitor, 8);

const scan = (parcelId: string, status: string) =>
  done(ada, 'parcelScan', { idempotencyKey: randomUUID(), parcelId, status }, '__typename');
const stockOf = async (variantId: string) => {
  const [row] = await sql`select sum(on_hand)::int as units from inventory.stock where variant_id = ${variantId}`;
  return row?.['units'] as number;
};
const query = `query ($id: ID!) { order(id: $id) { status total { amount } refundTotal { amount } lines { undeliveredQuantity }
  payment { status } timeline(first: 50) { nodes { kind } } } }`;

/** Somebody new, with a parcel that waits for its carrier. */
async function packed({ offerId, variantId }: { readonly offerId: string; readonly variantId: string }) {
  const { email, signedIn } = await newCustomer(visitor);
  const variant = ids.variant.decode(variantId);
  const before = await stockOf(variant);
  const order = await orderOf(signedIn, await cartOf(signedIn, offerId));
  const parcel = await parcelOf(ada, sql, order);
  const look = async () => {
    const { data, errors } = await signedIn.ask(query, { id: order.id });
    assert.equal(errors, undefined, JSON.stringify(errors));
    const { timeline, ...rest } = data.order;
    return { ...rest, kinds: timeline.nodes.map(({ kind }: { kind: string }) => kind) as string[] };
  };
  return { email, order, parcel, before, look, stock: () => stockOf(variant) };
}

test('a parcel that the carrier loses is paid back and told once; found again, it lies on the shelf', async () => {
  const { email, order, parcel, before, look, stock } = await packed(offer);
  assert.equal(await stock(), before - 1);
  await scan(parcel.id, 'IN_TRANSIT');
  await scan(parcel.id, 'LOST');
  await until(async () => (await look()).kinds.includes('REFUND_SUCCEEDED'), 'the money is back');
  await until(async () => (await look()).status === 'UNDELIVERED', 'the order has ended');
  const seen = await look();
  assert.deepEqual([seen.refundTotal, seen.lines], [seen.total, [{ undeliveredQuantity: 1 }]]);
  assert.ok(['PARCEL_LOST', 'UNIT_SHIPPED', 'UNIT_UNDELIVERED'].every((kind) => seen.kinds.includes(kind)));
  await scan(parcel.id, 'RETURNED_TO_SENDER');
  await until(async () => (await stock()) === before, 'it lies on the shelf');
  await until(async () => (await look()).kinds.includes('PARCEL_RETURNED_TO_SENDER'), 'the order knows');
  assert.deepEqual((await look()).refundTotal, seen.total);
  const about = (await mailsTo(visitor.url, email)).filter(({ text }) => text.includes(order.number));
  assert.deepEqual(about.map(({ subject }) => subject.replace(order.number, 'N')).toSorted(), [
    'A parcel of your order N does not arrive',
    'Your order N',
    'Your order N is on its way',
  ]);
});

test('a parcel that comes back unopened is paid back, and put on the shelf', async () => {
  const { parcel, before, look, stock } = await packed(other);
  await scan(parcel.id, 'RETURNED_TO_SENDER');
  await until(async () => (await look()).kinds.includes('REFUND_SUCCEEDED'), 'the money is back');
  await until(async () => (await stock()) === before, 'it lies on the shelf');
  await until(async () => (await look()).status === 'UNDELIVERED', 'the order has ended');
});

test('and the books agree', async () => {
  assert.deepEqual(await violated(sql, domainNames()), []);
});
