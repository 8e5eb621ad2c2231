import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { Reads, UserRow } from '../store/users.ts';
import { user } from '../tables/user.ts';

/** Newest first; those of one address when it is given. */
export async function users({ drizzle }: Reads, email: string | null, page: PageRequest): Promise<Connection<UserRow>> {
  const after = page.after?.[0];
  const rows = await drizzle
    .select()
    .from(user)
    .where(
      and(
        isNull(user.erasedAt),
        email === null ? undefined : eq(user.email, email),
        after === undefined ? undefined : lt(user.id, after),
      ),
    )
    .orderBy(desc(user.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
