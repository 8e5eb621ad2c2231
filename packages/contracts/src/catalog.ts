import { z } from 'zod';
import { defineEvent } from './define.ts';

const uuid = z.string();

/** A variant may be stocked and sold from now on. */
export const variantCreated = defineEvent(
  'catalog.variant-created.v1',
  z.object({ variantId: uuid, productId: uuid, sku: z.string() }),
);

/** What shoppers see of a product changed: search, caches and carts look again. */
export const productChanged = defineEvent(
  'catalog.product-changed.v1',
  z.object({ productId: uuid, status: z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']), version: z.number().int() }),
);

/** An offer's price changed; amounts in minor units as text. */
export const priceChanged = defineEvent(
  'catalog.price-changed.v1',
  z.object({
    offerId: uuid,
    variantId: uuid,
    productId: uuid,
    currency: z.string(),
    listMinor: z.string(),
    saleMinor: z.string().nullable(),
    saleFrom: z.string().nullable(),
    saleTo: z.string().nullable(),
  }),
);

/** A seller offers a variant, or no longer does. */
export const offerChanged = defineEvent(
  'catalog.offer-changed.v1',
  z.object({ offerId: uuid, variantId: uuid, productId: uuid, sellerId: uuid, open: z.boolean() }),
);

/** Another offer of a variant may stand first: a seller ran out, or has some again. */
export const standingChanged = defineEvent(
  'catalog.standing-changed.v1',
  z.object({ variantId: uuid, productId: uuid }),
);

/** A category was added, or moved with all below it. */
export const categoryChanged = defineEvent('catalog.category-changed.v1', z.object({ categoryId: uuid }));

export const brandCreated = defineEvent('catalog.brand-created.v1', z.object({ brandId: uuid }));
