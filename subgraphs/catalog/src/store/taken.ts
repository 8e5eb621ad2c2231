import { type NameTaken, nameTaken } from '../domain/refusals.ts';

/** Which part of the input a unique index of the tables guards. */
const guarded: Readonly<Record<string, string>> = {
  brand_name_unique: 'name',
  brand_slug_unique: 'name',
  category_slug_unique: 'slug',
  product_slug_unique: 'slug',
  product_external_reference_unique: 'externalReference',
  variant_sku_unique: 'sku',
  variant_cell: 'options',
  variant_external_reference_unique: 'externalReference',
  offer_open: 'variantId',
  offer_external_reference_unique: 'externalReference',
};

/** The indexes have the last word on what is unique, so that two who ask at once cannot both be right. */
export async function orTaken<Result>(work: () => Promise<Result>): Promise<Result | NameTaken> {
  try {
    return await work();
  } catch (error) {
    const field = guarded[violated(error) ?? ''];
    if (field === undefined) throw error;
    return nameTaken(field);
  }
}

/** The unique index that refused, when that is what went wrong. */
function violated(error: unknown): string | null {
  const { code, constraint_name: name } = error as { readonly code?: unknown; readonly constraint_name?: unknown };
  return code === '23505' && typeof name === 'string' ? name : null;
}
