import { connection, type Connection, type PageRequest } from '@stoa/kernel/pages.ts';
import type { Database } from '@stoa/platform/database.ts';
import { and, desc, eq, lt } from 'drizzle-orm';
import type { PurchaseOrderRow } from '../store/purchase-orders.ts';
import { purchaseOrder } from '../tables.ts';

/** Newest first. */
export async function purchaseOrders(
  db: Database,
  status: PurchaseOrderRow['status'] | null,
  page: PageRequest,
): Promise<Connection<PurchaseOrderRow>> {
  const after = page.after?.[0];
  const rows = await db.drizzle
    .select()
    .from(purchaseOrder)
    .where(
      and(
        status === null ? undefined : eq(purchaseOrder.status, status),
        after === undefined ? undefined : lt(purchaseOrder.id, after),
      ),
    )
    .orderBy(desc(purchaseOrder.id))
    .limit(page.limit + 1);
  return connection(rows, page, ({ id }) => [id]);
}
