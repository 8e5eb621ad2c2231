import type { Tx } from '@stoa/platform/database.ts';
import { and, desc, eq, isNotNull, lt, lte } from 'drizzle-orm';
import { privacyRequest } from '../tables/user.ts';
import type { Reads } from './users.ts';

export type PrivacyRequestRow = typeof privacyRequest.$inferSelect;

/** Gives nothing when one of the kind is open already. */
export async function insertPrivacyRequest(
  { drizzle }: Tx,
  row: typeof privacyRequest.$inferInsert,
): Promise<PrivacyRequestRow | undefined> {
  const [made] = await drizzle.insert(privacyRequest).values(row).onConflictDoNothing().returning();
  return made;
}

export const privacyRequestsOf = async ({ drizzle }: Reads, userId: string): Promise<PrivacyRequestRow[]> =>
  await drizzle
    .select()
    .from(privacyRequest)
    .where(eq(privacyRequest.userId, userId))
    .orderBy(desc(privacyRequest.id))
    .limit(20);

export const duePrivacyRequests = async ({ drizzle }: Reads, now: Date): Promise<PrivacyRequestRow[]> =>
  await drizzle
    .select()
    .from(privacyRequest)
    .where(and(eq(privacyRequest.status, 'PENDING'), lte(privacyRequest.dueAt, now)))
    .orderBy(privacyRequest.dueAt)
    .limit(20);

/** Only a pending one ends, and only once. */
export async function endPrivacyRequest(
  { drizzle }: Tx,
  id: string,
  change: Partial<Pick<PrivacyRequestRow, 'status' | 'exportSealed' | 'dueAt'>>,
  userId?: string,
): Promise<PrivacyRequestRow | undefined> {
  const [row] = await drizzle
    .update(privacyRequest)
    .set(change)
    .where(
      and(
        eq(privacyRequest.id, id),
        eq(privacyRequest.status, 'PENDING'),
        userId === undefined ? undefined : eq(privacyRequest.userId, userId),
      ),
    )
    .returning();
  return row;
}

export async function forgetExports({ drizzle }: Tx, doneBefore: Date): Promise<void> {
  await drizzle
    .update(privacyRequest)
    .set({ exportSealed: null })
    .where(and(isNotNull(privacyRequest.exportSealed), lt(privacyRequest.dueAt, doneBefore)));
}
