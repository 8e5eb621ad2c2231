import type { Database, Tx } from '@stoa/platform/database.ts';
import { desc, eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Address } from '../domain/address.ts';
import { forgottenUser, knownOrder } from '../tables/known.ts';

export type OrderRow = typeof knownOrder.$inferSelect;
export type NewOrder = Omit<OrderRow, 'addressHeldUntil' | 'forget' | 'channel'> & Partial<Pick<OrderRow, 'channel'>>;

/** Whoever takes an order in and whoever stops it before it was heard of go one after the other. */
export async function holdOrder(tx: Tx, orderId: string): Promise<void> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${orderId}, 0))`;
}

/** False when it was known already. */
export async function knowOrder(tx: Tx, row: NewOrder): Promise<boolean> {
  const forget = sql<boolean>`exists (select from ${forgottenUser} where ${forgottenUser.userId} = ${row.userId}::uuid)`;
  const made = await tx.drizzle
    .insert(knownOrder)
    .values({ ...row, forget })
    .onConflictDoNothing()
    .returning({ id: knownOrder.id });
  return made.length > 0;
}

/** Held: nothing of it is to be fetched or packed now. */
const isHeld = sql<boolean>`exists (select from held_order h where h.order_id = known_order.id)`;

export async function orderOf(tx: Tx, orderId: string): Promise<(OrderRow & { readonly isHeld: boolean }) | undefined> {
  const [row] = await tx.drizzle
    .select({ ...getTableColumns(knownOrder), isHeld })
    .from(knownOrder)
    .where(eq(knownOrder.id, orderId));
  return row;
}

export const ordersByIds = async (db: Database, ids: readonly string[]): Promise<OrderRow[]> =>
  await db.drizzle
    .select()
    .from(knownOrder)
    .where(inArray(knownOrder.id, [...ids]));

export const ordersOfUser = async (db: Database, userId: string): Promise<OrderRow[]> =>
  await db.drizzle.select().from(knownOrder).where(eq(knownOrder.userId, userId)).orderBy(desc(knownOrder.id));

export async function holdAddress(tx: Tx, orderId: string, until: Date): Promise<void> {
  await tx.drizzle.update(knownOrder).set({ addressHeldUntil: until }).where(eq(knownOrder.id, orderId));
}

export async function changeAddress(
  tx: Tx,
  orderId: string,
  address: Address,
  destination: { readonly latitude: number; readonly longitude: number } | null,
): Promise<void> {
  const { latitude = null, longitude = null } = destination ?? {};
  await tx.drizzle
    .update(knownOrder)
    .set({ address, latitude, longitude, addressHeldUntil: null })
    .where(eq(knownOrder.id, orderId));
}
