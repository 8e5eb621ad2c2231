import type { Handler } from '@stoa/platform/log/handle.ts';
import { onVariantCreated } from './variant-created.ts';

export const handlers: readonly Handler[] = [onVariantCreated];
