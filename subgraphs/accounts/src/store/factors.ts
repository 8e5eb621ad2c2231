import type { Tx } from '@stoa/platform/database.ts';
import { and, eq, inArray, isNull, lt } from 'drizzle-orm';
import { passkey, recoveryCode, totp } from '../tables/factor.ts';
import type { Reads } from './users.ts';

export type TotpRow = typeof totp.$inferSelect;
export type PasskeyRow = typeof passkey.$inferSelect;

export async function totpOf({ drizzle }: Reads, userId: string): Promise<TotpRow | undefined> {
  const [row] = await drizzle.select().from(totp).where(eq(totp.userId, userId));
  return row;
}

/** A new secret takes the place of one that was never confirmed. */
export async function saveTotp({ drizzle }: Tx, userId: string, secretSealed: string): Promise<void> {
  await drizzle
    .insert(totp)
    .values({ userId, secretSealed })
    .onConflictDoUpdate({
      target: totp.userId,
      set: { secretSealed, lastStep: 0 },
      setWhere: isNull(totp.confirmedAt),
    });
}

export async function confirmTotp({ drizzle }: Tx, userId: string, confirmedAt: Date): Promise<boolean> {
  const done = await drizzle
    .update(totp)
    .set({ confirmedAt })
    .where(and(eq(totp.userId, userId), isNull(totp.confirmedAt)))
    .returning();
  return done.length > 0;
}

/** One statement judges and uses: twenty callers with one code, one of them gets it. */
export async function useStep({ drizzle }: Tx, userId: string, step: number): Promise<boolean> {
  const done = await drizzle
    .update(totp)
    .set({ lastStep: step })
    .where(and(eq(totp.userId, userId), lt(totp.lastStep, step)))
    .returning();
  return done.length > 0;
}

export async function deleteTotp({ drizzle }: Tx, userId: string): Promise<boolean> {
  return (await drizzle.delete(totp).where(eq(totp.userId, userId)).returning()).length > 0;
}

export async function replaceRecoveryCodes({ drizzle }: Tx, userId: string, hashes: readonly string[]): Promise<void> {
  await drizzle.delete(recoveryCode).where(eq(recoveryCode.userId, userId));
  if (hashes.length > 0) await drizzle.insert(recoveryCode).values(hashes.map((hash) => ({ userId, hash })));
}

export async function useRecoveryCode({ drizzle }: Tx, userId: string, hash: string): Promise<boolean> {
  const used = await drizzle
    .delete(recoveryCode)
    .where(and(eq(recoveryCode.userId, userId), eq(recoveryCode.hash, hash)))
    .returning();
  return used.length > 0;
}

export const recoveryCodesOf = async ({ drizzle }: Reads, userId: string): Promise<number> =>
  (await drizzle.select({ hash: recoveryCode.hash }).from(recoveryCode).where(eq(recoveryCode.userId, userId))).length;

export const passkeysOf = async ({ drizzle }: Reads, userId: string): Promise<PasskeyRow[]> =>
  await drizzle
    .select()
    .from(passkey)
    .where(inArray(passkey.userId, [userId]))
    .orderBy(passkey.id);
