import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { ReturnStatus } from '../domain/return-status.ts';
import type { ReturnRow } from '../store/returns.ts';
import { returned } from '../tables/returned.ts';

/** Newest first. */
export async function allReturns(
  db: Database,
  status: ReturnStatus | null,
  page: PageRequest,
): Promise<Connection<ReturnRow>> {
  const after = page.after?.[0];
  const rows = await db.drizzle
    .select()
    .from(returned)
    .where(
      and(
        status === null ? undefined : eq(returned.status, status),
        after === undefined ? undefined : lt(returned.id, after),
      ),
    )
    .orderBy(desc(returned.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
