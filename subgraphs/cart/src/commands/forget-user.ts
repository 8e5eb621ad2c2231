import type { Erased } from '@stoa/contracts/privacy.ts';
import type { Database } from '@stoa/platform/database.ts';
import { forgetUser } from '../store/personal-data.ts';

/** Carts and wishlists are the person's alone: nothing of them is kept. Twice is once. */
export async function eraseOwnData(db: Database, userId: string): Promise<Erased> {
  await db.transaction((tx) => forgetUser(tx, userId));
  return { erased: ['cart', 'wishlists'], kept: [] };
}
