import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import { purchaseOrder, purchaseOrderLine } from '../tables.ts';

export type PurchaseOrderRow = typeof purchaseOrder.$inferSelect;
export type PurchaseOrderLineRow = typeof purchaseOrderLine.$inferSelect;

/** A shelf of ours that is running low, and the cheapest who can fill it. */
export interface Shortage {
  readonly variantId: string;
  readonly locationId: string;
  readonly supplierId: string;
  readonly free: number;
  readonly coming: number;
  readonly reorderPoint: number;
  readonly packSize: number;
  readonly unitMinor: string;
  readonly currency: string;
}

/** Sellers fill their own places. One drafter at a time: a second one waits, and then finds it drafted. */
export async function shortages(tx: Tx, most: number): Promise<Shortage[]> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended('inventory purchase orders', 0))`;
  return await tx.sql<Shortage[]>`
    select * from (
      select s.variant_id as "variantId", s.location_id as "locationId", s.on_hand - s.reserved as free,
        s.reorder_point as "reorderPoint", p.supplier_id as "supplierId", p.pack_size as "packSize",
        p.unit_minor::text as "unitMinor", p.currency,
        (select coalesce(sum(pl.quantity - pl.received), 0)::int from purchase_order_line pl
          join purchase_order po on po.id = pl.purchase_order_id
          where pl.variant_id = s.variant_id and po.location_id = s.location_id and po.status in ('DRAFT', 'ORDERED')) as coming
      from stock s join location l on l.id = s.location_id and l.seller_id is null
      join lateral (select * from supply where supply.variant_id = s.variant_id order by unit_minor, supplier_id limit 1) p on true
      where s.reorder_point > 0 and s.on_hand - s.reserved <= s.reorder_point
    ) low where free + coming <= "reorderPoint"
    order by "supplierId", "locationId", "variantId" limit ${most}`;
}

/** The draft for this supplier and place that is there, or this new one. */
export async function openDraft(tx: Tx, row: PurchaseOrderRow): Promise<string> {
  const [draft] = await tx.sql<{ id: string }[]>`
    insert into purchase_order (id, supplier_id, location_id, status, drafted_at)
    values (${row.id}, ${row.supplierId}, ${row.locationId}, 'DRAFT', ${row.draftedAt.toISOString()})
    on conflict (supplier_id, location_id) where status = 'DRAFT' do update set status = 'DRAFT' returning id`;
  return draft?.id ?? row.id;
}

export async function addToDraft(
  tx: Tx,
  id: string,
  lines: readonly Pick<PurchaseOrderLineRow, 'variantId' | 'quantity' | 'unitMinor' | 'currency'>[],
): Promise<void> {
  await tx.sql`
    insert into purchase_order_line (purchase_order_id, variant_id, quantity, unit_minor, currency)
    select ${id}, l.* from unnest(${lines.map(({ variantId }) => variantId)}::uuid[], ${lines.map(({ quantity }) => quantity)}::int[],
      ${lines.map(({ unitMinor }) => String(unitMinor))}::bigint[], ${lines.map(({ currency }) => currency)}::text[]) as l
    on conflict (purchase_order_id, variant_id) do update set quantity = purchase_order_line.quantity + excluded.quantity`;
}

export async function lockPurchaseOrder(tx: Tx, id: string): Promise<PurchaseOrderRow | undefined> {
  const [row] = await tx.drizzle.select().from(purchaseOrder).where(eq(purchaseOrder.id, id)).for('update');
  return row;
}

export async function savePurchaseOrder(tx: Tx, id: string, change: Partial<PurchaseOrderRow>): Promise<void> {
  await tx.drizzle.update(purchaseOrder).set(change).where(eq(purchaseOrder.id, id));
}

export const purchaseOrdersByIds = async (db: Database, ids: readonly string[]): Promise<PurchaseOrderRow[]> =>
  await db.drizzle
    .select()
    .from(purchaseOrder)
    .where(inArray(purchaseOrder.id, [...ids]));

export const purchaseLines = async (
  { drizzle }: Database | Tx,
  ids: readonly string[],
): Promise<PurchaseOrderLineRow[]> =>
  await drizzle
    .select()
    .from(purchaseOrderLine)
    .where(inArray(purchaseOrderLine.purchaseOrderId, [...ids]))
    .orderBy(asc(purchaseOrderLine.variantId));

export async function addReceived(
  tx: Tx,
  id: string,
  arrived: readonly { readonly variantId: string; readonly quantity: number }[],
): Promise<void> {
  await tx.sql`
    update purchase_order_line set received = received + a.quantity
    from unnest(${arrived.map(({ variantId }) => variantId)}::uuid[], ${arrived.map(({ quantity }) => quantity)}::int[]) as a(variant, quantity)
    where purchase_order_id = ${id} and variant_id = a.variant`;
}
