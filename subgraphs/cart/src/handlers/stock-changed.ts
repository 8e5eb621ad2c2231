import { wishNoticed } from '@stoa/contracts/cart.ts';
import { stockChanged } from '@stoa/contracts/inventory.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { recordAll } from '@stoa/platform/log/record.ts';
import { knowStock } from '../store/known-stock.ts';
import { noteStock } from '../store/wishes.ts';

export const onStockChanged = handle(
  stockChanged,
  async (tx, news, { position, recordedAt }) => {
    if (!(await knowStock(tx, news, position))) return;
    const { variantId } = news;
    const watching = await noteStock(tx, variantId, new Date(recordedAt));
    await recordAll(
      tx,
      wishNoticed,
      watching.map(({ userId, title }) => ({
        key: userId,
        payload: { userId, variantId, title, kind: 'BACK_IN_STOCK' as const, currency: null, unitMinor: null },
      })),
    );
  },
  { ignores: ({ promiseIsSame }) => promiseIsSame === true },
);
