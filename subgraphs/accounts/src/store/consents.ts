import type { Tx } from '@stoa/platform/database.ts';
import { desc, eq } from 'drizzle-orm';
import { consent } from '../tables/user.ts';
import type { Reads } from './users.ts';

export type ConsentRow = typeof consent.$inferSelect;

export async function insertConsent({ drizzle }: Tx, row: typeof consent.$inferInsert): Promise<void> {
  await drizzle.insert(consent).values(row);
}

export const consentsOf = async ({ drizzle }: Reads, userId: string): Promise<ConsentRow[]> =>
  await drizzle.select().from(consent).where(eq(consent.userId, userId)).orderBy(desc(consent.id)).limit(100);
