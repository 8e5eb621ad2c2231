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

/** Messages go with their person, also those that were sent to the bare address. */
export async function forgetUser({ sql }: Tx, userId: string, email: string | null): Promise<void> {
  await sql`
    delete from message where user_id = ${userId} or recipient = ${email} or address = ${email}
      or recipient in (select email from known_order_contact where user_id = ${userId})`;
  for (const table of [
    'notification',
    'preference',
    'recipient_settings',
    'push_subscription',
    'known_order_contact',
    'known_user',
  ])
    await sql.unsafe(`delete from ${table} where user_id = $1`, [userId]);
}
