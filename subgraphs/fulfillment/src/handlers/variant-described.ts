import { variantDescribed } from '@stoa/contracts/catalog.ts';
import { handle } from '@stoa/platform/log/handle.ts';
import { knowVariant } from '../store/places.ts';

export const onVariantDescribed = handle(
  variantDescribed,
  (tx, { variantId: id, sku, title, weightGrams, millimeters }) =>
    knowVariant(tx, { id, sku, title, weightGrams, millimeters: [...millimeters] }),
);
