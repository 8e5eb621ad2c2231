import type { Database, Tx } from '@stoa/platform/database.ts';

/** All that is kept of a user. */
export async function personalDataOf({ sql }: Pick<Database, 'sql'>, userId: string): Promise<unknown> {
  const [row] = await sql<{ data: unknown }[]>`
    select jsonb_build_object(
      'notifications', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'data', data, 'at', created_at)), '[]')
        from notification where user_id = ${userId}),
      'messages', (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'channel', channel, 'to', coalesce(address, recipient),
        'status', status, 'at', created_at)), '[]') from message where user_id = ${userId}),
      'preferences', (select coalesce(jsonb_agg(jsonb_build_object('topic', topic, 'channel', channel, 'enabled', enabled)), '[]')
        from preference where user_id = ${userId}),
      'settings', (select jsonb_build_object('timeZone', time_zone, 'quietFrom', quiet_from, 'quietTo', quiet_to, 'phone', phone)
        from recipient_settings where user_id = ${userId}),
      'browsers', (select coalesce(jsonb_agg(endpoint), '[]') from push_subscription where user_id = ${userId})) as data`;
  return row?.data ?? null;
}

/**
 * Messages go with their person, also those that were sent to the bare address. About orders that are still open they are
 * told until these end, as somebody without an account, unless they did not want it: answers how many such orders there are.
 */
export async function forgetUser({ sql }: Tx, userId: string, email: string | null): Promise<number> {
  // The lock first: the end of an order that is open now waits until it is marked.
  await sql`select 1 from known_order_contact where user_id = ${userId} order by order_id for update`;
  const open = await sql<{ id: string; number: string }[]>`
    select order_id as id, number from known_order_contact c where user_id = ${userId}
      and exists (select from known_open_unit u where u.order_id = c.order_id)
      and not exists (select from preference p
        where p.user_id = c.user_id and p.topic = 'ORDERS' and p.channel = 'EMAIL' and not p.enabled)`;
  await sql`
    update message set user_id = null, forget = true
    where user_id = ${userId} and status = 'QUEUED' and topic = 'ORDERS' and channel = 'EMAIL'
      and data->>'number' = any(${open.map(({ number }) => number)}::text[])`;
  await sql`
    delete from message where not forget and (user_id = ${userId} or recipient = ${email} or address = ${email}
      or recipient in (select email from known_order_contact where user_id = ${userId}))`;
  await sql`
    update known_order_contact set user_id = null, name = null, forget = order_id = any(${open.map(({ id }) => id)}::uuid[]),
      email = case when order_id = any(${open.map(({ id }) => id)}::uuid[]) then email else '' end
    where user_id = ${userId}`;
  for (const table of ['notification', 'preference', 'recipient_settings', 'push_subscription', 'known_user'])
    await sql.unsafe(`delete from ${table} where user_id = $1`, [userId]);
  return open.length;
}
