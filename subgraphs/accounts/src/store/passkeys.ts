import type { Tx } from '@stoa/platform/database.ts';
import { and, eq, gt } from 'drizzle-orm';
import { passkey, passkeyChallenge } from '../tables/factor.ts';
import type { PasskeyRow } from './factors.ts';
import type { Reads } from './users.ts';

export async function passkeyByCredential({ drizzle }: Reads, credentialId: string): Promise<PasskeyRow | undefined> {
  const [row] = await drizzle.select().from(passkey).where(eq(passkey.credentialId, credentialId));
  return row;
}

/** Gives nothing when the credential is known already. */
export async function insertPasskey(
  { drizzle }: Tx,
  row: typeof passkey.$inferInsert,
): Promise<PasskeyRow | undefined> {
  const [made] = await drizzle
    .insert(passkey)
    .values(row)
    .onConflictDoNothing({ target: passkey.credentialId })
    .returning();
  return made;
}

export async function savePasskeyUse({ drizzle }: Tx, id: string, counter: number, lastUsedAt: Date): Promise<void> {
  await drizzle.update(passkey).set({ counter, lastUsedAt }).where(eq(passkey.id, id));
}

export async function deletePasskey({ drizzle }: Tx, userId: string, id: string): Promise<boolean> {
  return (
    (
      await drizzle
        .delete(passkey)
        .where(and(eq(passkey.id, id), eq(passkey.userId, userId)))
        .returning()
    ).length > 0
  );
}

export async function insertChallenge({ drizzle }: Reads, row: typeof passkeyChallenge.$inferInsert): Promise<void> {
  await drizzle.insert(passkeyChallenge).values(row);
}

/** Deleting is using: a challenge is good for one answer. */
export async function useChallenge(
  { drizzle }: Reads,
  challenge: string,
  purpose: 'REGISTER' | 'SIGN_IN',
  now: Date,
): Promise<{ readonly userId: string | null } | undefined> {
  const [row] = await drizzle
    .delete(passkeyChallenge)
    .where(
      and(
        eq(passkeyChallenge.challenge, challenge),
        eq(passkeyChallenge.purpose, purpose),
        gt(passkeyChallenge.expiresAt, now),
      ),
    )
    .returning();
  return row;
}
