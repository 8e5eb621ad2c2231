import type { Database, Tx } from '@stoa/platform/database.ts';
import { asc, eq, gt, inArray, and } from 'drizzle-orm';
import { storeSession, storeSessionItem } from '../tables.ts';

export type StoreSessionRow = typeof storeSession.$inferSelect;
export type StoreSessionItemRow = typeof storeSessionItem.$inferSelect;

/** The one that is open for somebody: a second door opens none. */
export async function openSession(tx: Tx, row: StoreSessionRow): Promise<StoreSessionRow> {
  await tx.drizzle.insert(storeSession).values(row).onConflictDoNothing();
  const [open] = await tx.drizzle
    .select()
    .from(storeSession)
    .where(and(eq(storeSession.userId, row.userId), eq(storeSession.status, 'OPEN')));
  return open ?? row;
}

export async function lockSession(tx: Tx, id: string): Promise<StoreSessionRow | undefined> {
  const [row] = await tx.drizzle.select().from(storeSession).where(eq(storeSession.id, id)).for('update');
  return row;
}

export async function settleSession(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.drizzle.update(storeSession).set({ status: 'SETTLED', settledAt: at }).where(eq(storeSession.id, id));
}

export async function addTaken(tx: Tx, sessionId: string, variantId: string, delta: number): Promise<void> {
  await tx.sql`
    insert into store_session_item (session_id, variant_id, quantity) values (${sessionId}, ${variantId}, ${Math.max(0, delta)})
    on conflict (session_id, variant_id) do update set quantity = store_session_item.quantity + ${delta}`;
}

export const takenIn = async ({ drizzle }: Database | Tx, ids: readonly string[]): Promise<StoreSessionItemRow[]> =>
  await drizzle
    .select()
    .from(storeSessionItem)
    .where(and(inArray(storeSessionItem.sessionId, [...ids]), gt(storeSessionItem.quantity, 0)))
    .orderBy(asc(storeSessionItem.variantId));

export const sessionsByIds = async (db: Database, ids: readonly string[]): Promise<StoreSessionRow[]> =>
  await db.drizzle
    .select()
    .from(storeSession)
    .where(inArray(storeSession.id, [...ids]));
