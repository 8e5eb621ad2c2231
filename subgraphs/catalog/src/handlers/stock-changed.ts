import { standingChanged } from '@stoa/contracts/catalog.ts';
import { stockChanged } from '@stoa/contracts/inventory.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { record } from '@stoa/platform/log/record.ts';
import { knowStock } from '../store/known-stock.ts';

export const onStockChanged = handle(
  stockChanged,
  async (tx, news, { position }) => {
    const productId = await knowStock(tx, news, position);
    if (productId !== null) await record(tx, standingChanged, productId, { variantId: news.variantId, productId });
  },
  { ignores: ({ promiseIsSame }) => promiseIsSame === true },
);
