import type { Tx } from '@stoa/platform/database.ts';
import { and, desc, eq, gt, isNull, ne } from 'drizzle-orm';
import { knownDevice, session } from '../tables/session.ts';
import type { Reads } from './users.ts';

export type SessionRow = typeof session.$inferSelect;

export async function insertSession({ drizzle }: Tx, row: typeof session.$inferInsert): Promise<SessionRow> {
  const [made] = await drizzle.insert(session).values(row).returning();
  if (!made) throw new Error('An insert without a conflict clause gave no row.');
  return made;
}

const open = (now: Date) => and(isNull(session.revokedAt), gt(session.expiresAt, now));

export const openSessions = async ({ drizzle }: Reads, userId: string, now: Date): Promise<SessionRow[]> =>
  await drizzle
    .select()
    .from(session)
    .where(and(eq(session.userId, userId), open(now)))
    .orderBy(desc(session.lastUsedAt), desc(session.id))
    .limit(100);

export async function openSession({ drizzle }: Reads, id: string, now: Date): Promise<SessionRow | undefined> {
  const [row] = await drizzle
    .select()
    .from(session)
    .where(and(eq(session.id, id), open(now)));
  return row;
}

export async function saveSession(
  { drizzle }: Tx,
  id: string,
  change: Partial<typeof session.$inferInsert>,
): Promise<SessionRow> {
  const [row] = await drizzle.update(session).set(change).where(eq(session.id, id)).returning();
  if (!row) throw new Error(`Session ${id} is gone, though sessions are never deleted.`);
  return row;
}

export interface Which {
  readonly userId: string;
  /** Only this one. */
  readonly id?: string | undefined;
  /** All but this one. */
  readonly except?: string | undefined;
}

/** Gives those that were open until now. */
export const endSessions = async (
  { drizzle }: Tx,
  { userId, id, except }: Which,
  revokedFor: string,
  now: Date,
): Promise<SessionRow[]> =>
  await drizzle
    .update(session)
    .set({ revokedAt: now, revokedFor })
    .where(
      and(
        eq(session.userId, userId),
        id === undefined ? undefined : eq(session.id, id),
        except === undefined ? undefined : ne(session.id, except),
        open(now),
      ),
    )
    .returning();

/** `first` when the user has no other device, `new` when this one was never seen, else `known`. */
export async function meetDevice(
  { drizzle }: Tx,
  userId: string,
  device: string,
  firstAt: Date,
): Promise<'first' | 'new' | 'known'> {
  const seen = await drizzle
    .select({ device: knownDevice.device })
    .from(knownDevice)
    .where(eq(knownDevice.userId, userId));
  if (seen.some((each) => each.device === device)) return 'known';
  const made = await drizzle.insert(knownDevice).values({ userId, device, firstAt }).onConflictDoNothing().returning();
  return made.length === 0 ? 'known' : seen.length === 0 ? 'first' : 'new';
}
