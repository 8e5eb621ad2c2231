import { reservationExpired } from '@stoa/contracts/inventory.ts';
import type { Tx } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { endReservations, lockExpired, type StoredReservation } from '../store/reservations.ts';
import { lockStock, type LockedStock } from '../store/stock.ts';
import { endings } from './end-reservation.ts';
import { moveStock } from './move-stock.ts';

const batch = 500;

/** Gives back what was held too long; the job that runs every minute. */
export async function expireReservations({ db, clock }: Environment): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await db.transaction(async (tx) => {
      const lapsed = await lockExpired(tx, clock.now().toISOString(), batch);
      const locked = await lockStock(tx, [
        ...new Set(lapsed.flatMap(({ lines }) => lines.map(({ variantId }) => variantId))),
      ]);
      await expire(tx, lapsed, locked);
      return lapsed.length;
    });
    total += count;
    if (count < batch) return total;
  }
}

/**
 * A buyer is about to be refused: what lapsed on the very shelves that are locked goes back first, rather than when the
 * job comes round. Others' shelves stay untouched, or two batches could wait for one another.
 */
export async function expireLapsed(tx: Tx, now: Date, locked: readonly LockedStock[]): Promise<LockedStock[] | null> {
  const mine = new Set(locked.map(({ variantId }) => variantId));
  const lapsed = await lockExpired(tx, now.toISOString(), batch);
  const ending = lapsed.filter(({ lines }) => lines.every(({ variantId }) => mine.has(variantId)));
  if (ending.length === 0) return null;
  await expire(tx, ending, locked);
  return await lockStock(tx, [...mine]);
}

async function expire(tx: Tx, lapsed: readonly StoredReservation[], locked: readonly LockedStock[]): Promise<void> {
  if (lapsed.length === 0) return;
  await endReservations(
    tx,
    lapsed.map(({ id }) => id),
    'EXPIRED',
  );
  await moveStock(
    tx,
    locked,
    lapsed.flatMap((each) => endings(each, 'EXPIRED')),
  );
  await recordAll(
    tx,
    reservationExpired,
    lapsed.map(({ id }) => ({ key: id, payload: { reservationId: id } })),
  );
}
