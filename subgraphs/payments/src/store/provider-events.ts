import type { Sql } from 'postgres';

export async function isHeard(sql: Sql, provider: string, eventId: string): Promise<boolean> {
  const rows = await sql`select 1 from provider_event where provider = ${provider} and event_id = ${eventId}`;
  return rows.length > 0;
}

export async function noteEvent(
  sql: Sql,
  provider: string,
  event: { readonly id: string; readonly type: string },
  now: Date,
): Promise<void> {
  await sql`insert into provider_event (provider, event_id, type, received_at)
    values (${provider}, ${event.id}, ${event.type}, ${now}) on conflict do nothing`;
}
