import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq, getTableColumns, isNull, lt } from 'drizzle-orm';
import { location, stockAlert } from '../tables.ts';

export type AlertRow = typeof stockAlert.$inferSelect;

/** Open alerts, newest first; for a seller those of their own places. */
export async function stockAlerts(
  db: Database,
  sellerId: string | null,
  page: PageRequest,
): Promise<Connection<AlertRow>> {
  const after = page.after?.[0];
  const rows = await db.drizzle
    .select(getTableColumns(stockAlert))
    .from(stockAlert)
    .innerJoin(location, eq(location.id, stockAlert.locationId))
    .where(
      and(
        isNull(stockAlert.clearedAt),
        sellerId === null ? undefined : eq(location.sellerId, sellerId),
        after === undefined ? undefined : lt(stockAlert.id, after),
      ),
    )
    .orderBy(desc(stockAlert.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
