import type { Handler } from '@stoa/platform/log/handle.ts';
import { onOfferChanged, onPriceChanged, onVariantDescribed } from './catalog-changed.ts';
import { onOrderPlaced } from './order-placed.ts';
import { onStockChanged } from './stock-changed.ts';
import { onConsentChanged, onUserErased, onUserRegistered } from './user-changed.ts';

export const handlers: readonly Handler[] = [
  onOfferChanged,
  onPriceChanged,
  onVariantDescribed,
  onStockChanged,
  onOrderPlaced,
  onUserRegistered,
  onConsentChanged,
  onUserErased,
];
