import { stockChanged } from '@stoa/contracts/inventory.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowStock } from '../store/known-stock.ts';

export const onStockChanged = handle(stockChanged, (tx, news, { position }) => knowStock(tx, news, position));
