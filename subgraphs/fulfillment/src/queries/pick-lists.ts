import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq, isNull, lt } from 'drizzle-orm';
import type { PickListRow } from '../store/pick-lists.ts';
import { pickList } from '../tables/warehouse.ts';

/** Newest first. */
export async function pickListsAt(
  db: Database,
  { locationId, open }: { readonly locationId: string; readonly open: boolean },
  page: PageRequest,
): Promise<Connection<PickListRow>> {
  const after = page.after?.[0];
  const rows = await db.drizzle
    .select()
    .from(pickList)
    .where(
      and(
        eq(pickList.locationId, locationId),
        open ? isNull(pickList.doneAt) : undefined,
        after === undefined ? undefined : lt(pickList.id, after),
      ),
    )
    .orderBy(desc(pickList.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
