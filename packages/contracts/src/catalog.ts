import { z } from 'zod';
import { defineEvent } from './define.ts';

const uuid = z.string();

/** A variant may be stocked and sold from now on. */
export const variantCreated = defineEvent(
  'catalog.variant-created.v1',
  z.object({ variantId: uuid, productId: uuid, sku: z.string() }),
);
