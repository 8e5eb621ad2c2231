import type { Handler } from '@stoa/platform/log/handle.ts';
import { onAddressChanged } from './address-changed.ts';
import { onLocationOpened } from './location-opened.ts';
import { onOrderHeld } from './order-held.ts';
import { onOrderPlaced } from './order-placed.ts';
import { onStockChanged } from './stock-changed.ts';
import { onStoreOrderPlaced } from './store-order-placed.ts';
import { onUserErased } from './user-erased.ts';
import { onVariantDescribed } from './variant-described.ts';

export const handlers: readonly Handler[] = [
  onOrderPlaced,
  onStoreOrderPlaced,
  onOrderHeld,
  onAddressChanged,
  onLocationOpened,
  onVariantDescribed,
  onStockChanged,
  onUserErased,
];
