import type { Tx } from '@stoa/platform/database.ts';
import { and, eq, gt, isNull, lt, or } from 'drizzle-orm';
import { apiClient, apiClientSecret } from '../tables/client.ts';
import type { Reads } from './users.ts';

export type ApiClientRow = typeof apiClient.$inferSelect;

export async function insertClient({ drizzle }: Tx, row: typeof apiClient.$inferInsert): Promise<ApiClientRow> {
  const [made] = await drizzle.insert(apiClient).values(row).returning();
  if (!made) throw new Error('An insert without a conflict clause gave no row.');
  return made;
}

export async function lockClient({ drizzle }: Tx, id: string): Promise<ApiClientRow | undefined> {
  const [row] = await drizzle.select().from(apiClient).where(eq(apiClient.id, id)).for('update');
  return row;
}

export async function saveClient(
  { drizzle }: Tx,
  id: string,
  change: Partial<typeof apiClient.$inferInsert>,
): Promise<ApiClientRow | undefined> {
  const [row] = await drizzle.update(apiClient).set(change).where(eq(apiClient.id, id)).returning();
  return row;
}

export async function insertClientSecret({ drizzle }: Tx, row: typeof apiClientSecret.$inferInsert): Promise<void> {
  await drizzle.insert(apiClientSecret).values(row);
}

/** The living secrets end no later than this; those that ended before are forgotten. */
export async function endClientSecrets({ drizzle }: Tx, clientId: string, expiresAt: Date, now: Date): Promise<void> {
  const own = eq(apiClientSecret.clientId, clientId);
  await drizzle.delete(apiClientSecret).where(and(own, lt(apiClientSecret.expiresAt, now)));
  await drizzle
    .update(apiClientSecret)
    .set({ expiresAt })
    .where(and(own, or(isNull(apiClientSecret.expiresAt), gt(apiClientSecret.expiresAt, expiresAt))));
}

/** The client whose living secret this is, unless it is shut out. */
export async function clientBySecret(
  { drizzle }: Reads,
  id: string,
  hash: string,
  now: Date,
): Promise<ApiClientRow | undefined> {
  const [row] = await drizzle
    .select({ client: apiClient })
    .from(apiClientSecret)
    .innerJoin(apiClient, eq(apiClient.id, apiClientSecret.clientId))
    .where(
      and(
        eq(apiClientSecret.hash, hash),
        eq(apiClient.id, id),
        isNull(apiClient.disabledAt),
        or(isNull(apiClientSecret.expiresAt), gt(apiClientSecret.expiresAt, now)),
      ),
    );
  return row?.client;
}
