import type { Handler } from '@stoa/platform/log/handle.ts';
import { onStockChanged } from './stock-changed.ts';

export const handlers: readonly Handler[] = [onStockChanged];
