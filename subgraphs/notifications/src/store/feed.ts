import type { Database, Tx } from '@stoa/platform/database.ts';
import type { PageRequest } from '@stoa/kernel/pages.ts';
import type { KindName } from '../domain/kinds.ts';
import type { LetterData } from '../domain/letter.ts';

export interface NotificationRow {
  readonly id: string;
  readonly kind: KindName;
  readonly data: LetterData;
  readonly createdAt: Date | string;
  readonly readAt: Date | string | null;
}

export interface NewNotification {
  readonly id: string;
  readonly userId: string;
  readonly eventId: string;
  readonly kind: KindName;
  readonly data: LetterData;
}

const columns = `id, kind, data, created_at as "createdAt", read_at as "readAt"`;

/** False when it is there already. */
export async function insertNotification({ sql }: Tx, { id, userId, eventId, kind, data }: NewNotification, at: Date) {
  const made = await sql`
    insert into notification (id, user_id, event_id, kind, data, created_at)
    values (${id}, ${userId}, ${eventId}, ${kind}, ${JSON.stringify(data)}::text::jsonb, ${at.toISOString()})
    on conflict (user_id, event_id) do nothing returning 1`;
  return made.length > 0;
}

export const notificationsOf = async (
  { sql }: Pick<Database, 'sql'>,
  userId: string,
  { limit, after }: PageRequest,
): Promise<NotificationRow[]> =>
  await sql.unsafe<NotificationRow[]>(
    `select ${columns} from notification where user_id = $1 and ($2::uuid is null or id < $2::uuid) order by id desc limit $3`,
    [userId, after?.[0] ?? null, limit + 1],
    { prepare: true },
  );

export async function notificationById({ sql }: Pick<Database, 'sql'>, id: string, userId: string) {
  const [row] = await sql.unsafe<NotificationRow[]>(
    `select ${columns} from notification where id = $1 and user_id = $2`,
    [id, userId],
    { prepare: true },
  );
  return row ?? null;
}

export const unreadOf = async ({ sql }: Pick<Database, 'sql'>, userId: string): Promise<number> =>
  (
    await sql<
      { count: number }[]
    >`select count(*)::int as count from notification where user_id = ${userId} and read_at is null`
  )[0]?.count ?? 0;

/** All of them when no ids are given. */
export const markRead = async (
  { sql }: Pick<Database, 'sql'>,
  userId: string,
  ids: readonly string[] | null,
  at: Date,
) =>
  await sql`
    update notification set read_at = ${at} where user_id = ${userId} and read_at is null
      and (${ids === null} or id = any(${(ids ?? []) as string[]}::uuid[]))`;
