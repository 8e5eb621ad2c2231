import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { and, desc, eq, lt } from 'drizzle-orm';
import { securityAlert } from '../tables/session.ts';
import type { Reads } from './users.ts';

export type AlertRow = typeof securityAlert.$inferSelect;

export async function insertAlert({ drizzle }: Tx, row: typeof securityAlert.$inferInsert): Promise<void> {
  await drizzle.insert(securityAlert).values(row);
}

export async function markSeen(
  { drizzle }: Tx,
  userId: string,
  id: string,
  seenAt: Date,
): Promise<AlertRow | undefined> {
  const [row] = await drizzle
    .update(securityAlert)
    .set({ seenAt })
    .where(and(eq(securityAlert.id, id), eq(securityAlert.userId, userId)))
    .returning();
  return row;
}

/** Newest first: ids are UUIDv7, made in order of time. */
export async function alertsOf({ drizzle }: Reads, userId: string, page: PageRequest): Promise<Connection<AlertRow>> {
  const after = page.after?.[0];
  const rows = await drizzle
    .select()
    .from(securityAlert)
    .where(and(eq(securityAlert.userId, userId), after === undefined ? undefined : lt(securityAlert.id, after)))
    .orderBy(desc(securityAlert.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
