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

/** What must be known of a variant to sell, tax and pack it; told when any of it changes. */
export const variantDescribed = defineEvent(
  'catalog.variant-described.v1',
  z.object({
    variantId: uuid,
    productId: uuid,
    sku: z.string(),
    /** The product's, in the shop's own language, with the options of the variant. */
    title: z.string(),
    status: z.enum(['DRAFT', 'ACTIVE', 'ARCHIVED']),
    taxClass: z.enum(['STANDARD', 'FOOD', 'BOOKS', 'CHILDREN', 'MEDICINE', 'DIGITAL']),
    weightGrams: z.number().int().positive(),
    /** Length, width and height as packed. */
    millimeters: z.tuple([z.number().int().positive(), z.number().int().positive(), z.number().int().positive()]),
  }),
);
