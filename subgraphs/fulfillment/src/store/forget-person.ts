import type { Tx } from '@stoa/platform/database.ts';
import type { UnitStatus } from '../domain/unit-status.ts';

/** Somebody still has to know where it goes. */
const underWay: readonly UnitStatus[] = ['PENDING', 'PICKING', 'PACKED', 'SHIPPED'];

/**
 * Where somebody lives, and what they wrote. What is under way keeps its address, for the contract is still to be kept; it
 * is forgotten with its end. Answers how many orders that are.
 */
export async function forgetPerson(tx: Tx, userId: string): Promise<number> {
  const { sql } = tx;
  await sql`insert into forgotten_user (user_id) values (${userId}) on conflict do nothing`;
  // The lock first: a unit that is ending now ends before, or finds the mark.
  await sql`
    select 1 from unit where order_id in (select id from known_order where user_id = ${userId}) order by id for update`;
  await sql`
    update known_order o set forget = true where user_id = ${userId}
      and exists (select from unit u where u.order_id = o.id and u.status = any(${underWay as string[]}))`;
  const orders = await sql<{ id: string; forget: boolean }[]>`
    select id, forget from known_order where user_id = ${userId}`;
  const ended = orders.filter(({ forget }) => !forget).map(({ id }) => id);
  await blank(tx, ended);
  await sql`update returned set comment = null where user_id = ${userId}`;
  return orders.length - ended.length;
}

/** Of orders that were marked, those whose last unit has ended. The order's lock makes two ends come one after the other. */
export async function forgetEnded(tx: Tx, orderIds: readonly string[]): Promise<void> {
  const marked = await tx.sql<{ id: string }[]>`
    select id from known_order where id = any(${orderIds as string[]}::uuid[]) and forget order by id for update`;
  if (marked.length === 0) return;
  const ended = await tx.sql<{ id: string }[]>`
    select id from known_order o where id = any(${marked.map(({ id }) => id)}::uuid[])
      and not exists (select from unit u where u.order_id = o.id and u.status = any(${underWay as string[]}))`;
  await blank(
    tx,
    ended.map(({ id }) => id),
  );
}

/** Country and city stay: lanes are learnt from them. */
async function blank({ sql }: Tx, orderIds: string[]): Promise<void> {
  if (orderIds.length === 0) return;
  await sql`
    update known_order set latitude = null, longitude = null, gift_message = null, forget = false,
      address = jsonb_build_object('name', '', 'organization', null, 'lines', '[""]'::jsonb, 'district', null,
        'city', address->>'city', 'administrativeArea', null, 'postalCode', null, 'countryCode', address->>'countryCode', 'phone', null)
    where id = any(${orderIds}::uuid[])`;
  await sql`update parcel set latitude = null, longitude = null where order_id = any(${orderIds}::uuid[])`;
  await sql`
    update parcel_event set latitude = null, longitude = null, place = null
    where parcel_id in (select id from parcel where order_id = any(${orderIds}::uuid[]))`;
}
