import type { Database } from '@stoa/platform/database.ts';
import { once } from '@stoa/platform/once.ts';
import { checkMoved } from '../domain/quantity.ts';
import { insufficientStock, invalidInput } from '../domain/refusals.ts';
import { lockStock } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';
import { openShelf } from './open-shelf.ts';

export interface TransferStock {
  readonly key: string;
  readonly owner: string;
  readonly sellerId: string | null;
  readonly variantId: string;
  readonly fromLocationId: string;
  readonly toLocationId: string;
  readonly quantity: number;
}

/** Moves unpromised units between places: what leaves one arrives at the other, in one transaction. */
export const transferStock = (db: Database, { key, owner, sellerId, ...input }: TransferStock) =>
  once(db, { operation: 'transfer-stock', key, owner, input }, async (tx) => {
    const { variantId, fromLocationId, toLocationId, quantity } = input;
    if (fromLocationId === toLocationId) return invalidInput('must be another place', 'toLocationId');
    const refused =
      checkMoved(quantity, 'quantity') ??
      (await openShelf(tx, variantId, fromLocationId, sellerId, 'fromLocationId')) ??
      (await openShelf(tx, variantId, toLocationId, sellerId, 'toLocationId'));
    if (refused) return refused;
    const locked = await lockStock(tx, [variantId]);
    const from = locked.find(({ place }) => place.id === fromLocationId);
    const free = from ? from.onHand - from.reserved : 0;
    if (free < quantity) return insufficientStock(variantId, free);
    const move = { variantId, cause: 'TRANSFERRED', reservedDelta: 0, reference: key, note: null } as const;
    await moveStock(tx, locked, [
      { ...move, locationId: fromLocationId, onHandDelta: -quantity },
      { ...move, locationId: toLocationId, onHandDelta: quantity },
    ]);
    return { variantId };
  });
