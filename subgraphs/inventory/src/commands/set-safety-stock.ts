import { stockChanged } from '@stoa/contracts/inventory.ts';
import type { Database } from '@stoa/platform/database.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { promises } from '../domain/movement-effects.ts';
import { invalidInput, unknownLocation } from '../domain/refusals.ts';
import { locationIsOpenTo } from '../store/locations.ts';
import { setSafety } from '../store/demand.ts';
import { lockStock } from '../store/stock.ts';

export interface SetSafetyStock {
  readonly sellerId: string | null;
  readonly variantId: string;
  readonly locationId: string;
  readonly safety: number;
}

/** Keeps units back from the promise: shoppers may see less, holders lose nothing. */
export const setSafetyStock = (db: Database, { sellerId, variantId, locationId, safety }: SetSafetyStock) =>
  db.transaction(async (tx) => {
    if (!Number.isInteger(safety) || safety < 0 || safety > 1_000_000)
      return invalidInput('must be from 0 to 1000000', 'safety');
    const locked = await lockStock(tx, [variantId]);
    const held = locked.some(({ place }) => place.id === locationId);
    if (!held || !(await locationIsOpenTo(tx, locationId, sellerId))) return unknownLocation('locationId');
    await setSafety(tx, variantId, locationId, safety);
    const after = locked.map((shelf) => (shelf.place.id === locationId ? { ...shelf, safety } : shelf));
    await recordAll(
      tx,
      stockChanged,
      promises(locked, after).map((payload) => ({ key: variantId, payload })),
    );
    return { variantId };
  });
