import type { Handler } from '@stoa/platform/log/handle.ts';
import { onLinesCancelled } from './lines-cancelled.ts';
import { onParcelProgressed } from './parcel-progressed.ts';
import { onReturnProgressed } from './return-progressed.ts';
import { onVariantCreated } from './variant-created.ts';

export const handlers: readonly Handler[] = [
  onVariantCreated,
  onLinesCancelled,
  onParcelProgressed,
  onReturnProgressed,
];
