import { stockChanged } from '@stoa/contracts/inventory.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowStock } from '../store/known-stock.ts';

/** Only of what lies at places of sellers; of the house's own nothing is asked. */
export const onStockChanged = handle(
  stockChanged,
  (tx, { variantId, levels }, { position }) =>
    knowStock(
      tx,
      variantId,
      levels.filter(({ sellerId }) => sellerId !== null),
      position,
    ),
  { ignores: ({ levels }) => levels?.every(({ sellerId }) => sellerId === null) ?? false },
);
