import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, eq, inArray } from 'drizzle-orm';
import { supplier, supply } from '../tables.ts';

export type SupplierRow = typeof supplier.$inferSelect;
export type SupplyRow = typeof supply.$inferSelect;

/** Gives nothing when the name is taken. */
export async function insertSupplier(tx: Tx, row: SupplierRow): Promise<SupplierRow | undefined> {
  const [made] = await tx.drizzle.insert(supplier).values(row).onConflictDoNothing().returning();
  return made;
}

export const allSuppliers = async (db: Database): Promise<SupplierRow[]> =>
  await db.drizzle.select().from(supplier).orderBy(asc(supplier.name));

export const suppliersByIds = async ({ drizzle }: Database | Tx, ids: readonly string[]): Promise<SupplierRow[]> =>
  await drizzle
    .select()
    .from(supplier)
    .where(inArray(supplier.id, [...ids]));

export async function saveSupply(tx: Tx, row: SupplyRow): Promise<void> {
  await tx.drizzle
    .insert(supply)
    .values(row)
    .onConflictDoUpdate({ target: [supply.variantId, supply.supplierId], set: row });
}

export const supplierExists = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.drizzle.select({ id: supplier.id }).from(supplier).where(eq(supplier.id, id))).length > 0;
