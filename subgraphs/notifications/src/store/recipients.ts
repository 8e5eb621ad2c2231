import type { Database, Tx } from '@stoa/platform/database.ts';
import type { QuietHours } from '../domain/quiet-hours.ts';
import type { Preference } from '../domain/topics.ts';

/** What must be known of a user to tell them something. */
export interface Recipient {
  readonly preferences: readonly Preference[];
  readonly quiet: QuietHours | null;
  readonly phone: string | null;
  /** As last heard; null when nothing was. */
  readonly locale: string | null;
  /** Ids of browsers that take push messages. */
  readonly browsers: readonly string[];
}

type Reads = Pick<Database, 'sql'> | Tx;

export async function recipientOf({ sql }: Reads, userId: string): Promise<Recipient> {
  const [row] = await sql<Recipient[]>`
    select
      (select coalesce(json_agg(json_build_object('topic', topic, 'channel', channel, 'enabled', enabled)), '[]')
        from preference where user_id = ${userId}) as preferences,
      (select coalesce(json_agg(id order by id), '[]') from push_subscription where user_id = ${userId}) as browsers,
      (select json_build_object('timeZone', time_zone, 'from', quiet_from, 'to', quiet_to)
        from recipient_settings where user_id = ${userId} and quiet_from is not null) as quiet,
      (select phone from recipient_settings where user_id = ${userId}) as phone,
      (select locale from known_user where user_id = ${userId}) as locale`;
  return row ?? { preferences: [], quiet: null, phone: null, locale: null, browsers: [] };
}

export const savePreference = async ({ sql }: Reads, userId: string, { topic, channel, enabled }: Preference) =>
  await sql`
    insert into preference (user_id, topic, channel, enabled) values (${userId}, ${topic}, ${channel}, ${enabled})
    on conflict (user_id, topic, channel) do update set enabled = excluded.enabled`;

export const saveQuietHours = async ({ sql }: Reads, userId: string, quiet: QuietHours | null) =>
  await sql`
    insert into recipient_settings (user_id, time_zone, quiet_from, quiet_to)
    values (${userId}, ${quiet?.timeZone ?? null}, ${quiet?.from ?? null}, ${quiet?.to ?? null})
    on conflict (user_id) do update set time_zone = excluded.time_zone, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`;

export const savePhone = async ({ sql }: Reads, userId: string, phone: string | null) =>
  await sql`
    insert into recipient_settings (user_id, phone) values (${userId}, ${phone})
    on conflict (user_id) do update set phone = excluded.phone`;
