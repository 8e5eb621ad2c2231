import { setTimeout as pause } from 'node:timers/promises';
import { isQuiet } from '@stoa/e2e/invariants.ts';
import { domainNames } from '@stoa/runtime/serving/domains.ts';
import type { Sql } from 'postgres';

/**
 * Orders of the past, as many as are missing to `count`, in every table that a journey touches: copies of one that was
 * really placed, under ids of their own. Portions keep each statement short.
 */
export async function makePastOrders(sql: Sql, count: number): Promise<void> {
  const [have] = await sql<{ count: number }[]>`select count(*)::int as count from orders."order"`;
  for (let left = count - (have?.count ?? 0); left > 0; left -= portion) await copy(sql, Math.min(portion, left));
  for (const table of touched) await sql.unsafe(`vacuum analyze ${table}`);
  await sql`checkpoint`;
  // Nobody is to be busy with the past while the present is measured.
  while (!(await isQuiet(sql, domainNames()))) await pause(500);
}

const portion = 20_000;
const touched = [
  'orders."order"',
  'orders.order_line',
  'orders.fulfillment_unit',
  'orders.order_entry',
  'orders.checkout',
  'orders.submission',
  'orders.saga',
  'orders.event_log',
  'payments.payment',
  'payments.payment_part',
  'payments.payment_unit',
  'payments.event_log',
  'inventory.reservation',
  'inventory.reservation_line',
  'inventory.stock_entry',
  'inventory.event_log',
  'cart.cart',
];

/** A copy of the columns of a row, but for those that are given. */
const like = (alias: string, given: Readonly<Record<string, string>>): string => {
  const changes = Object.entries(given).map(([column, value]) => `'${column}', ${value}`);
  return `to_jsonb(${alias}) || jsonb_build_object(${changes.join(', ')})`;
};

async function copy(sql: Sql, rows: number): Promise<void> {
  await sql.begin(async (tx) => {
    // Triggers and foreign keys have nothing to check in copies, and would take most of the time.
    await tx`set local session_replication_role = replica`;
    await tx`create temp table made on commit drop as select gen_random_uuid() as o, gen_random_uuid() as c, gen_random_uuid() as u,
      gen_random_uuid() as r, gen_random_uuid() as p, gen_random_uuid() as part, gen_random_uuid() as cart, gen_random_uuid() as line, gen_random_uuid() as entry, n
      from generate_series(1, ${rows}) n`;
    const fill = (table: string, from: string, given: Readonly<Record<string, string>>) =>
      tx.unsafe(
        `with t as materialized (${from}) insert into ${table}
         select r.* from made, t, lateral jsonb_populate_record(null::${table}, ${like('t', given)}) r`,
      );
    const order = `select * from orders."order" where words not like 'past%' order by id desc limit 1`;
    const past = (table: string) => `select x.* from ${table} x join (${order}) o on x.order_id = o.id limit 1`;
    await fill('orders.checkout', `select c.* from orders.checkout c join (${order}) o on o.checkout_id = c.id`, {
      id: 'made.c',
      key: 'made.c',
      order_id: 'made.o',
      reservation_id: 'made.r',
      cart_id: 'made.cart',
    });
    await fill('orders."order"', order, {
      id: 'made.o',
      number: 'left(made.o::text, 13)',
      checkout_id: 'made.c',
      payment_id: 'made.p',
      words: "'past ' || made.o",
      cart_id: 'made.cart',
    });
    await fill('orders.fulfillment_unit', past('orders.fulfillment_unit'), { id: 'made.u', order_id: 'made.o' });
    await fill('orders.order_line', past('orders.order_line'), {
      id: 'made.line',
      order_id: 'made.o',
      unit_id: 'made.u',
    });
    await fill('orders.order_entry', past('orders.order_entry'), { order_id: 'made.o' });
    await fill('orders.submission', past('orders.submission'), {
      order_id: 'made.o',
      checkout_id: 'made.c',
      key: 'made.o',
    });
    await fill('orders.saga', `select s.* from orders.saga s join (${order}) o on s.id = o.id::text`, { id: 'made.o' });
    await fill('payments.payment', `select p.* from payments.payment p join (${order}) o on p.order_id = o.id`, {
      id: 'made.p',
      key: 'made.p',
      order_id: 'made.o',
    });
    await fill(
      'payments.payment_part',
      `select a.* from payments.payment_part a join payments.payment p on p.id = a.payment_id join (${order}) o on p.order_id = o.id limit 1`,
      { id: 'made.part', payment_id: 'made.p', provider_ref: 'made.part' },
    );
    await fill(
      'payments.payment_unit',
      `select a.* from payments.payment_unit a join payments.payment p on p.id = a.payment_id join (${order}) o on p.order_id = o.id limit 1`,
      { payment_id: 'made.p', unit_id: 'made.u' },
    );
    await fill('inventory.reservation', `select r.* from inventory.reservation r where status = 'CONFIRMED' limit 1`, {
      id: 'made.r',
      key: 'made.r',
    });
    await fill('inventory.reservation_line', `select l.* from inventory.reservation_line l limit 1`, {
      reservation_id: 'made.r',
    });
    await fill('inventory.stock_entry', `select e.* from inventory.stock_entry e where cause = 'SOLD' limit 1`, {
      id: 'made.entry',
      on_hand_delta: '0',
      reserved_delta: '0',
    });
    await fill('cart.cart', `select c.* from cart.cart c where user_id is null limit 1`, {
      id: 'made.cart',
      secret_hash: 'made.cart',
    });
    for (const domain of ['orders', 'payments', 'inventory'])
      await tx.unsafe(`insert into ${domain}.event_log (type, key, payload)
        select '${domain}.past.v1', made.o, l.payload from made, (select * from ${domain}.event_log order by position desc limit 1) l`);
  });
}
