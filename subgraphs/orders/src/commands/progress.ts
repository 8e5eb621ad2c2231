import { orderProgressed } from '@stoa/contracts/orders.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { record } from '@stoa/platform/log/record.ts';
import { addEntry, type NewEntry } from '../store/entries.ts';

/** Something happened to a locked order: its timeline says so, and so does the log that subscriptions read. */
export async function progress(
  tx: Tx,
  { id, userId }: { readonly id: string; readonly userId: string | null },
  entry: NewEntry,
): Promise<void> {
  const number = await addEntry(tx, id, entry);
  await record(tx, orderProgressed, id, { orderId: id, userId, entry: number, kind: entry.kind, at: entry.at });
}
