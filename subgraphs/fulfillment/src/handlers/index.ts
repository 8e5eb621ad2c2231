import type { Handler } from '@stoa/platform/log/handle.ts';
import { onAddressChanged } from './address-changed.ts';
import { onLocationOpened } from './location-opened.ts';
import { onOrderPlaced } from './order-placed.ts';
import { onUserErased } from './user-erased.ts';
import { onVariantDescribed } from './variant-described.ts';

export const handlers: readonly Handler[] = [
  onOrderPlaced,
  onAddressChanged,
  onLocationOpened,
  onVariantDescribed,
  onUserErased,
];
