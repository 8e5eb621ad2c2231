import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { Reads } from '../store/users.ts';
import { roleChange } from '../tables/user.ts';

export type RoleChangeRow = typeof roleChange.$inferSelect;

export async function roleChanges(
  { drizzle }: Reads,
  userId: string | null,
  page: PageRequest,
): Promise<Connection<RoleChangeRow>> {
  const after = page.after?.[0];
  const rows = await drizzle
    .select()
    .from(roleChange)
    .where(
      and(
        userId === null ? undefined : eq(roleChange.userId, userId),
        after === undefined ? undefined : lt(roleChange.id, after),
      ),
    )
    .orderBy(desc(roleChange.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
