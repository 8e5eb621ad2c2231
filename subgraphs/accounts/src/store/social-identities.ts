import type { Tx } from '@stoa/platform/database.ts';
import { and, eq } from 'drizzle-orm';
import { socialIdentity } from '../tables/factor.ts';
import type { Reads } from './users.ts';

export type SocialIdentityRow = typeof socialIdentity.$inferSelect;

export async function socialIdentityOf(
  { drizzle }: Reads,
  provider: string,
  subject: string,
): Promise<SocialIdentityRow | undefined> {
  const [row] = await drizzle
    .select()
    .from(socialIdentity)
    .where(and(eq(socialIdentity.provider, provider), eq(socialIdentity.subject, subject)));
  return row;
}

export const socialIdentitiesOf = async ({ drizzle }: Reads, userId: string): Promise<SocialIdentityRow[]> =>
  await drizzle.select().from(socialIdentity).where(eq(socialIdentity.userId, userId)).orderBy(socialIdentity.linkedAt);

/** Gives whether it is new. */
export async function insertSocialIdentity({ drizzle }: Tx, row: typeof socialIdentity.$inferInsert): Promise<boolean> {
  return (await drizzle.insert(socialIdentity).values(row).onConflictDoNothing().returning()).length > 0;
}
