import type { Role } from '@stoa/kernel/viewer.ts';
import type { Database, Tx } from '@stoa/platform/database.ts';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { user, userRole } from '../tables/user.ts';

export type UserRow = typeof user.$inferSelect;
/** Reads work in a transaction and outside of one. */
export type Reads = Pick<Database, 'drizzle'>;

export async function userByEmail({ drizzle }: Reads, email: string): Promise<UserRow | undefined> {
  const [row] = await drizzle
    .select()
    .from(user)
    .where(and(eq(user.email, email), isNull(user.erasedAt)));
  return row;
}

export const usersByIds = async ({ drizzle }: Reads, ids: readonly string[]): Promise<UserRow[]> =>
  await drizzle
    .select()
    .from(user)
    .where(and(inArray(user.id, [...ids]), isNull(user.erasedAt)));

/** Lock order of the domain: the user first, whatever of theirs comes after. */
export async function lockUser({ drizzle }: Tx, id: string): Promise<UserRow | undefined> {
  const [row] = await drizzle
    .select()
    .from(user)
    .where(and(eq(user.id, id), isNull(user.erasedAt)))
    .for('update');
  return row;
}

/** Gives nothing when the address is taken. */
export async function insertUser({ drizzle }: Tx, row: typeof user.$inferInsert): Promise<UserRow | undefined> {
  const [made] = await drizzle.insert(user).values(row).onConflictDoNothing({ target: user.email }).returning();
  return made;
}

export type UserChange = Partial<Omit<typeof user.$inferInsert, 'id' | 'version' | 'createdAt'>>;

export async function saveUser({ drizzle }: Tx, id: string, change: UserChange): Promise<UserRow> {
  const [row] = await drizzle
    .update(user)
    .set({ ...change, version: sql`${user.version} + 1` })
    .where(eq(user.id, id))
    .returning();
  if (!row) throw new Error(`User ${id} is gone, though users are never deleted.`);
  return row;
}

export const rolesByUsers = async (
  { drizzle }: Reads,
  ids: readonly string[],
): Promise<{ userId: string; role: Role }[]> =>
  await drizzle
    .select({ userId: userRole.userId, role: userRole.role })
    .from(userRole)
    .where(inArray(userRole.userId, [...ids]))
    .orderBy(userRole.role);

export const rolesOf = async (at: Reads, id: string): Promise<Role[]> =>
  (await rolesByUsers(at, [id])).map(({ role }) => role);
