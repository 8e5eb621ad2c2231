import type { Tx } from '@stoa/platform/database.ts';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Attempts } from '../domain/attempts.ts';
import { attempt } from '../tables/session.ts';

/** Makes the counter if need be and locks it: whoever comes at the same time waits for this try's count. */
export async function lockAttempts({ drizzle }: Tx, bucket: string, now: Date): Promise<Attempts> {
  const [row] = await drizzle
    .insert(attempt)
    .values({ bucket, failures: 0, lastAt: now })
    .onConflictDoUpdate({ target: attempt.bucket, set: { bucket: sql`excluded.bucket` } })
    .returning();
  return row ?? { failures: 0, lastAt: now, lockedUntil: null };
}

export async function saveAttempts({ drizzle }: Tx, bucket: string, attempts: Attempts): Promise<void> {
  await drizzle.update(attempt).set(attempts).where(eq(attempt.bucket, bucket));
}

export async function clearAttempts({ drizzle }: Pick<Tx, 'drizzle'>, buckets: readonly string[]): Promise<void> {
  await drizzle.delete(attempt).where(inArray(attempt.bucket, [...buckets]));
}

/** Takes back one try of a counter that many share. */
export async function takeBackTry({ drizzle }: Pick<Tx, 'drizzle'>, bucket: string): Promise<void> {
  await drizzle
    .update(attempt)
    .set({ failures: sql`greatest(0, ${attempt.failures} - 1)`, lockedUntil: null })
    .where(eq(attempt.bucket, bucket));
}
