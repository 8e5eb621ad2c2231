import { once } from '@stoa/platform/once.ts';
import type { Environment } from '@stoa/platform/subgraph.ts';
import { checkReserved } from '../domain/quantity.ts';
import { insufficientStock, invalidInput, unknownLocation } from '../domain/refusals.ts';
import { addDemand } from '../store/demand.ts';
import { locationIsOpenTo } from '../store/locations.ts';
import { lockStock, type Movement } from '../store/stock.ts';
import { moveStock } from './move-stock.ts';

export interface SellAtTill {
  readonly key: string;
  readonly owner: string;
  readonly sellerId: string | null;
  readonly locationId: string;
  readonly lines: readonly { readonly variantId: string; readonly quantity: number }[];
  /** The receipt. */
  readonly reference: string | null;
}

/** Paid and carried away: off the shelf for every channel at once. All lines or none. */
export const sellAtTill = (
  { db, clock }: Pick<Environment, 'db' | 'clock'>,
  { key, owner, sellerId, ...input }: SellAtTill,
) =>
  once(
    db,
    { operation: 'sell-at-till', key, owner, input },
    async (tx) => {
      const { locationId, lines, reference } = input;
      if (
        lines.length < 1 ||
        lines.length > 100 ||
        new Set(lines.map(({ variantId }) => variantId)).size < lines.length
      )
        return invalidInput('must have 1 to 100 entries, each variant once', 'lines');
      for (const [index, { quantity }] of lines.entries()) {
        const refused = checkReserved(quantity, 'lines', String(index), 'quantity');
        if (refused) return refused;
      }
      if (!(await locationIsOpenTo(tx, locationId, sellerId))) return unknownLocation('locationId');
      const locked = await lockStock(
        tx,
        lines.map(({ variantId }) => variantId),
      );
      for (const { variantId, quantity } of lines) {
        const shelf = locked.find((each) => each.variantId === variantId && each.place.id === locationId);
        const free = shelf ? shelf.onHand - shelf.reserved : 0;
        if (free < quantity) return insufficientStock(variantId, free);
      }
      await moveStock(
        tx,
        locked,
        lines.map(({ variantId, quantity }): Movement => {
          const sold = { cause: 'SOLD', onHandDelta: -quantity, reservedDelta: 0, channel: 'POS' } as const;
          return { variantId, locationId, ...sold, reference, note: null };
        }),
      );
      await addDemand(
        tx,
        lines.map((line) => ({ ...line, locationId })),
      );
      return { sold: lines.map(({ variantId }) => variantId) };
    },
    clock,
  );
