import type { Tx } from '@stoa/platform/database.ts';
import { enqueue } from '@stoa/platform/jobs/enqueue.ts';
import { deleteHeldOrder, insertHeldOrder } from '../store/held-orders.ts';
import { lockUnitsOfOrder } from '../store/units.ts';
import { workOrderJob } from './job-names.ts';

/** The lock of the units decides between this and a worker who packs: what is packed is not held any more. */
export async function holdOrder(tx: Tx, orderId: string, held: boolean): Promise<void> {
  const units = await lockUnitsOfOrder(tx, orderId);
  if (held) return void (await insertHeldOrder(tx, orderId));
  // The robot went away when it found the order held.
  if ((await deleteHeldOrder(tx, orderId)) && units.length > 0) await enqueue(tx, workOrderJob, { orderId });
}
