import type { Database } from '@stoa/platform/database.ts';
import { once } from '@stoa/platform/once.ts';
import { checkDelta } from '../domain/quantity.ts';
import { unknownLocation } from '../domain/refusals.ts';
import { adjust } from '../domain/stock.ts';
import { lockStock } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';
import { openShelf } from './open-shelf.ts';

export interface AdjustStock {
  readonly key: string;
  readonly owner: string;
  readonly sellerId: string | null;
  readonly variantId: string;
  readonly locationId: string;
  readonly delta: number;
  readonly note: string | null;
}

/** Counted differently than believed: the shelf follows the count, but never below what is promised. */
export const adjustStock = (db: Database, { key, owner, sellerId, ...input }: AdjustStock) =>
  once(db, { operation: 'adjust-stock', key, owner, input }, async (tx) => {
    const { variantId, locationId, delta, note } = input;
    const refused = checkDelta(delta) ?? (await openShelf(tx, variantId, locationId, sellerId, 'locationId'));
    if (refused) return refused;
    const locked = await lockStock(tx, [variantId]);
    const shelf = locked.find(({ place }) => place.id === locationId);
    if (!shelf) return unknownLocation('locationId');
    const next = adjust(shelf, delta);
    if ('kind' in next) return next;
    await moveStock(tx, locked, [
      { variantId, locationId, cause: 'ADJUSTED', onHandDelta: delta, reservedDelta: 0, reference: null, note },
    ]);
    return { variantId };
  });
