import type { Database, Tx } from '@stoa/platform/database.ts';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import { parcel, parcelEvent, parcelItem } from '../tables/parcel.ts';

export type ParcelRow = typeof parcel.$inferSelect;
export type ParcelItemRow = typeof parcelItem.$inferSelect;
export type ParcelEventRow = typeof parcelEvent.$inferSelect;
export type NewParcel = typeof parcel.$inferInsert;

export async function insertParcels(
  tx: Tx,
  parcels: readonly NewParcel[],
  items: readonly ParcelItemRow[],
): Promise<void> {
  if (parcels.length === 0) return;
  await tx.drizzle.insert(parcel).values([...parcels]);
  if (items.length > 0) await tx.drizzle.insert(parcelItem).values([...items]);
}

export const parcelsByIds = async (db: Database, ids: readonly string[]): Promise<ParcelRow[]> =>
  await db.drizzle
    .select()
    .from(parcel)
    .where(inArray(parcel.id, [...ids]));

export const parcelsOfOrders = async (db: Database, orderIds: readonly string[]): Promise<ParcelRow[]> =>
  await db.drizzle
    .select()
    .from(parcel)
    .where(inArray(parcel.orderId, [...orderIds]))
    .orderBy(asc(parcel.id));

export const parcelsOfUnits = async (db: Database, unitIds: readonly string[]): Promise<ParcelRow[]> =>
  await db.drizzle
    .select()
    .from(parcel)
    .where(and(inArray(parcel.unitId, [...unitIds]), isNull(parcel.returnId)))
    .orderBy(asc(parcel.id));

export const parcelsOfReturns = async (db: Database, returnIds: readonly string[]): Promise<ParcelRow[]> =>
  await db.drizzle
    .select()
    .from(parcel)
    .where(inArray(parcel.returnId, [...returnIds]))
    .orderBy(asc(parcel.id));

/** Outgoing ones. Their unit is locked first, by whoever locks them. */
export const lockParcelsOfUnit = async (tx: Tx, unitId: string): Promise<ParcelRow[]> =>
  await tx.drizzle
    .select()
    .from(parcel)
    .where(and(eq(parcel.unitId, unitId), isNull(parcel.returnId)))
    .orderBy(asc(parcel.id))
    .for('update');

export async function lockParcel(tx: Tx, id: string): Promise<ParcelRow | undefined> {
  const [row] = await tx.drizzle.select().from(parcel).where(eq(parcel.id, id)).for('update');
  return row;
}

export async function parcelByCode(db: Database, carrier: string, code: string): Promise<ParcelRow | undefined> {
  const [row] = await db.drizzle
    .select()
    .from(parcel)
    .where(and(eq(parcel.carrier, carrier), eq(parcel.trackingCode, code)));
  return row;
}

export async function saveParcel(tx: Tx, id: string, change: Partial<ParcelRow>): Promise<void> {
  await tx.drizzle.update(parcel).set(change).where(eq(parcel.id, id));
}

/** False when it was told before. */
export async function insertParcelEvent(tx: Tx, row: Omit<ParcelEventRow, 'id'>): Promise<boolean> {
  const made = await tx.drizzle.insert(parcelEvent).values(row).onConflictDoNothing().returning({ id: parcelEvent.id });
  return made.length > 0;
}

/** In the order of what happened, not of when we heard of it. */
export const eventsOfParcels = async (db: Database, parcelIds: readonly string[]): Promise<ParcelEventRow[]> =>
  await db.drizzle
    .select()
    .from(parcelEvent)
    .where(inArray(parcelEvent.parcelId, [...parcelIds]))
    .orderBy(asc(parcelEvent.sequence), asc(parcelEvent.at), asc(parcelEvent.id));

export const itemsOfParcels = async (db: Database, parcelIds: readonly string[]): Promise<ParcelItemRow[]> =>
  await db.drizzle
    .select()
    .from(parcelItem)
    .where(inArray(parcelItem.parcelId, [...parcelIds]))
    .orderBy(asc(parcelItem.lineId));

export const itemsInParcel = async (
  { sql }: Tx,
  parcelId: string,
): Promise<{ lineId: string; variantId: string; quantity: number }[]> =>
  await sql`
    select i.line_id as "lineId", l.variant_id as "variantId", i.quantity
    from parcel_item i join unit_line l on l.id = i.line_id where i.parcel_id = ${parcelId} order by i.line_id`;

/** On their way, not given up yet, but nobody has told anything since. Those that are silent for days are asked for elsewhere. */
export const silentParcels = async (
  db: Database,
  since: Date,
  packedAfter: Date,
  most: number,
): Promise<ParcelRow[]> => {
  const rows = await db.sql<{ id: string }[]>`
    select id from parcel where status not in ('DELIVERED', 'RETURNED_TO_SENDER', 'PACKED') and tracking_code is not null
      and status_at < ${since.toISOString()} and packed_at > ${packedAfter.toISOString()} 
        and not exists (select from silent_parcel s where s.parcel_id = parcel.id and s.since = parcel.status_at)
      order by status_at limit ${most}`;
  return await parcelsByIds(
    db,
    rows.map(({ id }) => id),
  );
};
