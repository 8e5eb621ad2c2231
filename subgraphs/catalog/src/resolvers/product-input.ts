import { ids } from '@stoa/kernel/ids.ts';
import type { ProductChange } from '../domain/product.ts';
import type { ProductUpdateInput } from '../generated/types.ts';
import { specValues } from './spec-input.ts';

/** Absent stays absent, null stays null: the one keeps, the other clears. */
export function changeOf(input: ProductUpdateInput): ProductChange {
  const { title, description, brandId, categoryIds, specs, options, status, taxClass, externalReference } = input;
  return {
    title,
    description,
    options,
    status,
    taxClass,
    externalReference,
    brandId: brandId == null ? brandId : ids.brand.decode(brandId),
    categoryIds: categoryIds == null ? categoryIds : categoryIds.map((id) => ids.category.decode(id)),
    specs: specs == null ? specs : specValues(specs),
  };
}
