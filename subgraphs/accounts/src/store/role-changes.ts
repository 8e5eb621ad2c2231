import type { Role } from '@stoa/kernel/viewer.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { and, eq } from 'drizzle-orm';
import { roleChange, userRole } from '../tables/user.ts';

/** Gives whether anything changed: granting twice is granting once. */
export async function insertRole({ drizzle }: Tx, userId: string, role: Role, grantedAt: Date): Promise<boolean> {
  const made = await drizzle.insert(userRole).values({ userId, role, grantedAt }).onConflictDoNothing().returning();
  return made.length > 0;
}

export async function deleteRole({ drizzle }: Tx, userId: string, role: Role): Promise<boolean> {
  const gone = await drizzle
    .delete(userRole)
    .where(and(eq(userRole.userId, userId), eq(userRole.role, role)))
    .returning();
  return gone.length > 0;
}

/** All administrators, locked: two of them cannot take each other away at once. */
export const lockAdmins = async ({ drizzle }: Tx): Promise<string[]> =>
  (await drizzle.select().from(userRole).where(eq(userRole.role, 'ADMIN')).orderBy(userRole.userId).for('update')).map(
    ({ userId }) => userId,
  );

export async function auditRole({ drizzle }: Tx, entry: typeof roleChange.$inferInsert): Promise<void> {
  await drizzle.insert(roleChange).values(entry);
}
