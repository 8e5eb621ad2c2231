import { ids } from '@stoa/kernel/ids.ts';
import { isRefusal } from '@stoa/kernel/refusal.ts';
import { requireScope } from '@stoa/platform/identity.ts';
import { createProduct } from '../commands/create-product.ts';
import { createVariant } from '../commands/create-variant.ts';
import { setTranslation } from '../commands/set-translation.ts';
import { updateProduct } from '../commands/update-product.ts';
import type { Context } from '../context.ts';
import { usualPacking } from '../domain/packing.ts';
import type { Refused } from '../domain/refusals.ts';
import type { MutationResolvers } from '../generated/types.ts';
import { productsByIds } from '../store/products.ts';
import { variantsByIds } from '../store/variants.ts';
import { answer } from './answer.ts';
import { ownerOf } from './owner.ts';
import { primary } from './primary.ts';
import { changeOf } from './product-input.ts';
import { onceEach, specValues } from './spec-input.ts';

const scope = 'catalog:write';
const product = ids.product.decode;

const written = async ({ db }: Context, id: string) => (await productsByIds(primary(db), [id], true))[0] ?? null;

/** After a version conflict the current state goes along, so that a form can show both. */
async function answerProduct(context: Context, id: string, result: { readonly id: string } | Refused) {
  if (!isRefusal(result)) return answer('product', await written(context, result.id));
  const current = result.kind === 'VersionConflict' ? await written(context, id) : null;
  return { ...answer('product', result), product: current };
}

export const productMutations = {
  async productCreate(_, { input }, context) {
    requireScope(context.viewer, scope);
    const { idempotencyKey: key, brandId, categoryIds, specs, options, status, slug, ...words } = input;
    const result = await createProduct(context, {
      key,
      owner: ownerOf(context.viewer),
      title: words.title,
      description: words.description,
      brandId: brandId == null ? null : ids.brand.decode(brandId),
      categoryIds: categoryIds.map((id) => ids.category.decode(id)),
      specs: specValues(specs ?? []),
      options: options ?? [],
      status: status ?? 'DRAFT',
      taxClass: words.taxClass ?? 'STANDARD',
      slug: slug ?? null,
      externalReference: words.externalReference ?? null,
    });
    return await answerProduct(context, '', result);
  },

  async productUpdate(_, { input }, context) {
    requireScope(context.viewer, scope);
    const id = product(input.id);
    const { expectedVersion } = input;
    return answerProduct(context, id, await updateProduct(context, { id, expectedVersion, change: changeOf(input) }));
  },

  async productArchive(_, { input: { id: text, expectedVersion } }, context) {
    requireScope(context.viewer, scope);
    const id = product(text);
    const change = { status: 'ARCHIVED' as const };
    return answerProduct(context, id, await updateProduct(context, { id, expectedVersion, change }));
  },

  async variantCreate(_, { input }, context) {
    requireScope(context.viewer, scope);
    const { idempotencyKey: key, productId, sku, options, externalReference = null, weightGrams, packedSize } = input;
    const result = await createVariant(context, {
      key,
      owner: ownerOf(context.viewer),
      productId: product(productId),
      sku,
      options: onceEach(options.map(({ name, value }) => [name, value])),
      externalReference,
      packing: { ...usualPacking, ...packedSize, weightGrams: weightGrams ?? usualPacking.weightGrams },
    });
    if (isRefusal(result)) return answer('variant', result);
    return answer('variant', (await variantsByIds(primary(context.db), [result.id], true))[0] ?? null);
  },

  async productTranslationSet(_, { input }, context) {
    requireScope(context.viewer, scope);
    const { productId: text, locale, title = null, description = null, specs } = input;
    const productId = product(text);
    const words = onceEach((specs ?? []).map((each) => [each.key, each.text]));
    const result = await setTranslation(context, { productId, locale, title, description, specs: words });
    return answerProduct(context, productId, result);
  },
} satisfies MutationResolvers;
