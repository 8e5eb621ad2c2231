import type { Tx } from '@stoa/platform/database.ts';
import type { Pick } from '../domain/allocate.ts';
import { alreadyPutBack, lockStock, type Movement, stockPlace } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';

export interface PutBack {
  readonly cause: 'CANCELLED' | 'RETURNED';
  /** The cancellation, the return or the parcel: what it puts back, it puts back once. */
  readonly reference: string;
  readonly note: string | null;
  readonly units: readonly Pick[];
}

/** Sold units lie on the shelf again, each at the place it was taken from. */
export async function putBack(tx: Tx, { cause, reference, note, units }: PutBack): Promise<void> {
  const wanted = summed(units);
  const variantIds = [...new Set(wanted.map(({ variantId }) => variantId))].toSorted();
  if (variantIds.length === 0) return;
  for (const { variantId, locationId } of wanted) await stockPlace(tx, variantId, locationId);
  // The lock first: whoever tells the same thing at the same moment waits here, and then finds it done.
  const locked = await lockStock(tx, variantIds);
  const done = new Set((await alreadyPutBack(tx, reference)).map(keyOf));
  await moveStock(
    tx,
    locked,
    wanted
      .filter((each) => !done.has(keyOf(each)))
      .map(({ variantId, locationId, quantity }): Movement => {
        return { variantId, locationId, cause, onHandDelta: quantity, reservedDelta: 0, reference, note };
      }),
  );
}

const keyOf = ({ variantId, locationId }: Omit<Pick, 'quantity'>): string => `${variantId} ${locationId}`;

/** Two lines of one variant are one entry of the ledger. */
function summed(units: readonly Pick[]): Pick[] {
  const sums = new Map<string, Pick>();
  for (const each of units.filter(({ quantity }) => quantity > 0)) {
    const known = sums.get(keyOf(each));
    sums.set(keyOf(each), known ? { ...known, quantity: known.quantity + each.quantity } : each);
  }
  return [...sums.values()].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
