import type { Database, Tx } from '@stoa/platform/database.ts';
import { eq, inArray, isNull, or } from 'drizzle-orm';
import { location } from '../tables.ts';

export type LocationRow = typeof location.$inferSelect;

/** Shared places are open to staff; a seller's to that seller and to staff. */
export async function locationIsOpenTo(tx: Tx, id: string, sellerId: string | null): Promise<boolean> {
  const [row] = await tx.drizzle.select().from(location).where(eq(location.id, id));
  return row !== undefined && (sellerId === null || row.sellerId === sellerId);
}

export const locationsByIds = async (db: Database, ids: readonly string[]): Promise<LocationRow[]> =>
  await db.drizzle
    .select()
    .from(location)
    .where(inArray(location.id, [...ids]));

/** `sellerId`: undefined for all, null for the shared ones, else those and the seller's own. */
export async function allLocations(db: Database, sellerId: string | null | undefined): Promise<LocationRow[]> {
  const rows = db.drizzle.select().from(location);
  const shared = isNull(location.sellerId);
  const wanted =
    sellerId === undefined
      ? rows
      : rows.where(sellerId === null ? shared : or(shared, eq(location.sellerId, sellerId)));
  return await wanted.orderBy(location.code);
}

/** Gives nothing when the code is taken. */
export async function insertLocation(tx: Tx, row: LocationRow): Promise<LocationRow | undefined> {
  const [made] = await tx.drizzle
    .insert(location)
    .values(row)
    .onConflictDoNothing({ target: location.code })
    .returning();
  return made;
}
