import type { Database } from '@stoa/platform/database.ts';
import { once } from '@stoa/platform/once.ts';
import { checkMoved } from '../domain/quantity.ts';
import { lockStock } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';
import { openShelf } from './open-shelf.ts';

export interface ReceiveStock {
  readonly key: string;
  readonly owner: string;
  readonly sellerId: string | null;
  readonly variantId: string;
  readonly locationId: string;
  readonly quantity: number;
  readonly reference: string | null;
}

/** Goods arrived. */
export const receiveStock = (db: Database, { key, owner, sellerId, ...input }: ReceiveStock) =>
  once(db, { operation: 'receive-stock', key, owner, input }, async (tx) => {
    const { variantId, locationId, quantity, reference } = input;
    const refused =
      checkMoved(quantity, 'quantity') ?? (await openShelf(tx, variantId, locationId, sellerId, 'locationId'));
    if (refused) return refused;
    await moveStock(tx, await lockStock(tx, [variantId]), [
      { variantId, locationId, cause: 'RECEIVED', onHandDelta: quantity, reservedDelta: 0, reference, note: null },
    ]);
    return { variantId };
  });
