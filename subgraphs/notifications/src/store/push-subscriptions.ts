import type { Database, Tx } from '@stoa/platform/database.ts';

export interface SubscriptionRow {
  readonly id: string;
  readonly userId: string;
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

type Reads = Pick<Database, 'sql'> | Tx;

export async function pushTarget({ sql }: Reads, id: string) {
  const [row] = await sql<Pick<SubscriptionRow, 'endpoint' | 'p256dh' | 'auth'>[]>`
    select endpoint, p256dh, auth from push_subscription where id::text = ${id}`;
  return row ?? null;
}

/** A browser belongs to whoever used it last. A user has at most twenty: the oldest gives way. */
export async function saveSubscription({ sql }: Tx, row: SubscriptionRow, at: Date): Promise<void> {
  await sql`
    insert into push_subscription (id, user_id, endpoint, p256dh, auth, created_at)
    values (${row.id}, ${row.userId}, ${row.endpoint}, ${row.p256dh}, ${row.auth}, ${at.toISOString()})
    on conflict (endpoint) do update set user_id = excluded.user_id, p256dh = excluded.p256dh, auth = excluded.auth`;
  await sql`
    delete from push_subscription where user_id = ${row.userId} and id not in (
      select id from push_subscription where user_id = ${row.userId} order by created_at desc, id desc limit 20)`;
}

export const deleteSubscription = async ({ sql }: Reads, userId: string, endpoint: string): Promise<boolean> =>
  (await sql`delete from push_subscription where user_id = ${userId} and endpoint = ${endpoint} returning 1`).length >
  0;

export async function forgetSubscription({ sql }: Reads, id: string): Promise<void> {
  await sql`delete from push_subscription where id::text = ${id}`;
}
