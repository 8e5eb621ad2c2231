import type { Handler } from '@stoa/platform/log/handle.ts';
import { onRefundRequested } from './refund-requested.ts';
import { onUnitProgressed } from './unit-progressed.ts';
import { onUserErased } from './user-erased.ts';

export const handlers: readonly Handler[] = [onUnitProgressed, onRefundRequested, onUserErased];
