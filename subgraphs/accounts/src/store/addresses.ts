import type { Tx } from '@stoa/platform/database.ts';
import { and, desc, eq, inArray, sql } from 'drizzle-orm';
import { address } from '../tables/user.ts';
import type { Reads } from './users.ts';

export type AddressRow = typeof address.$inferSelect;

export const addressesByUsers = async ({ drizzle }: Reads, userIds: readonly string[]): Promise<AddressRow[]> =>
  await drizzle
    .select()
    .from(address)
    .where(inArray(address.userId, [...userIds]))
    .orderBy(desc(address.isDefaultShipping), desc(address.isDefaultBilling), desc(address.id));

export const addressesOf = async (at: Reads, userId: string): Promise<AddressRow[]> =>
  await addressesByUsers(at, [userId]);

export async function insertAddress({ drizzle }: Tx, row: typeof address.$inferInsert): Promise<void> {
  await drizzle.insert(address).values(row);
}

export async function saveAddress(
  { drizzle }: Tx,
  id: string,
  change: Partial<typeof address.$inferInsert>,
): Promise<void> {
  await drizzle
    .update(address)
    .set({ ...change, version: sql`${address.version} + 1` })
    .where(eq(address.id, id));
}

export async function deleteAddress({ drizzle }: Tx, id: string): Promise<void> {
  await drizzle.delete(address).where(eq(address.id, id));
}

export interface Defaults {
  readonly shipping: string | null;
  readonly billing: string | null;
}

/** The old defaults go before the new ones come: the indexes allow no moment with two. */
export async function saveDefaults({ drizzle }: Tx, userId: string, { shipping, billing }: Defaults): Promise<void> {
  const mine = eq(address.userId, userId);
  await drizzle.update(address).set({ isDefaultShipping: false, isDefaultBilling: false }).where(mine);
  if (shipping)
    await drizzle
      .update(address)
      .set({ isDefaultShipping: true })
      .where(and(mine, eq(address.id, shipping)));
  if (billing)
    await drizzle
      .update(address)
      .set({ isDefaultBilling: true })
      .where(and(mine, eq(address.id, billing)));
}
