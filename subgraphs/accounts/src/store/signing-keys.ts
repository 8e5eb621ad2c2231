import type { Tx } from '@stoa/platform/database.ts';
import { inArray, sql } from 'drizzle-orm';
import { signingKey } from '../tables/factor.ts';
import type { Reads } from './users.ts';

export type SigningKeyRow = typeof signingKey.$inferSelect;

export const signingKeys = async ({ drizzle }: Reads): Promise<SigningKeyRow[]> =>
  await drizzle.select().from(signingKey);

/** One rotation at a time, also while there is no row to lock. */
export async function lockSigningKeys(tx: Tx): Promise<SigningKeyRow[]> {
  await tx.drizzle.execute(sql`select pg_advisory_xact_lock(hashtext('accounts.signing_key'))`);
  return await signingKeys(tx);
}

export async function insertSigningKey({ drizzle }: Tx, row: typeof signingKey.$inferInsert): Promise<void> {
  await drizzle.insert(signingKey).values(row);
}

export async function deleteSigningKeys({ drizzle }: Tx, kids: readonly string[]): Promise<void> {
  if (kids.length > 0) await drizzle.delete(signingKey).where(inArray(signingKey.kid, [...kids]));
}
