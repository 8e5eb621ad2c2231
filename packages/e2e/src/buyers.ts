import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { ids } from '@stoa/kernel/ids.ts';
import type { Sql } from 'postgres';
import { amsterdam } from './buying.ts';
import type { Client } from './client.ts';
import { inputOf } from './input-of.ts';
import { until } from './until.ts';

export const problems = 'userErrors { __typename message }';

/** A mutation that has nothing to complain of. */
export async function done(client: Client, name: string, input: object, fields: string) {
  const { data, errors } = await client.ask(
    `mutation ($input: ${inputOf(name)}) { ${name}(input: $input) { ${fields} ${problems} } }`,
    { input },
  );
  assert.equal(errors, undefined, `${name}: ${JSON.stringify(errors)}`);
  assert.deepEqual(data[name].userErrors, [], name);
  return data[name];
}

/** A cart of one's own with something in it; guests' have a secret. */
export async function cartOf(client: Client, offerId: string) {
  const { cart, secret } = await done(
    client,
    'cartCreate',
    { currency: 'EUR', lines: [{ offerId, quantity: 1 }] },
    'secret cart { id lines { id } }',
  );
  return { id: cart.id as string, lineId: cart.lines[0].id as string, secret: (secret ?? null) as string | null };
}

export async function checkoutOf(client: Client, cart: { id: string; secret: string | null }) {
  const guest = cart.secret === null ? {} : { cartSecret: cart.secret, email: 'guest@example.com' };
  const input = { idempotencyKey: randomUUID(), cartId: cart.id, shippingAddress: amsterdam, ...guest };
  const { checkout } = await done(
    client,
    'checkoutStart',
    input,
    'checkout { id quoteVersion quote { total { amount } } }',
  );
  return checkout as { id: string; quoteVersion: number; quote: { total: { amount: string } } };
}

export async function orderOf(client: Client, cart: { id: string; secret: string | null }, more: object = {}) {
  const checkout = await checkoutOf(client, cart);
  const input = {
    idempotencyKey: randomUUID(),
    checkoutId: checkout.id,
    quoteVersion: checkout.quoteVersion,
    payment: [{ kind: 'CARD', token: 'pm_card_visa' }],
    ...(cart.secret === null ? {} : { cartSecret: cart.secret }),
    ...more,
  };
  const { order } = await done(
    client,
    'checkoutSubmit',
    input,
    'order { id number lines { id } units { id location { id } } }',
  );
  return { ...order, input } as {
    id: string;
    number: string;
    lines: { id: string }[];
    units: { id: string; location: { id: string } }[];
    input: { checkoutId: string };
  };
}

/** A line of the order's first unit, which is what `parcelOf` sends. */
export async function lineOf(sql: Sql, { units: [unit = assert.fail()] }: Awaited<ReturnType<typeof orderOf>>) {
  const [line] = await sql<{ id: string }[]>`
    select id from fulfillment.unit_line where unit_id = ${ids.fulfillmentUnit.decode(unit.id)} order by id limit 1`;
  return ids.orderLine.encode(line?.id ?? assert.fail());
}

/** Packed by a person, so that there is a parcel. */
export async function parcelOf(ada: Client, sql: Sql, order: Awaited<ReturnType<typeof orderOf>>) {
  const [unit = assert.fail()] = order.units;
  const unitId = ids.fulfillmentUnit.decode(unit.id);
  await until(
    async () => (await sql`select 1 from fulfillment.unit where id = ${unitId}`).length > 0,
    'the warehouse knows',
  );
  for (let left = true; left; ) {
    const { pickList } = await done(
      ada,
      'pickListCreate',
      { locationId: unit.location.id, units: 40 },
      'pickList { id lines { orderLineId quantity } }',
    );
    for (const { orderLineId, quantity } of pickList.lines)
      await done(ada, 'pickListLinePick', { pickListId: pickList.id, orderLineId, quantity }, '__typename');
    left = (await sql`select 1 from fulfillment.unit where id = ${unitId} and status = 'PENDING'`).length > 0;
  }
  await done(ada, 'unitPack', { unitId: unit.id }, '__typename');
  const labelled = () =>
    sql`select id, tracking_code as code from fulfillment.parcel where unit_id = ${unitId} and tracking_code is not null`;
  await until(async () => (await labelled()).length > 0, 'there is a label');
  const [parcel] = await labelled();
  return { id: ids.parcel.encode(parcel?.['id'] as string), code: parcel?.['code'] as string };
}
