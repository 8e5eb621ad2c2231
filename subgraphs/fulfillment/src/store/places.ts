import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import type { Carton, Sides } from '../domain/cartonize.ts';
import type { Bin } from '../domain/walk.ts';
import { knownLocation, knownVariant } from '../tables/known.ts';
import { bin, carton } from '../tables/warehouse.ts';

export type LocationRow = typeof knownLocation.$inferSelect;
export type VariantRow = typeof knownVariant.$inferSelect;
export type BinRow = typeof bin.$inferSelect;

export async function knowLocation(tx: Tx, row: LocationRow): Promise<void> {
  await tx.drizzle.insert(knownLocation).values(row).onConflictDoUpdate({ target: knownLocation.id, set: row });
}

export async function knowVariant(tx: Tx, row: VariantRow): Promise<void> {
  await tx.drizzle.insert(knownVariant).values(row).onConflictDoUpdate({ target: knownVariant.id, set: row });
}

export async function locationOf({ drizzle }: Tx | Database, id: string): Promise<LocationRow | undefined> {
  const [row] = await drizzle.select().from(knownLocation).where(eq(knownLocation.id, id));
  return row;
}

export const locationsByIds = async ({ drizzle }: Tx | Database, ids: readonly string[]): Promise<LocationRow[]> =>
  await drizzle
    .select()
    .from(knownLocation)
    .where(inArray(knownLocation.id, [...ids]));

/** From which parcels leave, and to which they come. */
export const placesForParcels = async (tx: Tx): Promise<LocationRow[]> =>
  await tx.drizzle.select().from(knownLocation).where(eq(knownLocation.ships, true)).orderBy(asc(knownLocation.id));

export const variantsByIds = async (tx: Tx, ids: readonly string[]): Promise<VariantRow[]> =>
  await tx.drizzle
    .select()
    .from(knownVariant)
    .where(inArray(knownVariant.id, [...ids]));

export const cartons = async (tx: Tx): Promise<Carton[]> =>
  (await tx.drizzle.select().from(carton).orderBy(asc(carton.code))).map((row) => ({
    ...row,
    millimeters: row.millimeters as unknown as Sides,
  }));

export async function assignBin(tx: Tx, locationId: string, variantId: string, at: Bin): Promise<void> {
  const row = { locationId, variantId, aisle: at.aisle, bay: at.bay, level: at.level };
  await tx.drizzle
    .insert(bin)
    .values(row)
    .onConflictDoUpdate({ target: [bin.locationId, bin.variantId], set: row });
}

/** Keys are "place variant": a loader asks for both together. */
export const binsByKeys = async (db: Database, keys: readonly string[]): Promise<BinRow[]> => {
  const pairs = keys.map((key) => key.split(' '));
  return await db.read<BinRow[]>`
    select location_id as "locationId", variant_id as "variantId", aisle, bay, level from bin
    join unnest(${pairs.map(([place]) => place ?? '')}::uuid[], ${pairs.map(([, variant]) => variant ?? '')}::uuid[]) as k(place, variant)
      on location_id = k.place and variant_id = k.variant`;
};

export const binKey = ({ locationId, variantId }: Pick<BinRow, 'locationId' | 'variantId'>): string =>
  `${locationId} ${variantId}`;
