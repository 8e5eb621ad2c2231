import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq, lt } from 'drizzle-orm';
import { stockEntry } from '../tables.ts';

export type EntryRow = typeof stockEntry.$inferSelect;

/** Newest first: ids are UUIDv7, made in order of time. */
export async function stockLedger(
  db: Database,
  { variantId, locationId }: { readonly variantId: string; readonly locationId: string | null },
  page: PageRequest,
): Promise<Connection<EntryRow>> {
  const after = page.after?.[0];
  const rows = await db.drizzle
    .select()
    .from(stockEntry)
    .where(
      and(
        eq(stockEntry.variantId, variantId),
        locationId === null ? undefined : eq(stockEntry.locationId, locationId),
        after === undefined ? undefined : lt(stockEntry.id, after),
      ),
    )
    .orderBy(desc(stockEntry.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
