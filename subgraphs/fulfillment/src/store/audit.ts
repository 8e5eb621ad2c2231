import type { Tx } from '@stoa/platform/database.ts';

/** What somebody on the staff did. */
export async function audit(tx: Tx, actor: string, action: string, detail: object): Promise<void> {
  await tx.sql`insert into audit_entry (actor, action, detail)
    values (${actor}, ${action}, ${JSON.stringify(detail)}::text::jsonb)`;
}
