import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { ReturnStatus } from '../domain/return-status.ts';
import { type ParcelRow, parcelsByIds } from './parcels.ts';
import { returned, returnedLine, returnedMove } from '../tables/returned.ts';
import { unit, unitLine } from '../tables/unit.ts';

export type ReturnRow = typeof returned.$inferSelect;
export type ReturnMoveRow = typeof returnedMove.$inferSelect;
export type NewReturn = Omit<ReturnRow, 'note'>;

/** A line with what others must know of it. */
export interface ReturnLineRow {
  readonly returnId: string;
  readonly lineId: string;
  readonly unitId: string;
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
  readonly refund: number;
  readonly restock: number;
  readonly lapsed: number;
  readonly lost: number;
  readonly weightGrams: number;
}

export async function insertReturn(
  tx: Tx,
  row: NewReturn,
  lines: readonly { readonly lineId: string; readonly quantity: number }[],
): Promise<void> {
  await tx.drizzle.insert(returned).values(row);
  await tx.drizzle
    .insert(returnedLine)
    .values(lines.map(({ lineId, quantity }) => ({ returnId: row.id, lineId, quantity })));
}

export async function lockReturn(tx: Tx, id: string): Promise<ReturnRow | undefined> {
  const [row] = await tx.drizzle.select().from(returned).where(eq(returned.id, id)).for('update');
  return row;
}

export async function saveReturnMove(
  tx: Tx,
  id: string,
  status: ReturnStatus,
  at: Date,
  by: string,
  note?: string | null,
): Promise<void> {
  await tx.drizzle
    .update(returned)
    .set({ status, statusAt: at, statusBy: by, ...(note != null && { note }) })
    .where(eq(returned.id, id));
}

export const returnLines = async ({ drizzle }: Tx | Database, returnIds: readonly string[]): Promise<ReturnLineRow[]> =>
  await drizzle
    .select({
      returnId: returnedLine.returnId,
      lineId: returnedLine.lineId,
      unitId: unitLine.unitId,
      variantId: unitLine.variantId,
      locationId: sql<string>`coalesce(${returned.locationId}, ${unit.locationId})`,
      quantity: returnedLine.quantity,
      refund: returnedLine.refund,
      restock: returnedLine.restock,
      lapsed: returnedLine.lapsed,
      lost: returnedLine.lost,
      weightGrams: unitLine.weightGrams,
    })
    .from(returnedLine)
    .innerJoin(returned, eq(returned.id, returnedLine.returnId))
    .innerJoin(unitLine, eq(unitLine.id, returnedLine.lineId))
    .innerJoin(unit, eq(unit.id, unitLine.unitId))
    .where(inArray(returnedLine.returnId, [...returnIds]))
    .orderBy(asc(returnedLine.lineId));

export async function saveInspection(
  tx: Tx,
  returnId: string,
  lines: readonly { readonly lineId: string; readonly refund: number; readonly restock: number }[],
): Promise<void> {
  await tx.sql`
    update returned_line set refund = i.refund, restock = i.restock
    from unnest(${lines.map(({ lineId }) => lineId)}::uuid[], ${lines.map(({ refund }) => refund)}::int[],
      ${lines.map(({ restock }) => restock)}::int[]) as i(line, refund, restock)
    where return_id = ${returnId} and line_id = i.line`;
}

export const returnsByIds = async (db: Database, ids: readonly string[]): Promise<ReturnRow[]> =>
  await db.drizzle
    .select()
    .from(returned)
    .where(inArray(returned.id, [...ids]));

export const returnsOfOrders = async (db: Database, orderIds: readonly string[]): Promise<ReturnRow[]> =>
  await db.drizzle
    .select()
    .from(returned)
    .where(inArray(returned.orderId, [...orderIds]))
    .orderBy(desc(returned.id));

export const movesOfReturns = async (db: Database, returnIds: readonly string[]): Promise<ReturnMoveRow[]> =>
  await db.drizzle
    .select()
    .from(returnedMove)
    .where(inArray(returnedMove.returnId, [...returnIds]))
    .orderBy(asc(returnedMove.id));

/** What was to be sent back of returns that are open, and has had its label since before then, or has waited for it. */
export const unsentReturnParcels = async (db: Database, labelledBefore: Date, most: number): Promise<ParcelRow[]> => {
  const rows = await db.sql<{ id: string }[]>`
    select p.id from parcel p join returned r on r.id = p.return_id and r.status in ('APPROVED', 'IN_TRANSIT')
    where p.status in ('PACKED', 'LABELLED') and p.status_at < ${labelledBefore.toISOString()} and exists (
      select from parcel_item i join returned_line l on l.return_id = r.id and l.line_id = i.line_id
      where i.parcel_id = p.id and l.quantity > l.lapsed + l.lost)
    order by p.status_at limit ${most}`;
  return await parcelsByIds(
    db,
    rows.map(({ id }) => id),
  );
};

/** How often somebody gave things back since. */
export async function returnsSince(tx: Tx, userId: string | null, since: Date): Promise<number> {
  if (userId === null) return 0;
  const [row] = await tx.sql<{ count: number }[]>`
    select count(*)::int as count from returned
    where user_id = ${userId} and requested_at > ${since.toISOString()} and status <> 'CANCELLED'`;
  return row?.count ?? 0;
}
